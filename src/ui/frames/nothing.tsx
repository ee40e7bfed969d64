import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n/t.ts';
import { PlainBar } from '../parts/bar.tsx';
import { Foot, Primary } from '../parts/foot.tsx';
import { Icon } from '../parts/icon.tsx';
import type { BlockedReason, SurfaceModel } from '../surface-model.ts';
import { Framed } from './frame-and-dock.tsx';
import { menuOf } from './menu-entries.ts';

const WHY: Readonly<Record<BlockedReason, MessageKey>> = {
  'no-tab': 'nothing_no_tab',
  'not-granted': 'nothing_not_granted',
  'browser-page': 'nothing_browser_page',
  store: 'nothing_store',
  pdf: 'nothing_pdf',
  file: 'nothing_file',
  other: 'nothing_blocked',
};

/** No review, or a page one may not read: says why, and takes the review by paste. */
export function Nothing({ model }: { model: SurfaceModel }) {
  const [text, setText] = useState('');
  const [wasEmpty, setWasEmpty] = useState(false);
  const state = model.state.value;
  if (state.kind !== 'nothing') return null;
  const { read } = state;
  const isUnasked = read.state === 'blocked' && read.reason === 'not-granted';
  const title = isUnasked
    ? t('nothing_title_not_granted')
    : read.state === 'blocked'
      ? t('nothing_title_blocked')
      : t('nothing_title');
  const why = read.state === 'blocked' ? t(WHY[read.reason]) : t('nothing_why');
  const isPartial = read.state === 'read' && read.frames.some(({ reading }) => reading.isPartial);
  const start = () => {
    if (text.trim() === '') setWasEmpty(true);
    else model.beginWithText(text);
  };
  let host = '';
  try {
    const url = new URL(read.url);
    if (/^https?:$/.test(url.protocol)) host = url.host;
  } catch {
    // no address: the browser hides it from us
  }
  return (
    <div class="surface">
      <PlainBar title="Evenkeel" sub={host} menu={menuOf(model)} model={model} />
      <div />
      <Framed label={title}>
        <div class="stack-1">
          <h1 class="title">{title}</h1>
          <p class="second">{why}</p>
          {state.kept && (
            <p>
              <button class="btn btn--line" type="button" data-kept onClick={() => state.kept && model.goOnWith(state.kept)}>
                {t('nothing_kept', state.kept.review.author ?? t('the_reviewer'))}
              </button>
            </p>
          )}
          {isPartial && <p class="quiet">{t('nothing_partial')}</p>}
        </div>
        <label class="field">
          <span class="label">{t('nothing_review')}</span>
          <textarea
            class="input"
            rows={5}
            data-focus
            placeholder={t('nothing_placeholder')}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setWasEmpty(false);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                start();
              }
            }}
          />
          {wasEmpty && (
            <span class="quiet" role="alert">
              {t('nothing_empty')}
            </span>
          )}
        </label>
        <div class="row">
          <button class="btn btn--small" type="button" onClick={model.openOptions}>
            <Icon name="book" />
            {t('browse_templates')}
          </button>
        </div>
        <p class="quiet foot-note">{t('nothing_copy')}</p>
      </Framed>
      <Foot>
        <Primary onClick={start} isDisabled={text.trim() === ''}>
          {t('start')}
        </Primary>
      </Foot>
    </div>
  );
}
