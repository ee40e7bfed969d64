import type { PracticeResult } from '../../domain/practice.ts';
import { INDUSTRIES } from '../../domain/profile.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { PRACTICE_LEVELS, PRACTICE_ROUNDS, type PracticeRound } from '../../practice/rounds.ts';
import { industryName } from './industry-select.tsx';
import { LineChart } from './line-chart.tsx';
import { PageHead } from './page-head.tsx';
import {
  COMPARED,
  LEVEL_NAMES,
  type PracticeListModel,
  type PracticeTrend,
  type Progress,
  practiceTrendOf,
} from './practice-list-model.ts';
import { Wide } from './wide.tsx';

/** Where a round is answered: a page of its own, beside this one. */
const roomOf = (id: string): string => `../practice/index.html?round=${id}`;

/** Rounds drawn in the chart: the last ones. */
const MOST_DRAWN = 20;

const one = (value: number): string => new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);

const TRENDS: Readonly<Record<Exclude<PracticeTrend, 'early'>, MessageKey>> = {
  fell: 'practice_fell',
  rose: 'practice_rose',
  same: 'practice_same',
};

/** What the progress shows, as a sentence: the first rounds against the last ones, or that there are too few of them. */
function trendLine(progress: Progress, rounds: number): string {
  const trend = practiceTrendOf(progress);
  if (trend === 'early' || progress.before === null) return tCount('practice_early', rounds, 2 * COMPARED);
  return t(TRENDS[trend], one(progress.before), one(progress.now));
}

function RoundCell({ round, results }: { round: PracticeRound; results: readonly PracticeResult[] }) {
  const own = results.filter(({ roundId }) => roundId === round.id);
  const best = Math.min(...own.map(({ findings }) => findings.length));
  return (
    <td>
      <a class="link" href={roomOf(round.id)} data-round={round.id}>
        {round.title}
      </a>
      {own.length > 0 && (
        <span class="quiet log__when">
          {tCount('practice_done', own.length)}, {tCount('practice_best', best)}
        </span>
      )}
    </td>
  );
}

function ProgressCard({ results, progress }: { results: readonly PracticeResult[]; progress: Progress }) {
  const drawn = results.slice(-MOST_DRAWN);
  const labels = drawn.map((_, at) => String(results.length - drawn.length + at + 1));
  const title = t('practice_chart');
  const said = trendLine(progress, results.length);
  return (
    <section class="card stack-4" aria-labelledby="practice-progress">
      <h2 class="title" id="practice-progress">
        {said}
      </h2>
      {progress.before !== null && <p class="second">{t('practice_compared', COMPARED)}</p>}
      <dl class="facts">
        <div>
          <dt>{t('practice_month')}</dt>
          <dd class="num">{progress.thisMonth}</dd>
        </div>
        <div>
          <dt>{t('insights_points_fact')}</dt>
          <dd class="num">{t('log_of', progress.points.answered, progress.points.total)}</dd>
        </div>
        <div>
          <dt>{t('insights_findings')}</dt>
          <dd class="num">
            {progress.before === null ? one(progress.now) : t('practice_findings_was', one(progress.now), one(progress.before))}
          </dd>
        </div>
      </dl>
      {drawn.length > 1 && (
        <>
          <LineChart
            id="chart-practice"
            title={title}
            description={`${said}. ${t('practice_chart_about')}`}
            labels={labels}
            series={[
              { name: t('insights_findings'), values: drawn.map(({ findings }) => findings.length) },
              { name: t('practice_open'), values: drawn.map(({ points }) => points.total - points.answered) },
            ]}
          />
          <details>
            <summary class="link link--alone">{t('insights_table')}</summary>
            <Wide label={title}>
              <table class="table">
                <caption class="unseen">{title}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('practice_round')}</th>
                    <th scope="col">{t('practice_answered_what')}</th>
                    <th scope="col" class="n">
                      {t('insights_findings')}
                    </th>
                    <th scope="col" class="n">
                      {t('practice_open')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {drawn.map(({ roundId, at, findings, points }, index) => (
                    <tr key={at}>
                      <th scope="row">{labels[index]}</th>
                      <td>{PRACTICE_ROUNDS.find(({ id }) => id === roundId)?.title ?? roundId}</td>
                      <td class="n">{findings.length}</td>
                      <td class="n">{points.total - points.answered}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Wide>
          </details>
        </>
      )}
    </section>
  );
}

/** Practice: every invented review by kind of business and level, and what has got better. */
export function PracticePage({ model }: { model: PracticeListModel }) {
  const { results } = model.practice.value;
  const industries = INDUSTRIES.filter((industry) => industry !== 'any');
  const own = model.industry.value;
  const ordered = [...industries].toSorted((a, b) => Number(b === own) - Number(a === own));
  return (
    <>
      <PageHead title={t('options_practice')} about={t('practice_page_about')}>
        <a class="btn btn--primary" href={roomOf(model.nextId.value)} data-start-practice>
          {t('practice_start')}
        </a>
      </PageHead>
      {results.length > 0 && <ProgressCard results={results} progress={model.progress.value} />}
      <div class="card">
        <Wide label={t('practice_rounds')}>
          <table class="table">
            <caption class="unseen">{t('practice_rounds')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('practice_industry')}</th>
                {PRACTICE_LEVELS.map((level) => (
                  <th key={level} scope="col">
                    {t(LEVEL_NAMES[level])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ordered.map((industry) => (
                <tr key={industry}>
                  <th scope="row">{industryName(industry)}</th>
                  {PRACTICE_ROUNDS.filter((round) => round.industry === industry).map((round) => (
                    <RoundCell key={round.id} round={round} results={results} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </div>
    </>
  );
}
