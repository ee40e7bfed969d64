import type { Template } from '../domain/library.ts';
import { overlapOf, trigramsOf } from '../domain/likeness.ts';

/** Share of the smaller template's word triples that the other has, from which two are one too many. */
const ALIKE = 0.7;
/** Word triples a text needs for its likeness to say something. */
const FEWEST = 8;
/** Templates that share a triple at most, for it to be looked at: a common courtesy makes nothing alike. */
const COMMON = 40;

const textOf = ({ variants }: Template): string => variants.medium || variants.full || variants.short;

/** Templates that say much the same as another, with the ids of those, likest first. Blanks count as words. */
export function lookAlikes(templates: readonly Template[]): ReadonlyMap<string, readonly string[]> {
  const read = templates
    .map((template) => ({ id: template.id, triples: trigramsOf(textOf(template)) }))
    .filter(({ triples }) => triples.size >= FEWEST);
  const holders = new Map<string, number[]>();
  for (const [at, { triples }] of read.entries())
    for (const triple of triples) {
      const held = holders.get(triple);
      if (held) held.push(at);
      else holders.set(triple, [at]);
    }
  const alike = new Map<string, { id: string; share: number }[]>();
  for (const [at, { id, triples }] of read.entries()) {
    const near = new Set<number>();
    for (const triple of triples) {
      const held = holders.get(triple) ?? [];
      if (held.length <= COMMON) for (const other of held) if (other > at) near.add(other);
    }
    for (const place of near) {
      const other = read[place];
      if (!other) continue;
      const share = triples.size <= other.triples.size ? overlapOf(triples, other.triples) : overlapOf(other.triples, triples);
      if (share < ALIKE) continue;
      alike.set(id, [...(alike.get(id) ?? []), { id: other.id, share }]);
      alike.set(other.id, [...(alike.get(other.id) ?? []), { id, share }]);
    }
  }
  return new Map([...alike].map(([id, others]) => [id, others.toSorted((a, b) => b.share - a.share).map((each) => each.id)]));
}
