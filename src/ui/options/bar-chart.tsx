/** A bar and its name. */
export type Bar = { name: string; value: number };

/** Bars across, each under its whole name and with its number behind it. One image; its table belongs beside it. */
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
  return (
    <div class="chart chart--bars" role="img" aria-labelledby={`${id}-title ${id}-about`}>
      <span id={`${id}-title`} hidden>
        {title}
      </span>
      <span id={`${id}-about`} hidden>
        {description}
      </span>
      {bars.map(({ name, value }) => (
        <div key={name}>
          <bdi class="bar__name">{name}</bdi>
          <span class="bar" style={{ '--share': value / highest }}>
            <span class="bar__fill" />
            <b class="num">{value}</b>
          </span>
        </div>
      ))}
    </div>
  );
}
