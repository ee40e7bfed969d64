import { useEffect } from 'preact/hooks';
import { t, tCount } from '../../i18n/t.ts';
import { LEVEL_NAMES } from '../options/practice-list-model.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { Stars } from '../parts/stars.tsx';
import { Surface } from '../surface.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import type { PracticeModel, Score } from './practice-model.ts';

/** How the reply did, and what it stands on. */
function ScoreCard({ model, score }: { model: PracticeModel; score: Score }) {
  const { result, findings, points } = score;
  const minutes = Math.round(result.workedMs / 60_000);
  return (
    <section class="card stack-4" aria-labelledby="score" data-score={result.points.answered}>
      <h2 class="title" id="score">
        {findings.length === 0 ? t('practice_even') : tCount('practice_findings', findings.length)}
      </h2>
      <dl class="facts">
        <div>
          <dt>{t('insights_points_fact')}</dt>
          <dd class="num">{t('log_of', result.points.answered, result.points.total)}</dd>
        </div>
        <div>
          <dt>{t('practice_length')}</dt>
          <dd class="num">{tCount('practice_words', result.words)}</dd>
        </div>
        <div>
          <dt>{t('log_worked')}</dt>
          <dd class="num">{minutes === 0 ? t('log_work_short') : tCount('log_work', minutes)}</dd>
        </div>
      </dl>
      <ul class="points">
        {points.map(({ plain, isAnswered }) => (
          <li key={plain} class={isAnswered ? '' : 'open'}>
            <Icon name={isAnswered ? 'check' : 'ring'} />
            <span>
              {plain}
              <span class="unseen">, {t(isAnswered ? 'point_answered' : 'point_open')}</span>
            </span>
          </li>
        ))}
      </ul>
      {findings.length > 0 && (
        <ul class="stack-2" aria-label={t('practice_left')}>
          {findings.map((finding) => (
            <li key={`${finding.checkId} ${finding.start}`}>
              {finding.words !== '' && <b>“{finding.words}” </b>}
              <span class="second">{finding.why}</span>
            </li>
          ))}
        </ul>
      )}
      {!model.isKept.value && <p role="alert">{t('practice_not_kept')}</p>}
      <div class="row">
        <a class="btn btn--primary" href={`?round=${model.next.value.id}`} data-next-round>
          {t('practice_next')}
        </a>
        <a class="btn" href={`?round=${model.round.id}`}>
          {t('practice_again')}
        </a>
      </div>
    </section>
  );
}

/** The room: an invented page with its review and box, and beside it the walk as the popup shows it. */
export function PracticeRoom({
  model,
  surface,
  industry,
  desk,
}: {
  model: PracticeModel;
  surface: SurfaceModel;
  industry: string;
  desk: string;
}) {
  const { round } = model;
  const isLarge = model.practice.value.isLarge;
  const score = model.score.value;
  useEffect(() => {
    document.title = `${t('practice_title')} · ${round.title}`;
  }, [round]);
  useEffect(() => {
    document.documentElement.dataset.large = String(isLarge);
  }, [isLarge]);
  return (
    <main class="room">
      <div class="room__page stack-4">
        <div class="row row--apart">
          <a class="desk__brand" href={desk}>
            <Mark />
            {t('practice_title')}
          </a>
          <label class="tick">
            <input type="checkbox" checked={isLarge} onChange={() => void model.toggleLarge()} />
            {t('practice_large')}
          </label>
        </div>
        <div class="stack-1">
          <h1 class="page-title">{round.title}</h1>
          <p class="second">{t('practice_about', industry, t(LEVEL_NAMES[round.level]))}</p>
        </div>
        <article class="card stack-3" aria-label={t('practice_review')}>
          <div class="row">
            <b>
              <bdi>{round.author}</bdi>
            </b>
            <Stars rating={{ value: round.stars, best: 5 }} />
            <span class="quiet">{tCount('practice_ago', round.daysAgo)}</span>
          </div>
          <p class="room__words">{round.text}</p>
          <label class="field">
            <span class="label">{t('practice_box')}</span>
            <textarea class="input room__box" rows={score ? 8 : 3} readOnly value={model.box.value} />
          </label>
        </article>
        <div role="status">{score && <ScoreCard model={model} score={score} />}</div>
      </div>
      <section class="room__walk" aria-label={t('practice_walk')}>
        <Surface model={surface} />
      </section>
    </main>
  );
}
