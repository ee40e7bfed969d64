import { t, tCount } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import type { LibraryModel } from './library-model.ts';

/** Sentences that templates share: written once, used everywhere. */
export function SharedSentences({ model }: { model: LibraryModel }) {
  const shared = model.library.value.shared ?? [];
  return (
    <details class="more card--more">
      <summary>
        {t('library_shared')} <span class="quiet num">{shared.length}</span>
        <DeskIcon name="down" className="chev" />
      </summary>
      <div class="more__body stack-3">
        <p class="second">{t('library_shared_about')}</p>
        <ul class="stack-3" aria-label={t('library_shared')}>
          {shared.map(({ name, text }) => (
            <li key={name} class="rule" data-shared={name}>
              <label class="field">
                <span class="label">{t('library_shared_name')}</span>
                <input
                  class="input"
                  autocomplete="off"
                  spellcheck={false}
                  value={name}
                  onChange={(event) => void model.renameShared(name, event.currentTarget.value)}
                />
              </label>
              <label class="field grow">
                <span class="label">
                  {t('options_text')} <span class="quiet">{tCount('library_shared_uses', model.usesOf(name))}</span>
                </span>
                <textarea
                  class="input letter-text"
                  rows={2}
                  dir="auto"
                  value={text}
                  onChange={(event) => void model.writeShared(name, event.currentTarget.value)}
                />
              </label>
              <button
                class="icon-btn"
                type="button"
                aria-label={t('library_shared_remove', name)}
                title={t('library_shared_remove', name)}
                onClick={() => void model.removeShared(name)}
              >
                <DeskIcon name="trash" />
              </button>
            </li>
          ))}
        </ul>
        <div>
          <button class="btn" type="button" data-add-shared onClick={() => void model.addShared()}>
            <DeskIcon name="plus" />
            {t('library_shared_add')}
          </button>
        </div>
      </div>
    </details>
  );
}
