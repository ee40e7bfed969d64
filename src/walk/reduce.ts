import type { Cause } from '../domain/cause.ts';
import type { Choices, DraftPart, Finding, Swap } from '../domain/draft.ts';
import { type Length, type Library, PARTS, type Part } from '../domain/library.ts';
import type { InsertOutcome, OnFilled, UndoOutcome } from '../domain/page-reading.ts';
import { isRegulated, type Profile } from '../domain/profile.ts';
import { type CheckLines, type HouseRule, NO_LINES } from '../domain/settings.ts';
import { starsOf } from '../domain/stars.ts';
import { type Frame, MAX_GAP_MS, STEPS, type Step, type Walk } from '../domain/walk.ts';
import { type ComposeInput, composeDraft as composeEnglish, composeHolding } from '../templates/compose.ts';
import { composeShortReply, replyLanguageOf } from '../templates/short-reply.ts';
import { applySwap, checkDraft, everyFinding, type ToneDraft } from '../tone/check-draft.ts';
import { afterInsert } from './after-insert.ts';
import { editParts, textOf } from './edit-parts.ts';
import { CHOICE_PARTS, STEP_PARTS } from './steps/step-parts.ts';

/** What the reducer is told besides the walk; it asks nothing of the world itself. */
export type WalkContext = {
  profile: Profile;
  library: Library;
  now: Date;
  /** The writer's last replies, newest first; drafts keep away from them. */
  recent: readonly string[];
  /** What changed since kinds of complaint were heard; drafts about them name it. */
  causes?: readonly Cause[];
  /** True for trades that must not confirm whom they served; a clinic always is one. */
  isRegulated?: boolean;
  /** Ids of checks that the writer switched off. */
  checksOff?: readonly string[];
  /** Where the writer draws the line of checks that have one. */
  checkLines?: CheckLines;
  /** What the writer's own house asks for. */
  houseRules?: readonly HouseRule[];
};

/** Everything that can happen to a walk. */
export type WalkEvent =
  | { type: 'continue' }
  | { type: 'back' }
  | { type: 'go'; step: Step }
  | { type: 'choose'; choices: Partial<Omit<Choices, 'length' | 'seed'>> }
  | { type: 'choose-length'; length: Length }
  | { type: 'other-words' }
  | { type: 'edit'; text: string }
  | { type: 'use-offer'; part: Part }
  | { type: 'use-suggestion' }
  | { type: 'show-suggestion' }
  | { type: 'walk-instead' }
  | { type: 'not-severe' }
  | { type: 'fill-blank'; name: string; value: string }
  | { type: 'leave-sentence-out'; name: string }
  | { type: 'swap'; finding: Finding; swap: Swap }
  | { type: 'leave-finding'; finding: Finding }
  | { type: 'confirm-finding'; finding: Finding }
  | { type: 'answer-filled'; answer: 'append' | 'replace' | 'keep' }
  | { type: 'insert-anyway' }
  | { type: 'insert-result'; outcome: InsertOutcome }
  | { type: 'later' }
  | { type: 'put-away'; until: string }
  | { type: 'note-fact'; fact: string }
  | { type: 'bring-back' }
  | { type: 'undo' }
  | { type: 'undo-result'; outcome: UndoOutcome };

/** What the surface is to do next, besides showing the walk. */
export type Effect = { type: 'insert'; onFilled: OnFilled } | { type: 'copy' } | { type: 'undo' };

export type Reduced = { walk: Walk; effect: Effect | null };

/** What the tone checks look at. */
const checkedOf = (walk: Walk, context: WalkContext): ToneDraft => ({
  text: textOf(walk.parts),
  language: replyLanguageOf(walk.reading),
  reviewText: walk.review.text,
  reviewer: walk.review.author,
  rules: walk.rules,
  platformId: walk.review.platform.id,
  rating: starsOf(walk.review.rating),
  points: walk.reading.points,
  isSevere: walk.isSevere,
  profile: context.profile,
  isRegulated: context.isRegulated === true || isRegulated(context.profile),
  recent: context.recent,
  off: context.checksOff ?? [],
  lines: context.checkLines ?? NO_LINES,
  houseRules: context.houseRules ?? [],
});

/** What the tone checks find in the draft, none over another. */
export const findingsOf = (walk: Walk, context: WalkContext): readonly Finding[] => checkDraft(checkedOf(walk, context));

/** The same with all that overlap, for measuring. */
export const everyFindingOf = (walk: Walk, context: WalkContext): readonly Finding[] => everyFinding(checkedOf(walk, context));

/** The same finding again has the same key, so that an answer given once holds. */
export const keyOf = (finding: Finding): string => `${finding.checkId}:${finding.words}`;

