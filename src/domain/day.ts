const two = (value: number) => String(value).padStart(2, '0');

/** A day of the writer's own calendar as YYYY-MM-DD, some days on from a moment. */
export function dayFrom(now: Date, days = 0): string {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
