import type { LogEntry } from '../../src/domain/log-entry.ts';

/** An invented reply of the log. @param at ISO 8601 instant; its day is taken from it as it stands */
export function logEntry(walkId: string, at: string, more: Partial<LogEntry> = {}): LogEntry {
  return {
    walkId,
    startedAt: at,
    at,
    day: at.slice(0, 10),
    how: 'inserted',
    review: {
      id: `review-${walkId}`,
      url: 'https://harbor-reviews.example/inbox?page=1',
      author: `Dana ${walkId}`,
      rating: { value: 1, best: 5 },
      day: '2026-11-01',
      digest: 'abc',
    },
    platform: { id: 'harbor', name: 'Harbor Reviews' },
    place: 'Lantern Street Kitchen',
    issueIds: ['restaurant-cold-food'],
    severity: 'medium',
    points: { answered: 1, total: 2 },
    ageDays: 2,
    workedMs: 90_000,
    parts: ['greeting', 'thanks', 'action'],
    touched: [],
    actionIds: [],
    templateIds: [],
    findings: [],
    words: 70,
    text: `Dear Dana, thank you for telling me about the cold soup. (${walkId})`,
    again: null,
    ...more,
  };
}

const PLATFORMS = [
  { id: 'google-business', name: 'Google' },
  { id: 'tripadvisor', name: 'Tripadvisor' },
  { id: 'yelp-business', name: 'Yelp' },
  { id: 'page', name: 'Harbor Reviews' },
];
const PLACES = ['Lantern Street Kitchen', 'Lantern on the Quay', 'Lantern Market'];
const AUTHORS = ['Dana K.', 'Tomas R.', 'Okoro family', 'Ines V.', 'Wen', 'Priya S.', 'Jonas', 'Marta L.'];

/**
 * Many invented replies over the days before `until`, always the same ones for the same arguments.
 * @param issueIds the kinds of complaint they are about, the first ones most often
 * @param days how many days they are spread over
 */
export function manyLogEntries(count: number, issueIds: readonly string[], until: Date, days: number): LogEntry[] {
  let state = 12_345; // Park–Miller: small, and the same everywhere
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const pick = <T>(from: readonly T[], skew = 1): T => from[Math.floor(random() ** skew * from.length)] as T; // in range
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(until.getTime() - Math.floor((index / count) * days * 86_400_000)).toISOString();
    const total = 1 + Math.floor(random() * 4);
    const before = logEntry(`many-${index}`, at);
    return {
      ...before,
      review: {
        ...before.review,
        author: pick(AUTHORS),
        rating: { value: 1 + Math.floor(random() * 3), best: 5 },
        digest: String(index),
      },
      platform: pick(PLATFORMS, 2),
      place: pick(PLACES, 2),
      issueIds: [...new Set([pick(issueIds, 2), pick(issueIds, 2)])],
      points: { answered: Math.min(total, 1 + Math.floor(random() * 4)), total },
      ageDays: random() < 0.1 ? null : Math.floor(random() ** 2 * 20),
      workedMs: Math.floor(20_000 + random() ** 3 * 1_200_000),
      findings: random() < 0.4 ? ['vague'] : [],
      text: `Dear guest ${index}, thank you for telling me about the long wait and the cold soup. Waiting fifty minutes is hard, and the soup should have been hot when it came to the table. I have spoken with the kitchen about the pass and will write to you by Thursday with what I found. You can reach me at mira@lanternstreet.example, and I will answer you myself. Mira Holt, owner`,
    };
  });
}
