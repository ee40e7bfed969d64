import { appendFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { it } from 'vitest';

/** What one subject came to. `slowestMs`: the longest of all cases, in milliseconds of processor time for each started 10 KB of input. */
export type FuzzRow = { name: string; cases: number; seed: number; slowestMs: number; slowestBytes: number };

/** Cases a subject gets: `npm run fuzz` gives many, `npm run unit` a few. */
const cases = Number(process.env.EVENKEEL_FUZZ_CASES ?? 40);
const seed = Number(process.env.EVENKEEL_FUZZ_SEED ?? 20_261_122);
const report = process.env.EVENKEEL_FUZZ_REPORT;

const TEN_KB = 10 * 1024;
const SLOW_MS = 20;

/** Time of the processor, so that others at work on the machine do not count. */
async function cpuMsOf(work: () => void | Promise<void>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * A test that gives a property many made-up inputs, the same ones for the same seed. How long each took is reported by
 * `npm run fuzz`, never asserted.
 * @param bytesOf about how much text an input holds
 */
export function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  bytesOf: (input: T) => number,
  property: (input: T) => void | Promise<void>,
): void {
  it(name, { timeout: 3_600_000 }, async () => {
    const row: FuzzRow = { name, cases: 0, seed, slowestMs: 0, slowestBytes: 0 };
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const bytes = bytesOf(input);
        const share = Math.max(1, bytes / TEN_KB);
        let ms = (await cpuMsOf(() => property(input))) / share;
        // Once more when it took long: the first of its kind is compiled, and garbage is anybody's.
        if (report && ms > SLOW_MS) ms = Math.min(ms, (await cpuMsOf(() => property(input))) / share);
        row.cases += 1;
        if (ms > row.slowestMs) Object.assign(row, { slowestMs: ms, slowestBytes: bytes });
      }),
      { numRuns: cases, seed },
    );
    if (report) appendFileSync(report, `${JSON.stringify(row)}\n`);
  });
}

/** Any text: graphemes, control characters, lone surrogates, marks of direction, and the names objects treat as their own. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'then',
      'toJSON',
      'length',
      '',
      '\uFEFF',
      '\u0000',
      '\u202E',
      '{{reviewer}}',
      '{{constructor.constructor("return 1")()}}',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '=HYPERLINK("x")',
      'https://evenkeel.example/#x',
    ),
  },
);

/** Any plain data, deep and odd. */
export const anyData: fc.Arbitrary<unknown> = fc.anything({
  key: anyText,
  maxDepth: 4,
  withNullPrototype: false,
  values: [fc.boolean(), fc.integer(), fc.double(), anyText, fc.constant(null), fc.constant(undefined)],
});

/** Text with pieces said over and over, as patterns that go back over themselves like least. */
export function pumped(pieces: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  const run = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(pieces, fc.constant(1)) },
    { weight: 1, arbitrary: fc.tuple(pieces, fc.integer({ min: 2, max: 400 })) },
  );
  return fc.array(run, { maxLength: 60 }).map((runs) =>
    runs
      .map(([piece, times]) => piece.repeat(times))
      .join('')
      .slice(0, most),
  );
}
