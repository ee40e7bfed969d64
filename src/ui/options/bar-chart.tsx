/** A bar and its name. */
export type Bar = { name: string; value: number };

const WIDTH = 420;
const ROW = 28;
const NAMES = 168;
const LONGEST = 24;

const shorten = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** Bars across, each with its name before it and its number behind it. One image; its table belongs beside it. */
export function BarChart({
  id,
  title,
  description,
  bars,
}: {
  id: string;
  title: string;
  description: string;
  bars: readonly Bar[];
}) {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  const room = WIDTH - NAMES - 52;
  return (
    <svg
      class="chart chart--bars"
      viewBox={`0 0 ${WIDTH} ${Math.max(1, bars.length) * ROW}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-about`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{description}</desc>
      {bars.map(({ name, value }, at) => {
        const length = Math.max(value > 0 ? 2 : 0, (value / highest) * room);
        return (
          <g key={name} transform={`translate(0 ${at * ROW})`}>
            <text x={NAMES - 10} y="18" text-anchor="end" class="note">
              {shorten(name)}
            </text>
            <path d={`M${NAMES} 2V26`} stroke="var(--line-strong)" />
            <rect x={NAMES} y="6" width={length} height="16" fill="var(--deep)" />
            <text x={NAMES + length + 8} y="18" class="name">
              {value}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
