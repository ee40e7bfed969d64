/** Marks of an axis from zero: at most six, at round distances, the last one not below `highest`. */
export function marksUpTo(highest: number): readonly number[] {
  const rough = Math.max(1, highest) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 1);
  const marks = [0];
  while ((marks.at(-1) ?? 0) < highest || marks.length < 2) marks.push((marks.at(-1) ?? 0) + step);
  return marks;
}

/** Places for labels that want to stand at these heights, moved apart so that none covers another; in the order given. */
export function apart(wanted: readonly number[], distance: number, highest: number): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  let last = Number.NEGATIVE_INFINITY;
  for (const each of order) {
    each.at = Math.max(each.at, last + distance);
    last = each.at;
  }
  const over = Math.max(0, last - highest);
  const placed = [...wanted];
  for (const { at, index } of order) placed[index] = at - over;
  return placed;
}
