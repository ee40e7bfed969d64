import type { Template } from '../../../src/domain/library.ts';

const WORDS = 'refund late cold room kitchen sorry wait breakfast noise parking price broken staff again delivery'.split(' ');

/** Some words, others for another `from`. */
export const say = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => WORDS[(from * 7 + at * 3 + (from >> (at % 16))) % WORDS.length]).join(' ');

/** So many templates of the writer's own. */
export const madeTemplates = (count: number): Template[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `own-${at}`,
    name: say(at, 4),
    industry: 'any',
    language: 'en',
    issueIds: [],
    variants: { short: say(at, 10), medium: say(at + 1, 20), full: say(at + 2, 30) },
    isFavourite: false,
    lastUsedAt: null,
  }));
