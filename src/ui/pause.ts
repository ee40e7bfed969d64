/** How long a pause can be. */
export const PAUSES = ['minutes', 'hour', 'tomorrow'] as const;
export type Pause = (typeof PAUSES)[number];

/** When a pause that begins now is over: in ten minutes, in an hour, tomorrow at nine in the writer's own time. */
export function pauseEnd(pause: Pause, now: Date): Date {
  switch (pause) {
    case 'minutes':
      return new Date(now.getTime() + 10 * 60_000);
    case 'hour':
      return new Date(now.getTime() + 60 * 60_000);
    case 'tomorrow':
      return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9);
    default:
      return pause satisfies never;
  }
}

/** A moment as a person says it: the time alone today, with the weekday on another day. */
export function momentText(at: Date, now: Date, language: string): string {
  const isToday = at.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(isToday ? {} : { weekday: 'short' }),
  }).format(at);
}
