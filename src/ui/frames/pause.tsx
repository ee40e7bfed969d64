import { useEffect, useState } from 'preact/hooks';
import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { PlainBar, ReviewBar } from '../parts/bar.tsx';
import { BackButton, Foot, Primary } from '../parts/foot.tsx';
import { Horizon } from '../parts/horizon.tsx';
import { momentText, PAUSES, type Pause, pauseEnd } from '../pause.ts';
import type { SurfaceModel } from '../surface-model.ts';
import { Framed } from './frame-and-dock.tsx';
import { menuOf } from './menu-entries.ts';

const NAMES: Readonly<Record<Pause, MessageKey>> = {
  minutes: 'later_minutes',
  hour: 'later_hour',
  tomorrow: 'later_tomorrow',
};

/** The small task for the way: the complaint as one plain fact. */
function FactField({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  return (
    <label class="field">
      <span class="label">{t('later_task')}</span>
      <input
        class="input"
        data-fact
        placeholder={t('later_task_placeholder')}
        value={walk.fact}
        maxLength={200}
        onInput={(event) => void model.send({ type: 'note-fact', fact: event.currentTarget.value })}
      />
      <span class="quiet">{t('later_task_use')}</span>
    </label>
  );
}

/** When shall it come back: review and draft go away together. */
export function Later({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const [chosen, setChosen] = useState<Pause>('minutes');
  const now = model.context().now;
  return (
    <div class="surface">
      <ReviewBar review={walk.review} now={now} model={model} menu={menuOf(model)} />
      <div />
      <Framed label={t('later_title')}>
        <div class="stack-1">
          <h1 class="title">{t('later_title')}</h1>
          <p class="second">{t('later_why')}</p>
        </div>
        <div class="choices" role="radiogroup" aria-label={t('later_title')}>
          {PAUSES.map((pause, index) => (
            <label key={pause} class="choice">
              <input
                type="radio"
                name="later"
                value={pause}
                checked={pause === chosen}
                data-key={index + 1}
                onChange={() => setChosen(pause)}
              />
              <span class="choice__text">{t(NAMES[pause])}</span>
              <span class="quiet num">{momentText(pauseEnd(pause, now), now, navigator.language)}</span>
            </label>
          ))}
        </div>
        <FactField model={model} walk={walk} />
      </Framed>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <Primary onClick={() => void model.putAway(pauseEnd(chosen, model.context().now))}>{t('later_put_away')}</Primary>
      </Foot>
    </div>
  );
}

/** The pause: nothing of the review is shown until it is over or the writer asks for it. */
export function Away({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const until = new Date(walk.snooze?.until ?? walk.changedAt);
  const [isOver, setIsOver] = useState(until <= model.context().now);
  useEffect(() => {
    const wait = until.getTime() - Date.now();
    // A timer of a day or more would outlive every popup, and a panel hears of it by the alarm's badge.
    const timer = wait < 86_400_000 ? setTimeout(() => setIsOver(true), Math.max(0, wait)) : undefined;
    return () => clearTimeout(timer);
  }, [walk.snooze?.until]);
  const now = model.context().now;
  const title = isOver ? t('away_over') : t('away_title', momentText(until, now, navigator.language));
  const { panel } = model;
  const bringBack = () => void model.bringBack();
  return (
    <div class="surface">
      <PlainBar title="Evenkeel" sub={walk.review.platform.name} menu={menuOf(model)} model={model} />
      <div />
      <Framed label={title}>
        <div class="empty empty--start">
          <Horizon />
          <div role="status">
            <h1 class="title">{title}</h1>
          </div>
          <p>{t('away_why')}</p>
        </div>
        <FactField model={model} walk={walk} />
        {model.mayNotify.value === false && (
          <p>
            <button class="link link--alone quiet" type="button" data-notify onClick={() => void model.askNotify()}>
              {t('away_notify')}
            </button>
          </p>
        )}
      </Framed>
      <Foot
        start={
          !isOver && (
            <button class="btn btn--quiet" type="button" data-bring-back onClick={bringBack}>
              {t('away_back_now')}
            </button>
          )
        }
      >
        {isOver ? (
          <Primary onClick={bringBack}>{t('away_back')}</Primary>
        ) : panel ? (
          <Primary onClick={() => void panel.takeNext()}>{t('queue_see')}</Primary>
        ) : (
          <Primary onClick={model.close}>{t('inserted_done')}</Primary>
        )}
      </Foot>
    </div>
  );
}
