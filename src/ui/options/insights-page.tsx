import { AGE_BINS, WORK_BINS } from '../../domain/log-entry.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import type { Pace } from '../../insights/pace.ts';
import { type Period, periodAt, RANGES, type RangeName } from '../../insights/periods.ts';
import { type Share, type Theme, type Trend, trendOf } from '../../insights/themes.ts';
import { BarChart } from './bar-chart.tsx';
import { CauseEditor } from './cause-editor.tsx';
import { effectLine } from './effect-line.ts';
import type { InsightsModel } from './insights-model.ts';
import { LineChart } from './line-chart.tsx';
import { PlaceAndPlatform, placeName } from './log-filter.tsx';
import type { LogModel } from './log-model.ts';
import { LogTroubleBanner } from './log-trouble.tsx';
import { PageHead } from './page-head.tsx';
import { Wide } from './wide.tsx';

const RANGE_NAMES: Readonly<Record<RangeName, MessageKey>> = {
  weeks: 'insights_weeks',
  'half-year': 'insights_half_year',
  year: 'insights_year',
};

const TITLES: Readonly<Record<Trend, MessageKey>> = {
  rising: 'insights_rising',
  easing: 'insights_easing',
  steady: 'insights_steady',
};

/** Lines drawn, rows of the table beside them, and themes whose causes are asked for. */
const MOST_LINES = 3;
const MOST_ROWS = 20;
const MOST_CAUSES = 5;
/** Bars drawn, and issues named beside each. */
const MOST_BARS = 8;
const MOST_ISSUES = 2;

type Named = { issueName(id: string): string };

const dateOf = (day: string) => new Date(`${day}T12:00:00`);

/** How a period stands on the axis: the day its week begins, or its month. */
const labelOf = ({ from }: Period, range: RangeName): string =>
  dateOf(from).toLocaleDateString(undefined, range === 'year' ? { month: 'short' } : { day: 'numeric', month: 'short' });

