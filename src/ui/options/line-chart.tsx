import type { ComponentChildren } from 'preact';
import { apart, marksUpTo } from '../../insights/scale.ts';

/** One line: a value for each place on the axis, null where there is none. */
export type Series = { name: string; values: readonly (number | null)[] };

/** A day worth a mark: its place between the values (0 the first, 1.5 between the second and the third) and its words. */
export type ChartMark = { at: number; label: string };

const WIDTH = 870;
/** Above the lines there is room for the words of a mark, so that they cross nothing. */
const TOP = 32;
const BOTTOM = 208;
const LEFT = 48;
const RIGHT = 620;
/** Height of a line of text, and the longest name that has room beside the lines, in characters. */
const LINE = 17;
const LONGEST = 34;
/** Labels on the axis that have room beside each other. */
const LABELS = 8;

/** Lines differ by dash and shape, not by colour alone. At most three are drawn. */
const STYLES = [
  { color: 'var(--deep)', width: 2.5, dash: undefined },
  { color: 'var(--brass-line)', width: 2, dash: '7 4' },
  { color: 'var(--ink-3)', width: 2, dash: '1.5 5' },
] as const;

function Dot({ style, x, y }: { style: number; x: number; y: number }) {
  const fill = STYLES[style]?.color;
  if (style === 0) return <circle cx={x} cy={y} r="4" fill={fill} />;
  if (style === 1) return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" fill={fill} />;
  return <path d={`M${x} ${y - 4.5}l4.5 8h-9z`} fill={fill} />;
}

const shorten = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/**
 * Values over time, up to three lines named at their ends. The picture is one image with a title and a description; the
 * table of the same numbers belongs beside it.
 */
export function LineChart({
  id,
  title,
  description,
  labels,
  series,
  marks = [],
  unit = '',
}: {
  id: string;
  title: string;
  description: string;
  labels: readonly string[];
  series: readonly Series[];
  marks?: readonly ChartMark[];
  unit?: string;
}) {
  const drawn = series.slice(0, STYLES.length);
  const highest = Math.max(0, ...drawn.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const steps = marksUpTo(highest);
  const top = steps.at(-1) ?? 1;
  const x = (at: number) => LEFT + (at * (RIGHT - LEFT)) / Math.max(1, labels.length - 1);
  const y = (value: number) => BOTTOM - (value / top) * (BOTTOM - TOP);
  const every = Math.ceil(labels.length / LABELS);
  const ends = drawn.map(({ values }) => {
    const at = values.findLastIndex((value) => value !== null);
    return { x: x(Math.max(0, at)), y: y(values[at] ?? 0) };
  });
  const nameY = apart(
    ends.map((end) => end.y),
    LINE,
    BOTTOM,
  );
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} 240`} role="img" aria-labelledby={`${id}-title ${id}-about`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{description}</desc>
      {steps.map((step) => (
        <g key={step}>
          <path d={`M40 ${y(step)}H${RIGHT + 8}`} stroke={step === 0 ? 'var(--line-strong)' : 'var(--line)'} />
          <text x="32" y={y(step) + 4} text-anchor="end">
            {step}
            {unit}
          </text>
        </g>
      ))}
      {labels.map(
        (label, at) =>
          (labels.length - 1 - at) % every === 0 && (
            <text key={label} x={x(at)} y={BOTTOM + LINE + 3} text-anchor="middle">
              {label}
            </text>
          ),
      )}
      {marks.map(({ at, label }) => (
        <g key={label}>
          <path d={`M${x(at)} ${TOP - 18}V${BOTTOM}`} stroke="var(--ink-2)" stroke-dasharray="3 3" />
          <text
            x={x(at) < WIDTH / 2 ? x(at) + 8 : x(at) - 8}
            y={TOP - 10}
            text-anchor={x(at) < WIDTH / 2 ? 'start' : 'end'}
            class="note"
          >
            {label}
          </text>
        </g>
      ))}
      {drawn.map(({ name, values }, index) => (
        <Line key={name} values={values} style={index} x={x} y={y} />
      ))}
      {drawn.map(({ name }, index) => (
        <g key={name}>
          <Dot style={index} x={RIGHT + 24} y={nameY[index] ?? 0} />
          <text x={RIGHT + 36} y={(nameY[index] ?? 0) + 4} class="name">
            {shorten(name)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Line({
  values,
  style,
  x,
  y,
}: {
  values: readonly (number | null)[];
  style: number;
  x(at: number): number;
  y(value: number): number;
}): ComponentChildren {
  const points = values.flatMap((value, at) => (value === null ? [] : [{ x: x(at), y: y(value) }]));
  const look = STYLES[style];
  return (
    <>
      <polyline
        points={points.map((point) => `${point.x},${point.y}`).join(' ')}
        fill="none"
        stroke={look?.color}
        stroke-width={look?.width}
        stroke-dasharray={look?.dash}
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      {points.map((point) => (
        <Dot key={point.x} style={style} x={point.x} y={point.y} />
      ))}
    </>
  );
}
