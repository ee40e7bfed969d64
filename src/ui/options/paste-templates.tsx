import { useState } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import type { LibraryModel } from './library-model.ts';

/** Templates in and out without a file: a phone has a clipboard, and often no file at hand. */
export function PasteTemplates({ model }: { model: LibraryModel }) {
  const [text, setText] = useState('');
  return (
    <details class="more card--more">
      <summary>
        {t('library_paste')}
        <DeskIcon name="down" className="chev" />
      </summary>
      <div class="more__body stack-3">
        <p class="second">{t('library_paste_about')}</p>
        <textarea
          class="input code"
          id="paste-templates"
          rows={4}
          spellcheck={false}
          aria-label={t('library_paste')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="row">
          <button
            class="btn"
            type="button"
            data-take
            onClick={() => {
              void model.importPack(text);
              setText('');
            }}
          >
            {t('library_paste_take')}
          </button>
          <button class="btn" type="button" data-give onClick={() => setText(model.ownAsText())}>
            {t('library_paste_give')}
          </button>
        </div>
      </div>
    </details>
  );
}
