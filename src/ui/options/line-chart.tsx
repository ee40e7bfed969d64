import type { ComponentChildren } from 'preact';
import { type Frame, frameOf } from '../../insights/frame.ts';
import { marksUpTo } from '../../insights/scale.ts';
import { useMeasure } from './use-measure.ts';

/** One line: a value for each place on the axis, null where there is none. */
export type Series = { name: string; values: readonly (number | null)[] };

/**
 * A day worth a mark: its place between the values (0 the first, 1.5 between the second and the third), the day as it stands
 * at the mark, and the words about it, which stand under the chart.
 */
export type ChartMark = { at: number; day: string; about: string };

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

/**
 * Values over time, up to three lines named under the picture, drawn to the width and the text size there are. The picture is
 * one image with a title and a description; the table of the same numbers belongs beside it.
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
  const [box, measure] = useMeasure<HTMLDivElement>();
  const drawn = series.slice(0, STYLES.length);
  const steps = marksUpTo(Math.max(0, ...drawn.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const frame = frameOf({ ...measure, steps: steps.map((step) => `${step}${unit}`), labels, marks: marks.length });
  return (
    <div class="stack-2">
      <div class="chart" ref={box}>
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          width={frame.width}
          height={frame.height}
          role="img"
          aria-labelledby={`${id}-title ${id}-about`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-about`}>{description}</desc>
          {steps.map((step) => (
            <g key={step}>
              <path
                d={`M${frame.x(0)} ${frame.y(step)}H${frame.x(labels.length - 1)}`}
                stroke={step === 0 ? 'var(--line-strong)' : 'var(--line)'}
              />
              <text x={frame.stepX} y={frame.y(step) + frame.text / 3} text-anchor={frame.isMirrored ? 'start' : 'end'}>
                {step}
                {unit}
              </text>
            </g>
          ))}
          {labels.map(
            (label, at) =>
              (labels.length - 1 - at) % frame.every === 0 && (
                <text key={label} x={frame.x(at)} y={frame.labelY} text-anchor="middle">
                  {label}
                </text>
              ),
          )}
          {marks.map(({ at, day, about }, index) => (
            <Mark key={about} frame={frame} at={at} day={day} row={index} />
          ))}
          {drawn.map(({ name, values }, index) => (
            <Line key={name} values={values} style={index} frame={frame} />
          ))}
        </svg>
      </div>
      <ul class="chart__names">
        {drawn.map(({ name }, index) => (
          <li key={name}>
            <svg class="chart__sample" viewBox="0 0 32 12" aria-hidden="true">
              <Stroke style={index} points="2,6 30,6" />
              <Dot style={index} x={16} y={6} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      {marks.map(({ day, about }) => (
        <p key={about} class="second">
          <b>{day}:</b> {about}
        </p>
      ))}
    </div>
  );
}

function Mark({ frame, at, day, row }: { frame: Frame; at: number; day: string; row: number }) {
  const x = frame.x(at);
  const isLeft = x < frame.width / 2;
  const y = frame.markY(row);
  return (
    <>
      <path d={`M${x} ${y - frame.text}V${frame.y(0)}`} stroke="var(--ink-2)" stroke-dasharray="3 3" />
      <text x={isLeft ? x + 6 : x - 6} y={y} text-anchor={isLeft ? 'start' : 'end'} class="note">
        {day}
      </text>
    </>
  );
}

function Stroke({ style, points }: { style: number; points: string }) {
  const look = STYLES[style];
  return (
    <polyline
      points={points}
      fill="none"
      stroke={look?.color}
      stroke-width={look?.width}
      stroke-dasharray={look?.dash}
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  );
}

function Line({
  values,
  style,
  frame,
}: {
  values: readonly (number | null)[];
  style: number;
  frame: Frame;
}): ComponentChildren {
  const points = values.flatMap((value, at) => (value === null ? [] : [{ x: frame.x(at), y: frame.y(value) }]));
  return (
    <>
      <Stroke style={style} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <Dot key={x} style={style} x={x} y={y} />
      ))}
    </>
  );
}
