import type { ComplaintReading, Point } from '../domain/complaint.ts';
import type { Library } from '../domain/library.ts';
import type { Industry } from '../domain/profile.ts';
import type { Review } from '../domain/review.ts';
import { complains, praises, quote, retell, topicOf } from './retell.ts';
import { findIssue } from './wordings.ts';

/**
 * What a reply names of a review, in the order of the review: `details` are noun phrases for the thanks ("the 50-minute
 * wait"), `clauses` follow "that" ("your list keeps freezing"), `named` follow "you mention" ("too many ads"),
 * `quoted` are the reviewer's own words in quotation marks.
 */
export type Saying = {
  details: readonly string[];
  clauses: readonly string[];
  named: readonly string[];
  quoted: readonly string[];
};

/** Issues that say only that something was wrong; the reviewer's own words say more. */
export const isVague = (id: string | null) => id === null || id === 'good-but' || /^let-down(?:-|$)/.test(id);

/** Most sentences of a review looked at when no point was met. */
const MAX_SENTENCES = 30;
/** Most noun phrases and clauses in one reply: beyond, it reads like a list. */
const MAX_DETAILS = 3;
const MAX_CLAUSES = 2;

/** A clinic must not repeat what anybody told of a visit; other languages are not ours to bend. */
const mayRetell = (reading: ComplaintReading, industry: Industry) =>
  industry !== 'clinic' && (reading.language.code === 'en' || reading.language.code === 'und');

type Told = { kind: 'detail' | 'clause' | 'noun' | 'quote'; text: string };

/** Details that would fit any review of the trade: "the fault in the app". */
const FITS_ANY =
  /\b(?:in|with|about) (?:the|our) (?:app|product|item|order|place|service|site|website|booking)$|^the (?:app|product|item|place|part|thing)$/;
/** Words that stand in any review, so that sharing them shows nothing. */
const IN_ANY =
  /^(?:about|after|again|always|been|before|does|even|every|from|have|into|just|like|made|make|more|most|much|need|only|other|over|that|their|them|then|there|they|this|time|trouble|very|want|well|were|what|when|which|will|with|work\w*|would|your|you\w*)$/;

const SENTENCE_END = /(?<=[.!?])\s+|\n+/;

/** The clause of the sentence a point stands in, where its own words cannot be said again. */
function retellAround(text: string, start: number): Told | null {
  let at = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    if (start >= from && start < at) {
      const retold = retell(sentence);
      return retold && complains(retold.text) ? retold : null;
    }
  }
  return null;
}

function tellOne(point: Point, text: string, library: Library, retells: boolean): Told | null {
  const issue = findIssue(library, point.issueId);
  const isConcrete = point.detail !== issue?.detail && !FITS_ANY.test(point.detail);
  const detail: Told = { kind: 'detail', text: point.detail };
  if (isConcrete && !isVague(point.issueId)) return detail;
  const retold = retells ? retell(point.words) : null;
  if (retold && complains(retold.text)) return retold;
  const around = retells ? retellAround(text, point.start) : null;
  if (around) return around;
  return isVague(point.issueId) && !isConcrete ? null : detail;
}

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !IN_ANY.test(word)).map((word) => word.slice(0, 5));

/** Whether any of these holds a word of the review that not every review has. */
function sharesWords(told: readonly Told[], text: string): boolean {
  const known = new Set(stemsOf(text));
  return told.some((each) => stemsOf(each.text).some((stem) => known.has(stem)));
}

/**
 * Where the reading met no point: the first sentence of a review that complains and can be said again, else quoted, else the thing
 * that a complaining sentence is about, else any thing it names.
 */
function anyComplaint(text: string): Told | null {
  const sentences = text.split(SENTENCE_END).slice(0, MAX_SENTENCES);
  const sore = sentences.filter(complains);
  for (const sentence of sore) {
    const retold = retell(sentence);
    if (retold && complains(retold.text)) return retold;
  }
  for (const sentence of sore) {
    const quoted = quote(sentence);
    if (quoted !== null) return { kind: 'quote', text: quoted };
  }
  for (const sentence of [...sore, ...sentences]) {
    const topic = topicOf(sentence);
    if (topic !== null) return { kind: 'detail', text: topic };
  }
  return null;
}

/** How each of the chosen points is said; `most` in all. @param chosen details of the points the writer wants named */
export function sayPoints(
  { review, reading, library, industry }: { review: Review; reading: ComplaintReading; library: Library; industry: Industry },
  chosen: readonly string[],
  most: number,
): Saying {
  const retells = mayRetell(reading, industry);
  const all = reading.points
    .filter(({ detail }) => chosen.includes(detail))
    .flatMap((point) => tellOne(point, review.text, library, retells) ?? []);
  // Details that belong to no point are the writer's own: they are named as they stand.
  const own = chosen.filter((detail) => !reading.points.some((point) => point.detail === detail));
  all.push(...own.map((text): Told => ({ kind: 'detail', text })));
  if (all.length === 0 && retells) {
    const found = anyComplaint(review.text);
    if (found) all.push(found);
  } else if (all.length > 0 && all.length < most && retells && !sharesWords(all, review.text)) {
    // What is said so far would fit another review as well: the reviewer's own words show that this one was read.
    const found = anyComplaint(review.text);
    if (found && found.kind !== 'detail') all.push(found);
    else if (found && !FITS_ANY.test(found.text)) all.push({ kind: 'noun', text: found.text });
  }
  const told = all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at).slice(0, most);
  const of = (kind: Told['kind'], max: number) =>
    told
      .filter((each) => each.kind === kind)
      .map(({ text }) => text)
      .slice(0, max);
  return {
    details: of('detail', MAX_DETAILS),
    clauses: of('clause', MAX_CLAUSES),
    named: of('noun', 1),
    quoted: of('quote', 1),
  };
}

/** What the reviewer liked, said again: "the garden is lovely and quiet". Null where nothing would come out right. */
export function sayPraise(review: Review, reading: ComplaintReading, industry: Industry): string | null {
  if (!mayRetell(reading, industry)) return null;
  for (const sentence of review.text.split(SENTENCE_END).slice(0, MAX_SENTENCES)) {
    const retold = retell(sentence, 'praises');
    if (retold?.kind === 'clause' && praises(retold.text)) return retold.text;
  }
  return null;
}
