import { type Library, type Template, templatesOf } from '../../domain/library.ts';

/** Templates printed: a playbook is a few pages. */
const MOST_PRINTED = 24;

/** Templates the writer wrote or marked, favourites first, and how many more there are than are printed. */
export function playbookTemplates(library: Library): { printed: readonly Template[]; more: number } {
  const own = new Set(library.own.map(({ id }) => id));
  const chosen = templatesOf(library)
    .filter(({ id, isFavourite, variants }) => (own.has(id) || isFavourite) && templateText(variants) !== '')
    .toSorted((one, other) => Number(other.isFavourite) - Number(one.isFavourite));
  return { printed: chosen.slice(0, MOST_PRINTED), more: Math.max(0, chosen.length - MOST_PRINTED) };
}

/** The wording of a template that stands in a playbook: the medium one, where there is none another. */
export const templateText = ({ short, medium, full }: Template['variants']): string =>
  [medium, full, short].map((text) => text.trim()).find((text) => text !== '') ?? '';
