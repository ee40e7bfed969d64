/** Version 1 knew no pauses, and in its first weeks neither the short wording nor what a reviewer asks for. */
export default function walk1(data: unknown): unknown {
  if (data === null) return null;
  const walk = data as { reading?: object }; // whatever else it is, the schema tells
  const reading = { route: null, asks: [], facts: [], ...walk.reading };
  return { isShortened: false, ...walk, reading, snooze: null, resumeAt: null, fact: '' };
}
