import * as z from 'zod/mini';

/** How the reviewer likely feels; chooses the empathy line. Said of the reviewer only, never of the writer. */
export const FEELINGS = ['let-down', 'ignored', 'worried', 'cheated', 'angry', 'embarrassed', 'tired', 'disappointed'] as const;
export const Feeling = z.enum(FEELINGS);
export type Feeling = z.infer<typeof Feeling>;

/** Whose part it was; decides the apology. */
export const FAULT_LEVELS = ['ours', 'partly', 'unclear', 'not-ours'] as const;
export const FaultLevel = z.enum(FAULT_LEVELS);
export type FaultLevel = z.infer<typeof FaultLevel>;

export const Severity = z.enum(['mild', 'medium', 'severe']);
export type Severity = z.infer<typeof Severity>;

/** What a severe complaint is about. Each puts the normal library away and brings a short holding reply. */
export const SEVERE_TOPICS = [
  'health',
  'safety',
  'discrimination',
  'privacy',
  'law',
  'threat',
  'child',
  'extortion',
  'self-harm',
] as const;
export const SevereTopic = z.enum(SEVERE_TOPICS);
export type SevereTopic = z.infer<typeof SevereTopic>;

/** Where a severe complaint goes: finer than its topic, which the holding replies are written for. */
export const ROUTES = [
  'illness',
  'injury',
  'allergy',
  'discrimination',
  'threat-violence',
  'self-harm',
  'privacy-data',
  'payment-fraud',
  'legal',
  'child-safety',
  'extortion',
  'property-safety',
] as const;
export const Route = z.enum(ROUTES);
export type Route = z.infer<typeof Route>;

/** What a reviewer asks for. */
export const ASKS = ['refund', 'replacement', 'apology', 'answer', 'fix', 'contact'] as const;
export const Ask = z.enum(ASKS);
export type Ask = z.infer<typeof Ask>;

/** A fact as the reviewer wrote it, and where (UTF-16, half-open). `name` is any person, `staff` one said to work there. */
export const Fact = z.object({
  kind: z.enum(['date', 'amount', 'order', 'duration', 'times', 'staff', 'name', 'place']),
  text: z.string(),
  start: z.number(),
  end: z.number(),
});
export type Fact = z.infer<typeof Fact>;

/** One separate complaint inside a review. */
export const Point = z.object({
  id: z.string(),
  /** The same in neutral words, a whole sentence without its full stop: "The wait was 50 minutes". */
  plain: z.string(),
  /** A noun phrase that fits after "thank you for telling me about": "the 50-minute wait". */
  detail: z.string(),
  /** The reviewer's own words it stands on, and where they are in the review text (UTF-16, half-open). */
  words: z.string(),
  start: z.number(),
  end: z.number(),
  /** The kind of complaint in the library, null when none fits. */
  issueId: z.nullable(z.string()),
});
export type Point = z.infer<typeof Point>;

/** A review read as a complaint. */
export const ComplaintReading = z.object({
  points: z.array(Point),
  /** Remarks of praise, as noun phrases: "the friendly waiter". */
  praise: z.array(z.string()),
  /** Kinds of complaint, likeliest first; may be empty. */
  issueIds: z.array(z.string()),
  feeling: Feeling,
  severity: Severity,
  severeTopic: z.nullable(SevereTopic),
  /** Where a severe complaint goes; null exactly when `severeTopic` is. */
  route: z.nullable(Route),
  /** What the reviewer asks for, each once, in the order of `ASKS`. */
  asks: z.array(Ask),
  /** Dates, amounts, numbers, people and places named, in the order of the text. */
  facts: z.array(Fact),
  /** 0 cool to 1 hot: how heated the reviewer's words are. */
  heat: z.number(),
  /** ISO 639 code and 0 to 1; `und` when it cannot be told. */
  language: z.object({ code: z.string(), confidence: z.number() }),
});
export type ComplaintReading = z.infer<typeof ComplaintReading>;

/** Whether an issue says little by itself: a general disappointment, praise with a "but", stars without words. */
export const saysLittle = (issueId: string | null): boolean =>
  issueId !== null && /^(?:let-down|good-but|stars-only)(?:-|$)/.test(issueId);