const BLANK = /\{\{([^{}]{1,80})\}\}/g;

/** Open blanks of a text in order: name and UTF-16 offsets. */
export function blanksOf(text: string): readonly { name: string; start: number; end: number }[] {
  return [...text.matchAll(BLANK)].map((match) => ({
    name: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The finding that still wants an answer before inserting, null when there is none. Blanks and length are asked for elsewhere. */
export function firstToConfirm(walk: Walk, context: WalkContext): Finding | null {
  const asked = findingsOf(walk, context).filter(
    (finding) => finding.level === 'ask-first' && finding.checkId !== 'unfilled-placeholder',
  );
  return asked.find((finding) => !walk.confirmed.includes(keyOf(finding))) ?? null;
}

const composeInput = (walk: Walk, context: WalkContext): ComposeInput => ({
  review: walk.review,
  reading: walk.reading,
  choices: walk.choices,
  profile: context.profile,
  library: context.library,
  rules: walk.rules,
  now: context.now,
  recent: context.recent,
  causes: context.causes ?? [],
});

/** The draft in the review's language where we have one, else in English. */
const composeDraft = (input: ComposeInput): DraftPart[] => composeShortReply(input) ?? composeEnglish(input);

const EMPTY_PARTS: readonly DraftPart[] = PARTS.map((part) => ({ part, lead: ' ', text: '', isTouched: false }));

/** A walk at its very beginning: nothing is written yet. */
export const emptyParts = (): DraftPart[] => EMPTY_PARTS.map((part) => ({ ...part }));

/** The writer's plain fact as a sentence, to stand behind the thanks. */
const factSentence = (fact: string): string => {
  const words = fact.trim().replace(/\s+/g, ' ');
  if (words === '') return '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`;
};

/** Writes the named parts anew. A part the writer touched stays; the new sentence is offered beside it. */
function writeParts(walk: Walk, names: readonly Part[], context: WalkContext): Walk {
  const composed = new Map(composeDraft(composeInput(walk, context)).map((part) => [part.part, part]));
  const offers = { ...walk.offers };
  const fresh: string[] = [];
  const parts = walk.parts.map((part) => {
    if (!names.includes(part.part)) return part;
    const next = composed.get(part.part);
    const written = next?.text ?? '';
    const text = part.part === 'thanks' ? `${written} ${factSentence(walk.fact)}`.trim() : written;
    if (part.isTouched) {
      if (text !== '' && text !== part.text) offers[part.part] = text;
      else delete offers[part.part];
      return part;
    }
    delete offers[part.part];
    if (text !== part.text && text !== '') fresh.push(part.part);
    return { ...part, text, lead: next?.lead ?? part.lead };
  });
  return { ...walk, parts, offers, fresh };
}

const withDone = (walk: Walk, step: Step): Walk => ({
  ...walk,
  done: walk.done.includes(step) ? walk.done : [...walk.done, step],
});

/** Enters a step; the first time it writes its parts. */
function enter(walk: Walk, step: Step, context: WalkContext): Walk {
  const entered: Walk = { ...walk, frame: step, askedFrom: null, fresh: [] };
  if (walk.done.includes(step)) return entered;
  return withDone(writeParts(entered, STEP_PARTS[step], context), step);
}

/** The way to the box: stops for an open blank, then for a finding that asks, else inserts. */
function towardsInsert(walk: Walk, context: WalkContext): Reduced {
  const from = walk.frame === 'blank' || walk.frame === 'confirm' || walk.frame === 'ask' ? walk.askedFrom : walk.frame;
  if (blanksOf(textOf(walk.parts)).length > 0 && !walk.confirmed.includes('unfilled-placeholder'))
    return { walk: { ...walk, frame: 'blank', askedFrom: from }, effect: null };
  if (firstToConfirm(walk, context)) return { walk: { ...walk, frame: 'confirm', askedFrom: from }, effect: null };
  if (!walk.place.hasBox) return { walk: { ...walk, askedFrom: from }, effect: { type: 'copy' } };
  return { walk: { ...walk, askedFrom: from }, effect: { type: 'insert', onFilled: 'ask' } };
}

function onContinue(walk: Walk, context: WalkContext): Reduced {
  switch (walk.frame) {
    case 'calm':
      if (walk.resumeAt) return { walk: { ...walk, frame: walk.resumeAt, resumeAt: null }, effect: null };
      if (walk.isSevere) return { walk: { ...withDone(walk, 'calm'), frame: 'severe' }, effect: null };
      return { walk: enter(withDone(walk, 'calm'), 'acknowledge', context), effect: null };
    case 'acknowledge':
      return { walk: enter(walk, 'solve', context), effect: null };
    case 'solve':
      return { walk: enter(walk, 'offline', context), effect: null };
    case 'offline':
      return { walk: { ...walk, frame: 'review', fresh: [] }, effect: null };
    case 'review':
    case 'express':
    case 'severe':
    case 'blank':
    case 'confirm':
    case 'failed':
      return towardsInsert(walk, context);
    case 'ask':
      return { walk, effect: { type: 'insert', onFilled: 'append' } };
    case 'inserted':
    case 'later':
    case 'away':
      return { walk, effect: null };
    default:
      return walk.frame satisfies never;
  }
}

/** The frame before this one, as Back shows it. */
function frameBefore(walk: Walk): Frame {
  switch (walk.frame) {
    case 'calm':
      return 'calm';
    case 'acknowledge':
    case 'express':
    case 'severe':
      return 'calm';
    case 'solve':
      return 'acknowledge';
    case 'offline':
      return 'solve';
    case 'review':
      return 'offline';
    case 'later':
      return walk.askedFrom ?? 'calm';
    case 'away':
      return 'away';
    case 'blank':
    case 'confirm':
    case 'ask':
    case 'failed':
    case 'inserted':
      return walk.askedFrom ?? (walk.isSevere ? 'severe' : 'review');
    default:
      return walk.frame satisfies never;
  }
}

/** Replaces `[start, end)` of the draft; the part it lies in counts as touched. */
function replaceRange(walk: Walk, start: number, end: number, put: string): Walk {
  const text = textOf(walk.parts);
  return { ...walk, parts: [...editParts(walk.parts, text.slice(0, start) + put + text.slice(end))] };
}

/** The sentence around `[start, end)`, with the white space after it. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && !/[.!?\n]/.test(text[from - 1] ?? '')) from--;
  while (from < start && /[ \t]/.test(text[from] ?? '')) from++;
  let to = end;
  while (to < text.length && !/[.!?\n]/.test(text[to] ?? '')) to++;
  if (/[.!?]/.test(text[to] ?? '')) to++;
  while (to < text.length && text[to] === ' ') to++;
  return { start: from, end: to };
}

/**
 * The next walk. Pure: the same walk, event and context give the same answer. A step writes its own parts only, and
 * words the writer touched are never overwritten without an offer they take.
 */
export function reduce(walk: Walk, event: WalkEvent, context: WalkContext): Reduced {
  const { walk: next, effect } = step(walk, event, context);
  if (next === walk) return { walk, effect };
  const gapMs = walk.snooze ? 0 : Math.max(0, context.now.getTime() - Date.parse(walk.changedAt));
  const workedMs = walk.workedMs + Math.min(gapMs, MAX_GAP_MS);
  return { walk: { ...next, workedMs, changedAt: context.now.toISOString() }, effect };
}

function step(walk: Walk, event: WalkEvent, context: WalkContext): Reduced {
  const stay = (next: Walk): Reduced => ({ walk: next, effect: null });
  switch (event.type) {
    case 'continue':
      return onContinue(walk, context);
    case 'back':
      return stay({ ...walk, frame: frameBefore(walk), askedFrom: null, fresh: [] });
    case 'go':
      return walk.done.includes(event.step) || event.step === 'calm' ? stay(enter(walk, event.step, context)) : stay(walk);
    case 'choose': {
      const chosen: Walk = { ...walk, choices: { ...walk.choices, ...event.choices } };
      const names = Object.keys(event.choices).flatMap(
        (key): readonly Part[] => CHOICE_PARTS[key as keyof typeof CHOICE_PARTS] ?? [],
      ); // keys of choices
      const written = new Set(chosen.done.flatMap((done) => STEP_PARTS[done]));
      return stay(
        writeParts(
          chosen,
          names.filter((name) => written.has(name)),
          context,
        ),
      );
    }
    case 'choose-length':
      return stay(
        writeParts(
          {
            ...walk,
            choices: { ...walk.choices, length: event.length },
            isShortened: event.length === 'short' && (walk.isShortened || isTooLong(walk.outcome)),
          },
          PARTS,
          context,
        ),
      );
    case 'other-words':
      return stay(writeParts({ ...walk, choices: { ...walk.choices, seed: walk.choices.seed + 1 } }, PARTS, context));
    case 'edit':
      return textOf(walk.parts) === event.text
        ? stay(walk)
        : stay({ ...walk, parts: [...editParts(walk.parts, event.text)], fresh: [], isUndone: false });
    case 'use-offer': {
      const text = walk.offers[event.part];
      if (text === undefined) return stay(walk);
      const { [event.part]: _taken, ...offers } = walk.offers;
      const lead = composeDraft(composeInput(walk, context)).find((part) => part.part === event.part)?.lead;
      const parts = walk.parts.map((part) =>
        part.part === event.part ? { ...part, text, lead: lead ?? part.lead, isTouched: false } : part,
      );
      return stay({ ...walk, parts, offers, fresh: [event.part] });
    }
    case 'use-suggestion':
      if (walk.isSevere) return stay(walk);
      return towardsInsert(wholeSuggestion(walk, context), context);
    case 'show-suggestion':
      if (walk.isSevere) return stay({ ...withDone(walk, 'calm'), frame: 'severe' });
      return stay(wholeSuggestion(walk, context));
    case 'walk-instead':
      return stay(enter(withDone(walk, 'calm'), 'acknowledge', context));
    case 'not-severe':
      return stay(enter({ ...walk, isSevere: false, done: ['calm'], parts: emptyParts(), offers: {} }, 'acknowledge', context));
    case 'fill-blank': {
      const value = event.value.trim();
      if (value === '') return stay(walk);
      let filled = walk;
      for (;;) {
        const blank = blanksOf(textOf(filled.parts)).find((each) => each.name === event.name);
        if (!blank) break;
        const put = value.replaceAll('{{', '').replaceAll('}}', '');
        filled = replaceRange(filled, blank.start, blank.end, put);
      }
      return towardsInsert(filled, context);
    }
    case 'leave-sentence-out': {
      let rest = walk;
      for (;;) {
        const text = textOf(rest.parts);
        const blank = blanksOf(text).find((each) => each.name === event.name);
        if (!blank) break;
        const { start, end } = sentenceAround(text, blank.start, blank.end);
        rest = replaceRange(rest, start, end, '');
      }
      return towardsInsert(rest, context);
    }
    case 'swap': {
      const text = textOf(walk.parts);
      return stay({
        ...walk,
        parts: [...editParts(walk.parts, applySwap(text, event.finding, event.swap))],
        fresh: [],
      });
    }
    case 'leave-finding':
      return stay({ ...walk, left: [...walk.left, keyOf(event.finding)] });
    case 'confirm-finding':
      return towardsInsert({ ...walk, confirmed: [...walk.confirmed, keyOf(event.finding)] }, context);
    case 'insert-anyway':
      return towardsInsert({ ...walk, confirmed: [...walk.confirmed, 'unfilled-placeholder'] }, context);
    case 'answer-filled':
      if (event.answer === 'keep') return { walk: afterInsert(walk, { outcome: 'kept' }), effect: { type: 'copy' } };
      return { walk, effect: { type: 'insert', onFilled: event.answer } };
    case 'insert-result':
      return stay(afterInsert(walk, event.outcome));
    case 'later':
      return stay({ ...walk, frame: 'later', askedFrom: frameLeft(walk), fresh: [] });
    case 'put-away':
      return stay({ ...walk, frame: 'away', askedFrom: null, snooze: { until: event.until, from: frameLeft(walk) } });
    case 'note-fact': {
      const noted: Walk = { ...walk, fact: event.fact };
      return stay(noted.done.includes('acknowledge') ? writeParts(noted, ['thanks'], context) : noted);
    }
    case 'bring-back': {
      const from = walk.snooze?.from ?? 'calm';
      const resumeAt = from === 'calm' ? null : from;
      return stay({ ...walk, frame: 'calm', snooze: null, resumeAt, fresh: [] });
    }
    case 'undo':
      return { walk, effect: { type: 'undo' } };
    case 'undo-result':
      if (event.outcome === 'undone')
        return stay({ ...walk, outcome: null, isUndone: true, frame: walk.isSevere ? 'severe' : 'review', askedFrom: null });
      return stay({ ...walk, isUndone: false });
    default:
      return event satisfies never;
  }
}

const isTooLong = (outcome: InsertOutcome | null): boolean => outcome?.outcome === 'refused' && outcome.reason === 'too-long';

/** The whole draft as suggested, read before it goes in. */
function wholeSuggestion(walk: Walk, context: WalkContext): Walk {
  let whole = writeParts(walk, PARTS, context);
  for (const each of STEPS) whole = withDone(whole, each);
  return { ...whole, frame: 'express', askedFrom: null, fresh: [] };
}

/** The frame a pause begins on: never one that only asks. */
const frameLeft = (walk: Walk): Frame =>
  ['blank', 'confirm', 'ask', 'failed', 'later'].includes(walk.frame) ? (walk.askedFrom ?? 'calm') : walk.frame;

/** The holding reply of a severe complaint as the draft, so that it is there when its frame opens. */
export function withHolding(walk: Walk, context: WalkContext): Walk {
  const holding = new Map(composeHolding(walk.reading, composeInput(walk, context)).map((part) => [part.part, part]));
  return { ...walk, parts: walk.parts.map((part) => holding.get(part.part) ?? part) };
}
