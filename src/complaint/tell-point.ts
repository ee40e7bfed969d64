import type { Issue } from '../domain/library.ts';
import type { ComplaintWords } from '../languages/define.ts';
import { type Facts, findThing, type Thing } from './facts.ts';
import { type Around, createMatcher, findIn, type Hit, type Matcher, type Span, type Word } from './words.ts';

/** What a point is told from. */
export type PointContext = {
  words: readonly Word[];
  span: Span;
  facts: Facts;
  language: ComplaintWords;
  around: Around;
};

type Concrete = NonNullable<Issue['concrete']>[number];

const PLACE = /\{\{(\w+)\}\}/g;
const whens = new WeakMap<Concrete, Matcher<true>>();

/** Where the words a wording asks for stand; the hit itself when it asks for none; null when they are not there. */
function placeOf(concrete: Concrete, at: number, { words, span, around }: PointContext): number | null {
  if (!concrete.when) return at;
  const known = whens.get(concrete) ?? createMatcher([{ owner: true as const, words: concrete.when }]);
  whens.set(concrete, known);
  return findIn(known, words, span, { ...around, isNegated: () => false })[0]?.at ?? null;
}

/** The facts and the thing as the words a sentence takes. */
function valuesOf(
  facts: Facts,
  thing: Thing | null,
  spellings: ComplaintWords['spellings'],
): Readonly<Record<string, string | undefined>> {
  if (!thing) return facts;
  const isMany = thing.isPlural || thing.isBoth;
  const spelt = (noun: string) => spellings[noun] ?? noun;
  const noun = spelt(isMany ? thing.plural : thing.noun);
  return {
    ...facts,
    thing: noun,
    one: spelt(thing.noun),
    Things: thing.isBoth ? `Both ${noun}` : `The ${noun}`,
    was: isMany ? 'were' : 'was',
    has: isMany ? 'have' : 'has',
    does: isMany ? 'do' : 'does',
  };
}

function fill(text: string, values: Readonly<Record<string, string | undefined>>): string | null {
  let isWhole = true;
  const filled = text.replace(PLACE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) isWhole = false;
    return value ?? '';
  });
  return isWhole ? filled : null;
}

/** Says a point in neutral words: the first concrete wording whose facts are all there, else the issue's own. */
export function tellPoint(hit: Hit<Issue>, context: PointContext): { plain: string; detail: string; thing: string | null } {
  const { owner: issue, at } = hit;
  for (const concrete of issue.concrete ?? []) {
    const place = placeOf(concrete, at, context);
    if (place === null) continue;
    const { span } = context;
    const within = concrete.follows ? { from: place, to: span.to, contextFrom: place } : span;
    const thing = concrete.thing ? findThing(concrete.thing, context.words, within, place, context.language) : null;
    const values = valuesOf(context.facts, thing, context.language.spellings);
    const plain = fill(concrete.plain, values);
    const detail = fill(concrete.detail, values);
    if (plain !== null && detail !== null) return { plain, detail, thing: thing?.noun ?? null };
  }
  return { plain: issue.plain, detail: issue.detail, thing: null };
}