function ThemesTable({
  themes,
  labels,
  issueName,
  effectOf,
}: Named & { themes: readonly Theme[]; labels: readonly string[]; effectOf(issueId: string): string }) {
  return (
    <details>
      <summary class="link link--alone">{t('insights_table')}</summary>
      <Wide label={t('insights_table')}>
        <table class="table">
          <caption class="unseen">{t('insights_chart')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('insights_theme')}</th>
              {labels.map((label) => (
                <th key={label} scope="col" class="n">
                  {label}
                </th>
              ))}
              <th scope="col" class="n">
                {t('insights_sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {themes.slice(0, MOST_ROWS).map(({ issueId, counts, total }) => (
              <tr key={issueId}>
                <th scope="row">
                  {issueName(issueId)}
                  {effectOf(issueId) !== '' && <span class="quiet log__when effect">{effectOf(issueId)}</span>}
                </th>
                {counts.map((count, at) => (
                  <td key={labels[at]} class="n">
                    {count}
                  </td>
                ))}
                <td class="n">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </details>
  );
}

function Themes({ model, issueName, now }: Named & { model: InsightsModel; now: Date }) {
  const periods = model.periods.value;
  const range = model.range.value;
  const themes = model.themes.value;
  const labels = periods.map((period) => labelOf(period, range));
  const [first] = themes;
  if (!first) return null;
  const told = themes.slice(0, MOST_LINES).find((theme) => trendOf(theme) !== 'steady') ?? first;
  const highest = Math.max(...told.counts);
  const peak = labels[told.counts.indexOf(highest)] ?? '';
  const title = t(TITLES[trendOf(told)], issueName(told.issueId));
  const about = t(range === 'year' ? 'insights_peak_month' : 'insights_peak_week', highest, peak, told.counts.at(-1) ?? 0);
  const effectOf = (issueId: string): string => {
    const effect = model.effectOf(issueId);
    return effect ? effectLine(effect) : '';
  };
  const marks = themes.slice(0, MOST_LINES).flatMap(({ issueId }) => {
    const { change, fixedOn } = model.causeOf(issueId);
    const at = fixedOn === null ? -1 : periodAt(periods, fixedOn);
    if (fixedOn === null || at < 0 || change === '') return [];
    const day = dateOf(fixedOn).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
    return [
      {
        at: Math.min(at + 0.5, periods.length - 1),
        day,
        about: [`${issueName(issueId)}: ${change}.`.replace(/[.!\s]+$/, '.'), effectOf(issueId)].join(' '),
      },
    ];
  });
  const shown = themes.slice(0, MOST_CAUSES);
  const kept = model.causes.value.filter(({ issueId }) => !shown.some((theme) => theme.issueId === issueId));
  const asked = [...shown.map(({ issueId }) => issueId), ...kept.map(({ issueId }) => issueId)];
  return (
    <>
      <section class="card stack-4" aria-labelledby="insights-themes">
        <div class="stack-1">
          <h2 class="title" id="insights-themes">
            {title}
          </h2>
          <p class="second">{about}</p>
        </div>
        <LineChart
          id="chart-themes"
          title={t('insights_chart')}
          description={`${title}. ${about} ${t('insights_chart_about')}`}
          labels={labels}
          series={themes.slice(0, MOST_LINES).map(({ issueId, counts }) => ({ name: issueName(issueId), values: counts }))}
          marks={marks}
        />
        <ThemesTable themes={themes} labels={labels} issueName={issueName} effectOf={effectOf} />
      </section>
      <section class="card stack-4" aria-labelledby="insights-causes">
        <div class="stack-1">
          <h2 class="title" id="insights-causes">
            {t('insights_causes')}
          </h2>
          <p class="second">{t('insights_causes_about')}</p>
        </div>
        {asked.map((issueId) => (
          <div class="stack-2" key={issueId}>
            <h3 class="heading">{issueName(issueId)}</h3>
            <CauseEditor model={model} issueId={issueId} name={issueName(issueId)} now={now} />
          </div>
        ))}
      </section>
    </>
  );
}

function Shares({ id, title, shares, issueName }: Named & { id: string; title: string; shares: readonly Share[] }) {
  const shown = shares.slice(0, MOST_BARS).map((share) => ({ ...share, name: placeName(share.name) }));
  const [first] = shown;
  if (!first) return null;
  return (
    <section class="card stack-3" aria-labelledby={id}>
      <h2 class="title" id={id}>
        {title}
      </h2>
      <BarChart
        id={`${id}-chart`}
        title={title}
        description={t('insights_bars_about', first.name, first.replies)}
        bars={shown.map(({ name, replies }) => ({ name, value: replies }))}
      />
      <Wide label={title}>
        <table class="table">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('insights_name')}</th>
              <th scope="col" class="n">
                {t('log_replies')}
              </th>
              <th scope="col">{t('insights_mostly')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, replies, issueIds }) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td class="n">{replies}</td>
                <td>{issueIds.slice(0, MOST_ISSUES).map(issueName).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}

const AGE_NAMES = ['insights_age_0', 'insights_age_1', 'insights_age_2', 'insights_age_6', 'insights_age_more'] as const;
const WORK_NAMES = ['insights_work_1', 'insights_work_2', 'insights_work_5', 'insights_work_15', 'insights_work_more'] as const;

/** Replies by how long something took, as bars and as a table. */
function Spread({
  id,
  title,
  about,
  names,
  counts,
}: {
  id: string;
  title: string;
  about: string;
  names: readonly string[];
  counts: readonly number[];
}) {
  return (
    <section class="card stack-3" aria-labelledby={id}>
      <div class="stack-1">
        <h2 class="title" id={id}>
          {title}
        </h2>
        <p class="second">{about}</p>
      </div>
      <BarChart
        id={`${id}-chart`}
        title={title}
        description={about}
        bars={names.map((name, at) => ({ name, value: counts[at] ?? 0 }))}
      />
      <details>
        <summary class="link link--alone">{t('insights_table')}</summary>
        <table class="table">
          <caption class="unseen">{title}</caption>
          <tbody>
            {names.map((name, at) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="n">{counts[at] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const share = (part: number, whole: number): string =>
  new Intl.NumberFormat(undefined, { style: 'percent' }).format(whole === 0 ? 0 : part / whole);
const stars = (sum: number, count: number): string =>
  new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(count === 0 ? 0 : sum / count);

function PaceCards({ pace }: { pace: Pace }) {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const dated = sum(pace.ages.slice(0, AGE_BINS.length));
  const inTime = sum(pace.ages.slice(0, 2));
  const quick = sum(pace.work.slice(0, 3));
  const unknown = pace.ages.at(-1) ?? 0;
  return (
    <div class="split split--even">
      <Spread
        id="insights-ages"
        title={t('insights_ages', share(inTime, dated))}
        about={t('insights_ages_about', inTime, dated)}
        names={[...AGE_NAMES.map((key) => t(key)), ...(unknown > 0 ? [t('insights_age_unknown')] : [])]}
        counts={pace.ages}
      />
      <Spread
        id="insights-work"
        title={t('insights_work', share(quick, pace.replies))}
        about={t('insights_work_about', WORK_BINS[2])}
        names={WORK_NAMES.map((key) => t(key))}
        counts={pace.work}
      />
    </div>
  );
}

function Quality({ model, pace }: { model: InsightsModel; pace: Pace }) {
  const labels = model.periods.value.map((period) => labelOf(period, model.range.value));
  const { points, again } = pace;
  const title = t('insights_points', share(points.answered, points.total));
  return (
    <section class="card stack-4" aria-labelledby="insights-points">
      <h2 class="title" id="insights-points">
        {title}
      </h2>
      <LineChart
        id="chart-points"
        title={t('insights_points_chart')}
        description={title}
        labels={labels}
        series={[{ name: t('insights_points_line'), values: model.answered.value }]}
        unit="%"
      />
      <details>
        <summary class="link link--alone">{t('insights_table')}</summary>
        <Wide label={t('insights_points_chart')}>
          <table class="table">
            <caption class="unseen">{t('insights_points_chart')}</caption>
            <tbody>
              {labels.map((label, at) => {
                const value = model.answered.value[at];
                return (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td class="n">{value === null || value === undefined ? '–' : share(value, 100)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Wide>
      </details>
      <dl class="facts">
        <div>
          <dt>{t('insights_points_fact')}</dt>
          <dd class="num">{t('log_of', points.answered, points.total)}</dd>
        </div>
        <div>
          <dt>{t('insights_findings')}</dt>
          <dd class="num">{stars(pace.findings, pace.replies)}</dd>
        </div>
        <div>
          <dt>{t('insights_again')}</dt>
          <dd class="num">{t('log_of', again.changed, again.seen)}</dd>
        </div>
        {again.rated > 0 && (
          <div>
            <dt>{t('insights_stars')}</dt>
            <dd class="num">
              {t('insights_stars_change', stars(again.starsBefore, again.rated), stars(again.starsAfter, again.rated))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Insights: what keeps coming up, where, how fast it was answered and how well. Drawn from the log's counts. */
export function InsightsPage({ model, log, now, issueName }: Named & { model: InsightsModel; log: LogModel; now: Date }) {
  const trouble = log.trouble.value;
  const pace = model.pace.value;
  const facets = log.facets.value;
  return (
    <>
      <PageHead title={t('options_insights')} about={tCount('insights_about', log.total.value)}>
        <div class="chips" role="radiogroup" aria-label={t('insights_range')}>
          {RANGES.map((each) => (
            <label class="chip-choice" key={each}>
              <input
                type="radio"
                name="range"
                checked={model.range.value === each}
                onChange={() => {
                  model.range.value = each;
                }}
              />
              {t(RANGE_NAMES[each])}
            </label>
          ))}
        </div>
      </PageHead>
      {trouble && <LogTroubleBanner trouble={trouble} onRetry={() => void log.load()} />}
      {(facets.places.length > 1 || facets.platforms.length > 1) && (
        <form class="card filters" aria-label={t('log_filter')} onSubmit={(event) => event.preventDefault()}>
          <PlaceAndPlatform
            facets={facets}
            filter={{ place: model.place.value, platformId: model.platformId.value }}
            onChange={({ place, platformId }) => {
              if (place !== undefined) model.place.value = place;
              if (platformId !== undefined) model.platformId.value = platformId;
            }}
          />
        </form>
      )}
      {pace.replies === 0 ? (
        <section class="card">
          <p>{t(log.total.value === 0 ? 'insights_empty' : 'insights_none')}</p>
        </section>
      ) : (
        <div class="stack-6" data-insights={pace.replies}>
          <Themes model={model} issueName={issueName} now={now} />
          <div class="split split--even">
            <Shares
              id="insights-platforms"
              title={t('insights_platforms')}
              shares={model.platforms.value}
              issueName={issueName}
            />
            <Shares id="insights-places" title={t('insights_places')} shares={model.places.value} issueName={issueName} />
          </div>
          <PaceCards pace={pace} />
          <Quality model={model} pace={pace} />
        </div>
      )}
    </>
  );
}
