import type { ComplaintReading } from '../../domain/complaint.ts';
import type { Choices } from '../../domain/draft.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Review } from '../../domain/review.ts';
import { fillText, PLACEHOLDERS, placeholdersIn, type Values, valuesFor } from '../../templates/fill.ts';

/** An invented review that previews are filled with. */
const REVIEW: Review = {
  id: 'sample',
  author: 'Dana K.',
  rating: { value: 1, best: 5 },
  date: null,
  text: 'Fifty minutes for two bowls of soup, and both came out stone cold. The waiter was kind about it.',
  isTruncated: false,
  ownerReply: null,
  platform: { id: 'harbor-reviews', name: 'Harbor Reviews' },
  url: '',
};

/** Words of a reply, not of ours: how a private contact stands in one. */
export const CONTACT_LINE = 'Please write to me at {{contact}}.';

const READING: ComplaintReading = {
  points: [],
  praise: ['the kind waiter'],
  issueIds: [],
  feeling: 'let-down',
  severity: 'medium',
  severeTopic: null,
  route: null,
  asks: [],
  facts: [],
  heat: 0.3,
  language: { code: 'en', confidence: 1 },
};

const DAYS_AHEAD = 3;

/** What templates are filled with in a preview: the sample review, and the writer's own profile. */
export function sampleValues(profile: Profile, now: Date): Values {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + DAYS_AHEAD);
  const two = (part: number) => String(part).padStart(2, '0');
  const choices: Choices = {
    feeling: 'let-down',
    details: ['the 50-minute wait', 'the cold soup'],
    faultLevel: 'ours',
    actionIds: [],
    date: { kind: 'day', day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` },
    questions: [],
    channel: 'email',
    length: 'medium',
    seed: 0,
  };
  return valuesFor(REVIEW, READING, choices, profile, now);
}

/** A stretch of a preview: plain words, what was filled in, or a blank by its name. */
export type PreviewPiece = { kind: 'plain' | 'filled' | 'blank'; text: string };

/** A template's text as a reader would meet it, in pieces. */
export function previewPieces(text: string, values: Values): readonly PreviewPiece[] {
  return text
    .split(/(\{\{\s*[\w-]+\s*\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (placeholdersIn(piece).length === 0) return { kind: 'plain', text: piece };
      const filled = fillText(piece, values);
      const [blank] = filled.blanks;
      return blank ? { kind: 'blank', text: blank.name } : { kind: 'filled', text: filled.text };
    });
}

/** Placeholders nobody knows, and known ones without a value here. */
export function openPlaceholders(text: string, values: Values): { unknown: readonly string[]; open: readonly string[] } {
  const known: readonly string[] = PLACEHOLDERS;
  const names = placeholdersIn(text);
  return {
    unknown: names.filter((name) => !known.includes(name)),
    open: PLACEHOLDERS.filter((name) => names.includes(name) && !values[name]),
  };
}
