import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/insights/frame.ts';

const LABELS = Array.from({ length: 26 }, (_, at) => `${at + 1} Nov`);
const asked = { width: 260, text: 12, isMirrored: false, steps: ['0', '5', '10'], labels: LABELS, marks: 0 };

/** Left and right end of each label drawn, at the most a character takes. */
const spansOf = (given: typeof asked) => {
  const frame = frameOf(given);
  return given.labels.flatMap((label, at) => {
    if ((given.labels.length - 1 - at) % frame.every !== 0) return [];
    const half = (label.length * given.text * 0.64) / 2;
    return [[frame.x(at) - half, frame.x(at) + half] as const];
  });
};

describe('the frame of a chart', () => {
  it.each([
    [260, 12, false],
    [260, 24, false],
    [260, 24, true],
    [900, 12, true],
  ])('%i px wide, text of %i px, mirrored %s: keeps its labels on the page and off each other', (width, text, isMirrored) => {
    const spans = spansOf({ ...asked, width, text, isMirrored }).toSorted((a, b) => a[0] - b[0]);
    expect(spans.length).toBeGreaterThan(1);
    expect(spans[0]?.[0]).toBeGreaterThanOrEqual(0);
    expect(spans.at(-1)?.[1]).toBeLessThanOrEqual(width);
    for (const [at, [from]] of spans.entries()) expect(from).toBeGreaterThan(spans[at - 1]?.[1] ?? -1);
  });

  it('leaves room for the numbers beside the lines, at either side', () => {
    const frame = frameOf({ ...asked, steps: ['0%', '100%'] });
    expect(frame.stepX - 4 * 12 * 0.64).toBeGreaterThanOrEqual(0);
    const mirrored = frameOf({ ...asked, steps: ['0%', '100%'], isMirrored: true });
    expect(mirrored.stepX + 4 * 12 * 0.64).toBeLessThanOrEqual(260);
    expect(mirrored.x(25)).toBeLessThan(mirrored.x(0));
  });

  it('gives each marked day a row of its own above the lines', () => {
    const frame = frameOf({ ...asked, marks: 3 });
    expect(frame.markY(1) - frame.markY(0)).toBeGreaterThan(12);
    expect(frame.markY(0)).toBeGreaterThanOrEqual(12);
    expect(frame.markY(2)).toBeLessThanOrEqual(frame.y(10));
    expect(frame.y(0)).toBeLessThan(frame.labelY);
    expect(frame.labelY).toBeLessThan(frame.height);
  });
});
