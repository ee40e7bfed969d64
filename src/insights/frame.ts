/** Where everything in a picture of values over time stands, in CSS pixels: its text is never scaled. */
export type Frame = {
  width: number;
  height: number;
  /** Size of the text. */
  text: number;
  /** Time runs from right to left. */
  isMirrored: boolean;
  x(at: number): number;
  y(value: number): number;
  /** Where the numbers of the axis end, and where the labels under it stand. */
  stepX: number;
  labelY: number;
  /** Every how many labels there is room for one. */
  every: number;
  /** Where the day of a mark stands: each in a row of its own, so that none covers another. */
  markY(row: number): number;
};

/** Width of a character of our text against its size: wide enough for digits and capitals in every system's font. */
const CHARACTER = 0.64;
/** Height of the lines against the text; never less than LOWEST pixels. */
const LINES = 11;
const LOWEST = 150;

/**
 * @param steps the words at the marks of the axis, the last one highest; they begin with a number
 * @param labels under the axis; @param marks how many days are marked
 */
export function frameOf({
  width,
  text,
  isMirrored,
  steps,
  labels,
  marks,
}: {
  width: number;
  text: number;
  isMirrored: boolean;
  steps: readonly string[];
  labels: readonly string[];
  marks: number;
}): Frame {
  const widest = (words: readonly string[]) => Math.max(1, ...words.map(({ length }) => length)) * text * CHARACTER;
  const label = widest(labels);
  const left = Math.max(widest(steps) + text, label / 2 + 1);
  const right = Math.max(left + 1, width - Math.max(label / 2 + 1, text));
  const row = text * 1.5;
  const top = Math.max(text, marks * row + text / 2);
  const bottom = top + Math.max(LOWEST, text * LINES);
  const highest = Number.parseFloat(steps.at(-1) ?? '') || 1;
  const side = (x: number) => (isMirrored ? width - x : x);
  const places = Math.max(1, labels.length - 1);
  const fitting = Math.max(1, Math.floor((right - left) / (label + text)));
  return {
    width,
    height: bottom + text * 2,
    text,
    isMirrored,
    x: (at) => side(left + (at * (right - left)) / places),
    y: (value) => bottom - (value / highest) * (bottom - top),
    stepX: side(left - text * 0.75),
    labelY: bottom + text * 1.5,
    every: Math.ceil(places / fitting),
    markY: (at) => (at + 1) * row - text / 2,
  };
}
