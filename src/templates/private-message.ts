import type { TextKind } from '../domain/library.ts';
import { type ComposeInput, composeDraft, lowerFirst } from './compose.ts';
import { fillText, joinDetails, smoothClauses, valuesFor } from './fill.ts';
import { replyLanguageOf } from './short-reply.ts';
import { questionsFor } from './suggest.ts';
import { fillable, pick, spoken, wordsFor } from './wordings.ts';

/** Most questions in a private message: more reads like a form. */
const MAX_QUESTIONS = 3;

/** How a question begins: two that begin alike ask for the same. */
const opens = (question: string) =>
  question
    .split(/[ ,?]+/)
    .slice(0, 4)
    .join(' ');

/** Not among the placeholders a writer may use: a gesture has no place in public. */
const GESTURE = '{{gesture}}';

/**
 * The private message that goes with a public reply, from the same answers: why it comes, what will be done, the
 * questions that are too many for the public, and the gesture if the writer set one. Empty for a severe complaint, where
 * a person speaks first, for a review without a complaint, and where the reply is not in English.
 */
export function composePrivate(input: ComposeInput): string {
  const { review, reading, choices, profile, library, now } = input;
  if (reading.severeTopic !== null || reading.points.length === 0 || replyLanguageOf(reading) !== 'en') return '';
  const values = valuesFor(review, reading, choices, profile, now);
  const gesture = (choices.gesture ?? '')
    .trim()
    .replace(/[{}[\]]/g, '')
    .replace(/\.$/, '');
  const say = (kind: TextKind) => {
    const salt = `${kind} ${review.id}`;
    const lines = wordsFor(library, kind).map((text) => text.replace(GESTURE, () => gesture));
    return smoothClauses(
      fillText(spoken(pick(fillable(lines, values), choices.seed, salt) ?? '', choices.seed, salt), values).text,
    );
  };
  const publicParts = new Map(
    composeDraft({ ...input, choices: { ...choices, length: 'full' } }).map((part) => [part.part, part.text]),
  );
  const asked = [...new Set([...choices.questions, ...questionsFor(reading, library)])];
  // "Which room was it?" is asked once, however many issues ask it.
  const questions = asked
    .filter((each, at) => !asked.slice(0, at).some((other) => opens(each) === opens(other)))
    .slice(0, MAX_QUESTIONS);
  const greeting = publicParts.get('greeting') ?? '';
  const opening = joinDetails(choices.details) === '' ? '' : say('private-opening');
  const paragraphs = [
    [greeting, greeting.endsWith(',') ? lowerFirst(opening) : opening],
    [publicParts.get('feeling'), publicParts.get('responsibility')],
    [publicParts.get('action'), publicParts.get('date')],
    questions.length > 0 ? [say('private-questions'), ...questions] : [],
    gesture !== '' ? [say('private-gesture')] : [],
    [say('private-close')],
    [publicParts.get('signature')],
  ];
  return paragraphs
    .map((lines) => lines.filter((line) => line !== undefined && line !== '').join(' '))
    .filter((text) => text !== '')
    .join('\n\n');
}
