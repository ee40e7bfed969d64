import { dayInPast } from './fill.ts';

/** "Since 6 November two of us work the pass.": only what the writer noted as changed, and never to a later review. */
export function changeLine(change: { change: string; fixedOn: string }, now: Date): string {
  const said = change.change.replace(/[.!\s]+$/, '');
  return `Since ${dayInPast(change.fixedOn, now)} ${said}.`;
}
