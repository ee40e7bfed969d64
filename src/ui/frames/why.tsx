import { useEffect, useRef } from 'preact/hooks';
import type { FoundReview } from '../../domain/page-reading.ts';
import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { SiteRulesInFull } from '../parts/site-rules.tsx';
import type { SurfaceModel } from '../surface-model.ts';

/** What each signal of the detector means, in a writer's words. One without words here is left out. */
const SIGNALS: Readonly<Record<string, MessageKey>> = {
  platform: 'why_platform',
  repeated: 'why_repeated',
  'named-item': 'why_named',
  stars: 'why_stars',
  author: 'why_author',
  date: 'why_date',
  actions: 'why_actions',
};

/** Why the box is taken for this review's own; the first that holds. */
function boxReason(found: FoundReview, walk: Walk): MessageKey {
  if (found.field?.isFocused) return 'why_box_caret';
  if (found.field) return 'why_box_inside';
  if (found.hasOpener) return 'why_box_opener';
  return walk.place.hasBox ? 'why_box_thread' : 'why_box_none';
}

/** "Why this review and this box?": the signals that led to them. */
export function Why({ model }: { model: SurfaceModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = model.showsWhy.value;
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
  }, [isOpen]);
  const walk = model.walk.value;
  const found = model.candidates.value.find(({ found: each }) => each.review.id === walk?.review.id)?.found;
  if (!isOpen || !walk || !found) return null;
  const close = () => {
    model.showsWhy.value = false;
  };
  const reasons = found.signals.flatMap(({ id }) => SIGNALS[id] ?? []);
  return (
    <dialog ref={dialog} class="why float" aria-labelledby="why-title" onClose={close}>
      <h2 class="heading" id="why-title">
        {t('why_title')}
      </h2>
      <ul class="points">
        {reasons.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
        <li>{t(boxReason(found, walk))}</li>
      </ul>
      <SiteRulesInFull walk={walk} now={model.context().now} />
      <p class="quiet">{t('why_other')}</p>
      <button class="btn" type="button" onClick={() => dialog.current?.close()}>
        {t('why_close')}
      </button>
    </dialog>
  );
}
