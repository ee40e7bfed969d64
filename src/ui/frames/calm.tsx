import { useEffect, useState } from 'preact/hooks';
import type { Walk } from '../../domain/walk.ts';
import { t, tCount } from '../../i18n/t.ts';
import { firstNameOf } from '../../templates/fill.ts';
import { lengthOf } from '../../tone/length.ts';
import { Foot, Kbd, Primary } from '../parts/foot.tsx';
import { Icon } from '../parts/icon.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Framed } from './frame-and-dock.tsx';

/** How the reviewer is called in our sentences. */
export const reviewerOf = (walk: Walk): string => firstNameOf(walk.review.author) ?? t('the_reviewer');

/** With a capital letter, for the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of a usual suggestion: about the room that their number takes. */
const USUAL_WORDS = 100;

/** True once the present frame has been painted: what takes a while and is not needed at once waits for it. */
function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsPainted(true)); // Preact runs effects after the paint
    return () => clearTimeout(timer);
  }, []);
  return isPainted;
}

/** Calm: one breath, the review's own words put away. When it is over the word says so; nothing moves on by itself. */
export function Calm({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const seconds = model.settings.value.breathSeconds;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  const points = walk.reading.points.length;
  const who = capital(reviewerOf(walk));
  const isPainted = useIsPainted();
  return (
    <>
      <Framed label={t('step_calm')}>
        <div class="stack-1">
          <h1 class="title">{t('calm_title')}</h1>
          <p class="quiet">{t('calm_enter', seconds)}</p>
        </div>
        <div class="pacer__words" aria-hidden="true">
          {isOver ? (
            <span class="pacer__ready">{t('calm_ready')}</span>
          ) : (
            <>
              <span>{t('calm_in')}</span>
              <span>{t('calm_out')}</span>
              <span class="pacer__still">{t('calm_own_pace')}</span>
            </>
          )}
        </div>
        <div class="calm__low">
          <p class="calm__away">
            <Icon name="letter" />
            <span>{points === 0 ? t('calm_away', who) : tCount('calm_away_points', points, who)}</span>
          </p>
          {walk.review.isTruncated && (
            <p class="quiet" data-cut>
              {t('calm_cut')}
            </p>
          )}
          {!walk.isSevere && (
            <div class="express">
              {/* Its room is there from the start: the button must not move away from under a pointer. */}
              <span class={isPainted ? undefined : 'express__room'}>
                {tCount('calm_suggestion', isPainted ? lengthOf(model.suggestion.value, null).words : USUAL_WORDS)}
              </span>
              <button
                class="btn btn--small btn--line"
                type="button"
                data-express
                aria-busy={model.isBusy.value ? 'true' : undefined}
                onClick={() => void model.send({ type: 'use-suggestion' })}
              >
                {t('use_suggestion')} <Kbd>S</Kbd>
              </button>
            </div>
          )}
        </div>
      </Framed>
      <div class="pacer__water" aria-hidden="true">
        <div class="pacer__float" />
      </div>
      <Foot
        start={
          !model.isPractice && (
            <button class="btn btn--quiet" type="button" onClick={() => void model.send({ type: 'later' })}>
              {t('later')} <Kbd>L</Kbd>
            </button>
          )
        }
      >
        <Primary onClick={() => void model.send({ type: 'continue' })}>{t('continue')}</Primary>
      </Foot>
    </>
  );
}
