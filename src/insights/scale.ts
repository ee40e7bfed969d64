/** Marks of an axis from zero: at most six, at round distances, the last one not below `highest`. */
export function marksUpTo(highest: number): readonly number[] {
  const rough = Math.max(1, highest) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 1);
  const marks = [0];
  while ((marks.at(-1) ?? 0) < highest || marks.length < 2) marks.push((marks.at(-1) ?? 0) + step);
  return marks;
}
