import { buildWithProbe, PROBE_PAGE } from '../faults/extension-with-probe.ts';
import { type BrowserName, launch, type Page } from '../support/driver.ts';
import { removeFolder } from '../support/temporary.ts';

/** A measure of the reply log in milliseconds, one value a round. */
export type LogMeasure = { measure: string; all: number[] };

/** Themes of the invented replies: ids of shipped issues. */
const ISSUES = [
  'slow-service',
  'cold-food',
  'inattentive-service',
  'bill-and-charges',
  'food-quality',
  'wrong-or-missing-item',
];
const DAYS = 365;
const LONG_MS = 600_000;

/** From one deed in the page until it shows the outcome, measured in the page itself. */
type Deed = 'log' | 'issue' | 'words' | 'rare' | 'more' | 'insights' | 'year';

/** Does a deed and waits for its outcome. Runs in the page. */
async function timeOf(deed: Deed): Promise<number> {
  const isStill = () => document.querySelector('[data-looking]')?.getAttribute('data-looking') === 'false';
  const rows = () => document.querySelectorAll('.table tbody tr').length;
  const before = { rows: rows(), insights: document.querySelector<HTMLElement>('[data-insights]')?.dataset.insights };
  const type = (words: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('there is no field for words');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const start = performance.now();
  switch (deed) {
    case 'log':
      location.hash = '#log';
      break;
    case 'insights':
      location.hash = '#insights';
      break;
    case 'issue': {
      const select = [...document.querySelectorAll('select')].at(-1);
      if (!select) throw new Error('there is no choice of themes');
      select.value = '0';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      break;
    }
    case 'words':
      type('priya');
      break;
    case 'rare':
      type('nobody wrote this');
      break;
    case 'more':
      document.querySelector<HTMLButtonElement>('[data-more]')?.click();
      break;
    case 'year':
      document.querySelectorAll<HTMLInputElement>('input[name=range]')[2]?.click();
      break;
    default:
      deed satisfies never;
  }
  const isDone = () => {
    if (deed === 'insights') return document.querySelector('[data-insights]') !== null;
    if (deed === 'year') return document.querySelector<HTMLElement>('[data-insights]')?.dataset.insights !== before.insights;
    return isStill() && (deed === 'rare' ? rows() === 0 : rows() > 0) && (deed !== 'more' || rows() > before.rows);
  };
  await new Promise((resolve) => setTimeout(resolve, 0)); // what the deed set off has begun
  if (!isDone())
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isDone()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  document.body.getBoundingClientRect(); // laid out, too
  return performance.now() - start;
}

async function roundIn(page: Page, times: Map<string, number[]>, isCounted: boolean): Promise<void> {
  const measures: readonly (readonly [string, Deed])[] = [
    ['open', 'log'],
    ['fifty more', 'more'],
    ['filter by theme', 'issue'],
    ['words often found', 'words'],
    ['words found nowhere, all looked through', 'rare'],
    ['charts of seven weeks', 'insights'],
    ['charts of a year', 'year'],
  ];
  for (const [measure, deed] of measures) {
    const ms = await page.evaluate(timeOf, deed);
    if (isCounted) times.set(measure, [...(times.get(measure) ?? []), Math.round(ms * 10) / 10]);
  }
}

/** The reply log with that many invented replies of a year: opening, filtering and charts. The first round warms up. */
export async function measureLog(name: BrowserName, replies: number, rounds: number): Promise<LogMeasure[]> {
  const folder = await buildWithProbe(name);
  const browser = await launch(name, { dist: folder });
  try {
    const probe = await browser.extensionPage(PROBE_PAGE);
    await probe.waitUntil(() => typeof globalThis.probe === 'object');
    // Started by itself and asked for after: filling takes longer than a driver waits for an answer.
    await probe.evaluate(
      (count: number, issues: string[], days: number) => {
        const start = performance.now();
        void globalThis.probe.fillLog(count, issues, days).then(() => {
          document.documentElement.dataset.filledMs = String(performance.now() - start);
        });
      },
      replies,
      ISSUES,
      DAYS,
    );
    const filled = await probe.waitUntil(() => document.documentElement.dataset.filledMs, { timeoutMs: LONG_MS });
    await probe.close();
    const times = new Map<string, number[]>([['written, each', [Number(filled) / replies]]]);
    for (let round = 0; round <= rounds; round++) {
      const page = await browser.extensionPage('src/entries/options/index.html#shortcuts');
      await page.waitFor('.list');
      await roundIn(page, times, round > 0);
      await page.close();
    }
    return [...times].map(([measure, all]) => ({ measure, all }));
  } finally {
    await browser.close();
    removeFolder(folder);
  }
}
