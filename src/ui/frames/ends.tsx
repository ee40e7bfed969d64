import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { BackButton, Foot, Primary, UndoButton } from '../parts/foot.tsx';
import { Letter } from '../parts/letter.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { PromiseTicks } from './cases.tsx';
import { Companions } from './companions.tsx';
import { Framed } from './frame-and-dock.tsx';

/** It is in the box. Undo stands where the deed was done. */
export function Inserted({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const others = model.candidates.value.filter(
    ({ found }) => found.review.id !== walk.review.id && found.review.ownerReply === null,
  );
  const platform = walk.review.platform.name;
  return (
    <>
      <Framed label={t('inserted_label')}>
        <div class="stack-3 settled">
          <svg class="settled__line" viewBox="0 0 96 40" width="96" height="40" aria-hidden="true">
            <path d="M2 24h92" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
            <circle cx="48" cy="24" r="7" fill="currentColor" />
            <path d="M20 33h56M34 38h28" stroke="var(--water-2)" stroke-width="2" stroke-linecap="round" />
          </svg>
          <div role="status">
            <h1 class="title">{t('inserted_title')}</h1>
          </div>
          {walk.outcome?.outcome === 'inserted-shortened' && <p class="second">{t('inserted_shortened')}</p>}
          <p class="second">
            {model.isPractice ? t('inserted_practice') : platform ? t('inserted_where', platform) : t('inserted_where_any')}
          </p>
          <div class="row">
            <button class="btn btn--quiet btn--small" type="button" data-copy onClick={() => void model.copy()}>
              {t('copy')}
            </button>
          </div>
        </div>
        {!model.isPractice && <PromiseTicks model={model} />}
        <WatchOffer model={model} />
        <Companions model={model} walk={walk} />
      </Framed>
      <Foot start={<UndoButton onClick={() => void model.send({ type: 'undo' })} />}>
        {others.length > 0 && (
          <button class="btn btn--quiet" type="button" onClick={model.choose}>
            {t('inserted_next')}
          </button>
        )}
        <Primary
          onClick={() => {
            model.showPage();
            model.close();
          }}
        >
          {t(model.isPractice ? 'inserted_practice_on' : 'inserted_done')}
        </Primary>
      </Foot>
    </>
  );
}

/** Watching, offered once a site, where the first reply has just gone in. */
function WatchOffer({ model }: { model: SurfaceModel }) {
  const site = model.site.current.value;
  if (!site || site.watchedSince !== null || site.isDeclined) return null;
  return (
    <section class="banner" aria-label={t('menu_watch')}>
      <div class="stack-2">
        <p>{t('watch_offer')}</p>
        <div class="row">
          <button class="btn btn--small btn--line" type="button" data-watch onClick={() => void model.site.watch()}>
            {t('menu_watch')}
          </button>
          <button class="btn btn--small btn--quiet" type="button" onClick={() => void model.site.decline()}>
            {t('watch_decline')}
          </button>
        </div>
      </div>
    </section>
  );
}

const REASONS = {
  'no-box': 'failed_no_box',
  'box-gone': 'failed_box_gone',
  'review-gone': 'failed_review_gone',
  'no-access': 'failed_no_access',
  'read-only': 'failed_read_only',
  'too-long': 'failed_too_long',
  'foreign-frame': 'failed_foreign_frame',
  'page-changed-it': 'failed_changed',
  'writer-typing': 'failed_typing',
  interrupted: 'failed_interrupted',
} as const satisfies Record<string, MessageKey>;

/** It did not go in: why, and the reply to copy. Nothing was left behind in the box. */
export function Failed({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const outcome = walk.outcome;
  if (outcome?.outcome !== 'refused') return null;
  const origin = outcome.reason === 'foreign-frame' ? outcome.origin : undefined;
  const canRetry = !['read-only', 'too-long', 'no-box'].includes(outcome.reason);
  const host = origin ? new URL(origin).host : '';
  return (
    <>
      <Framed label={t('failed_label')} className="frame--tight">
        <div class="stack-1">
          <h1 class="title">{origin ? t('failed_title_frame') : t('failed_title')}</h1>
          <p class="second" role="status">
            {origin ? t('failed_foreign_frame', host) : t(REASONS[outcome.reason], outcome.over ?? '')}
          </p>
        </div>
        {origin && (
          <button class="btn btn--line" type="button" data-allow onClick={() => void model.allowFrame(origin)}>
            {t('failed_allow', host)}
          </button>
        )}
        {outcome.reason === 'too-long' && walk.choices.length !== 'short' && (
          <div class="row">
            <button
              class="btn btn--line"
              type="button"
              data-shorten
              onClick={async () => {
                await model.send({ type: 'choose-length', length: 'short' });
                await model.send({ type: 'continue' });
              }}
            >
              {t('failed_shorten')}
            </button>
          </div>
        )}
        <Letter model={model} isWhole />
      </Framed>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        {canRetry && !origin && (
          <button class="btn btn--quiet" type="button" onClick={() => void model.send({ type: 'continue' })}>
            {t('failed_retry')}
          </button>
        )}
        <Primary onClick={() => void model.copy()}>{t('copy')}</Primary>
      </Foot>
    </>
  );
}
