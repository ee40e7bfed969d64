import { bundleDetector } from '../../support/detector.ts';
import { serve } from '../../support/server.ts';
import { longPage } from './pages.ts';
import { ourRow, type Row } from './rows.ts';
import { median } from './statistics.ts';
import type { Variant } from './variants.ts';

const SIZES = [1000, 10_000, 100_000, 1_000_000];

/** Places asked on each page a round. */
const PLACES = 20;

type Detector = { findReviewAround(anchor: Node): { elements: readonly Element[] } | null };

/**
 * What it takes to find the review around a place in pages of 1,000 to 1,000,000 elements, climbing from the middle of a
 * paragraph: median and worst of `rounds` × 20 places in one tab, the very first one apart, since its script is compiled then.
 * @throws when another review than the one around the place is found
 */
export async function climbing({ browser }: Variant, rounds: number, tell: (line: string) => void): Promise<Row[]> {
  const server = await serve();
  const code = await bundleDetector();
  const rows: Row[] = [];
  try {
    for (const size of SIZES) {
      tell(`climbing: ${size} elements`);
      server.setPage('/long.html', longPage(size));
      const tab = await browser.browser.newPage();
      await tab.goto(server.url('/long.html'), { timeout: 120_000 });
      await tab.evaluate(code);
      const times = await tab.evaluate((count: number) => {
        const { detector } = globalThis as unknown as { detector: Detector };
        const paragraphs = [...document.querySelectorAll('article p')];
        return Array.from({ length: count }, (_, at) => {
          const paragraph = paragraphs[(at * 7) % paragraphs.length];
          const anchor = paragraph?.firstChild;
          if (!anchor) throw new Error('There is no such place');
          const started = performance.now();
          const found = detector.findReviewAround(anchor);
          const ms = performance.now() - started;
          if (found?.elements.at(-1) !== paragraph.closest('article')) throw new Error('Another review was found');
          return ms;
        });
      }, rounds * PLACES);
      await tab.close();
      const [first = null, ...later] = times;
      const page = `${size.toLocaleString('en-US')} elements`;
      rows.push(
        ourRow(page, 'climbing from a place to its review, first', 'ms', first),
        ourRow(page, 'the same, median', 'ms', median(later)),
        ourRow(page, 'the same, worst', 'ms', Math.max(...later)),
      );
    }
  } finally {
    await server.close();
  }
  return rows;
}
