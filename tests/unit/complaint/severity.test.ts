import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import type { Route } from '../../../src/domain/complaint.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { reviewOf } from '../../support/review.ts';

const issues = SHIPPED_PACKS.flatMap((pack) => pack.issues);
const folder = resolve(import.meta.dirname, '../../fixtures/complaint');
const routeOf = (text: string) => readComplaint(reviewOf(text), issues).route;

type Labelled = { text: string; route: Route | null };

/** The labelled sentences, half of them look-alikes; how they came about is told in the folder's `about.md`. */
const sets = ['severity-blind', 'severity-fresh'].map((name) => ({
  name,
  rows: readFileSync(resolve(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line)),
}));

describe.each(sets)('the labelled sentences of $name', ({ rows }) => {
  const judged = rows.map((row) => ({ ...row, said: routeOf(row.text) }));
  const severe = judged.filter(({ route }) => route !== null);

  it('that are severe are told', () => {
    const missed = severe.filter(({ said }) => said === null).map(({ text }) => text);
    expect(missed.length / severe.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('that only look it are left alone', () => {
    const called = judged.filter(({ said }) => said !== null);
    const wrong = called.filter(({ route }) => route === null).map(({ text }) => text);
    expect(wrong.length / called.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('go where they belong', () => {
    const told = severe.filter(({ said }) => said !== null);
    const astray = told.filter(({ route, said }) => route !== said).map(({ route, said, text }) => `${route} ${said} ${text}`);
    expect(astray.length / told.length, astray.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
