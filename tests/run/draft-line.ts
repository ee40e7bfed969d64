import { industriesIn, readComplaint } from '../../src/complaint/read-complaint.ts';
import type { Finding } from '../../src/domain/draft.ts';
import { type Issue, issuesOf, type Library } from '../../src/domain/library.ts';
import { EMPTY_PROFILE, INDUSTRIES, type Industry, type Profile } from '../../src/domain/profile.ts';
import { MAX_REVIEW_LENGTH, type Rating, type Review } from '../../src/domain/review.ts';
import type { Walk } from '../../src/domain/walk.ts';
import { adapters } from '../../src/platforms/adapters.ts';
import { composeNote } from '../../src/templates/note.ts';
import { packsFor } from '../../src/templates/packs/index.ts';
import { composePrivate } from '../../src/templates/private-message.ts';
import { editParts, textOf } from '../../src/walk/edit-parts.ts';
import { everyFindingOf, reduce, type WalkContext } from '../../src/walk/reduce.ts';
import { NO_PLACE, startWalk } from '../../src/walk/start.ts';

/** What a surface loads for these kinds of business, once for each set of them. */
const stocks = new Map<string, { library: Library; issues: readonly Issue[] }>();
function stockFor(industries: readonly Industry[]) {
  const key = industries.toSorted().join();
  const known = stocks.get(key);
  if (known) return known;
  const library: Library = { packs: [...packsFor(industries)], own: [], hidden: [] };
  const stock = { library, issues: issuesOf(library) };
  stocks.set(key, stock);
  return stock;
}

/** A line that cannot be used; the message says why, in words for whoever wrote the line. */
export class BadLine extends Error {}

type LineId = string | number;

/** What one line asks for, read and checked. */
export type DraftRequest = {
  id: LineId;
  text: string;
  rating: Rating | null;
  author: string | null;
  platform: string | null;
  industry: Industry;
  profile: Profile;
  /** True for trades that must not confirm whom they served. */
  isRegulated: boolean;
  /** A reply to check instead of writing one. */
  reply: string | null;
};

/** A span as printed: an absence (no date, no contact) stands nowhere and has null for both. UTF-16, half-open. */
type PrintedFinding = { check: string; start: number | null; end: number | null };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function optionalString(record: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = record[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new BadLine(`${name} must be a string`);
  return value;
}

/** Stars 0 to 5; a figure up to 10 is taken for one of ten. */
function ratingOf(value: unknown): Rating | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !(value >= 0 && value <= 10)) throw new BadLine('rating must be a number from 0 to 10');
  return { value, best: value > 5 ? 10 : 5 };
}

function industryOf(value: string | null): Industry {
  if (value === null || value === '') return 'any';
  const known = INDUSTRIES.find((industry) => industry === value);
  if (!known) throw new BadLine(`industry must be one of ${INDUSTRIES.join(', ')}`);
  return known;
}

function profileOf(value: unknown, industry: Industry): Profile {
  if (value === undefined || value === null) return { ...EMPTY_PROFILE, industry };
  if (!isRecord(value)) throw new BadLine('profile must be an object');
  const contact = optionalString(value, 'contact')?.trim() ?? '';
  return {
    business: optionalString(value, 'business') ?? '',
    name: optionalString(value, 'signature') ?? '',
    role: optionalString(value, 'role') ?? '',
    email: contact.includes('@') ? contact : '',
    phone: contact.includes('@') ? '' : contact,
    industry,
  };
}

/** The id of a line, as far as it can be told, so that an error names it. */
export const idOf = (value: unknown): LineId | null =>
  isRecord(value) && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : null;

/** Reads one parsed line. @throws BadLine */
export function parseRequest(value: unknown): DraftRequest {
  if (!isRecord(value)) throw new BadLine('a line must be a JSON object');
  const id = idOf(value);
  if (id === null) throw new BadLine('id is missing');
  if (typeof value.text !== 'string') throw new BadLine('text must be a string');
  const industry = industryOf(optionalString(value, 'industry'));
  const isRegulated = value.regulated;
  if (isRegulated !== undefined && isRegulated !== null && typeof isRegulated !== 'boolean')
    throw new BadLine('regulated must be true or false');
  return {
    id,
    text: value.text,
    rating: ratingOf(value.rating),
    author: optionalString(value, 'author'),
    platform: optionalString(value, 'platform'),
    industry,
    // Trades that must not confirm who came to them are known by their kind; a clinic is the one we have.
    profile: profileOf(value.profile, isRegulated === true && industry === 'any' ? 'clinic' : industry),
    isRegulated: isRegulated === true,
    reply: optionalString(value, 'reply'),
  };
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The platform by its id, its name or how its name begins: "google-play", "Yelp"; a page nobody described otherwise. */
function platformOf(name: string | null) {
  const wanted = slug(name ?? '');
  const adapter =
    wanted === ''
      ? undefined
      : (adapters.find((each) => each.id === wanted || slug(each.name) === wanted) ??
        adapters.find((each) => each.id.startsWith(wanted) || wanted.startsWith(each.id)));
  return {
    platform: adapter ? { id: adapter.id, name: adapter.name } : { id: 'page', name: name ?? '' },
    rules: adapter?.rules ?? null,
  };
}

/** The same seed for the same review: FNV-1a over its id and words. */
function seedOf(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}

const printed = (findings: readonly Finding[]): PrintedFinding[] =>
  findings.map(({ checkId, start, end }) => ({
    check: checkId,
    start: start === end ? null : start,
    end: start === end ? null : end,
  }));

/**
 * What the extension makes of a review, start to end: the reading, the default draft with its private message and note,
 * and what the checks find; for a line with a reply of its own, the findings on that.
 */
export function answerOf(request: DraftRequest, now: Date, recent: readonly string[] = []) {
  const { platform, rules } = platformOf(request.platform);
  const review: Review = {
    id: String(request.id),
    author: request.author,
    rating: request.rating,
    date: null,
    text: request.text.slice(0, MAX_REVIEW_LENGTH),
    isTruncated: request.text.length > MAX_REVIEW_LENGTH,
    ownerReply: null,
    platform,
    url: '',
  };
  const { industry } = request.profile;
  const { library, issues } = stockFor([industry, ...industriesIn(review, { industry })]);
  const context: WalkContext = { profile: request.profile, library, now, recent, isRegulated: request.isRegulated };
  const reading = readComplaint(review, issues, { industry });
  const started = startWalk(
    {
      id: String(request.id),
      seed: seedOf(`${request.id} ${request.text}`),
      place: NO_PLACE,
      review,
      reading,
      rules,
      fieldMaxLength: null,
    },
    context,
  );
  const isCheckOnly = request.reply !== null;
  const walk: Walk =
    request.reply !== null
      ? { ...started, parts: [...editParts(started.parts, request.reply)] }
      : reduce(started, { type: 'use-suggestion' }, context).walk;
  const input = { review, reading, choices: walk.choices, profile: request.profile, library, rules, now };
  return {
    id: request.id,
    language: reading.language.code,
    points: reading.points.map(({ start, end, issueId }) => ({ start, end, issue: issueId })),
    asks: reading.asks,
    feeling: reading.feeling,
    severity: reading.severity,
    route: reading.route,
    heat: reading.heat,
    facts: reading.facts,
    draft: isCheckOnly ? null : textOf(walk.parts),
    private: isCheckOnly ? null : composePrivate(input) || null,
    note: isCheckOnly ? null : composeNote(input),
    findings: printed(everyFindingOf(walk, context)),
  };
}
