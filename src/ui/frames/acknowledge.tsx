import { useState } from 'preact/hooks';
import { FAULT_LEVELS, type FaultLevel } from '../../domain/complaint.ts';
import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { detailsFor, feelingsFor } from '../../templates/suggest.ts';
import { isNamedIn } from '../named-points.ts';
import { BackButton, Foot, Primary } from '../parts/foot.tsx';
import { Icon } from '../parts/icon.tsx';
import { Pick } from '../parts/menu.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { capital, reviewerOf } from './calm.tsx';
import { FrameAndDock, Segments } from './frame-and-dock.tsx';
import { Offers } from './offers.tsx';

const FAULT_NAMES: Readonly<Record<FaultLevel, MessageKey>> = {
  ours: 'fault_ours',
  partly: 'fault_partly',
  unclear: 'fault_unclear',
  'not-ours': 'fault_not_ours',
};

/** The review again, as plain points; its own words one click away, closed again on the next frame. */
export function Points({ walk, draft }: { walk: Walk; draft: string }) {
  if (walk.reading.points.length === 0)
    return <p class="second">{walk.review.text === '' ? t('points_stars_only') : t('points_none')}</p>;
  return (
    <ul class="points">
      {walk.reading.points.map((point) => {
        const isAnswered = isNamedIn(draft, point.detail);
        return (
          <li key={point.id} class={isAnswered ? '' : 'open'}>
            <Icon name={isAnswered ? 'check' : 'ring'} />
            <span>
              <bdi>{point.plain}</bdi>
              <span class="unseen">, {isAnswered ? t('point_answered') : t('point_open')}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Acknowledge: plain points, how the reviewer seems to feel, what to thank for, whose part it was. */
export function Acknowledge({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const [showsOriginal, setShowsOriginal] = useState(false);
  const who = reviewerOf(walk);
  const details = detailsFor(walk.reading);
  const chosen = walk.choices.details.join('|');
  const feelings = feelingsFor(walk.reading, model.context().library).map(({ feeling, label }) => ({ value: feeling, label }));
  const options = detailOptions(details);
  return (
    <>
      <FrameAndDock model={model} label={t('step_acknowledge')}>
        <div class="row row--apart">
          <h1 class="title">{t('acknowledge_title')}</h1>
          {walk.review.text !== '' && (
            <button
              class="link link--alone quiet"
              type="button"
              data-original-toggle
              aria-expanded={showsOriginal}
              onClick={() => setShowsOriginal(!showsOriginal)}
            >
              {t('original')}
            </button>
          )}
        </div>
        {showsOriginal ? (
          <blockquote class="quote letter-text original" data-original dir="auto">
            {walk.review.text}
            {walk.review.isTruncated && <span class="quiet"> {t('original_cut')}</span>}
          </blockquote>
        ) : (
          <Points walk={walk} draft={model.draft.value} />
        )}
        <p class="sentence">
          {t('acknowledge_seems', capital(who))}{' '}
          <Pick
            label={t('acknowledge_feeling')}
            value={walk.choices.feeling}
            options={feelings}
            onPick={(feeling) => void model.send({ type: 'choose', choices: { feeling } })}
            end="."
          />{' '}
          {options.length > 0 && (
            <>
              {t('acknowledge_thank')}{' '}
              <Pick
                label={t('acknowledge_detail')}
                value={chosen}
                options={options}
                onPick={(value) => void model.send({ type: 'choose', choices: { details: value.split('|') } })}
                end="."
              >
                {andList(walk.choices.details)}
              </Pick>
            </>
          )}
        </p>
        <Offers model={model} parts={['greeting', 'thanks', 'feeling', 'responsibility']} />
        <div class="stack-2 to-end">
          <h2 class="label">{t('acknowledge_fault')}</h2>
          <Segments
            name="fault"
            label={t('acknowledge_fault')}
            value={walk.choices.faultLevel}
            options={FAULT_LEVELS.map((level) => ({ value: level, label: t(FAULT_NAMES[level]) }))}
            onChoose={(faultLevel) => void model.send({ type: 'choose', choices: { faultLevel } })}
          />
        </div>
      </FrameAndDock>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <Primary onClick={() => void model.send({ type: 'continue' })}>{t('continue')}</Primary>
      </Foot>
    </>
  );
}

const andList = (details: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(details as string[]); // the list is only read

/** Each detail alone, and the first two together. */
function detailOptions(details: readonly string[]): readonly { value: string; label: string }[] {
  const options = details.map((detail) => ({ value: detail, label: detail }));
  const [first, second] = details;
  if (first !== undefined && second !== undefined)
    options.unshift({ value: `${first}|${second}`, label: andList([first, second]) });
  return options;
}
