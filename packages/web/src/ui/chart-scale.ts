/** A value on a day (ISO 8601). */
export type ChartPoint = { id: string; on: string; value: number; note: string | null };
/** What the value shall be from a day (ISO 8601) on; null for no target. */
export type ChartTarget = { from: string; value: number | null };

/** Where a chart is drawn, in pixels. */
export type ChartArea = {
  top: number;
  right: number;
  bottom: number;
  left: number;
  width: number;
  height: number;
};

/** From days (ISO 8601) and values to pixels. */
export type ChartScale = {
  x: (day: string) => number;
  y: (value: number) => number;
  ticks: { value: number; y: number }[];
  firstDay: string;
  lastDay: string;
};

const dayMs = 86_400_000;
const numberOf = (day: string) => Date.parse(day) / dayMs;
const dayOf = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);

/** Lines across the chart at most. */
const mostTicks = 5;

/** The scale that shows everything; null where there is nothing to show. @param until the last day, ISO 8601 */
export function scaleOf(
  area: ChartArea,
  points: readonly ChartPoint[],
  targets: readonly ChartTarget[],
  baseline: number | null,
  until: string,
): ChartScale | null {
  const aimed = targets.flatMap(({ value }) => (value === null ? [] : [value]));
  if (points.length === 0 && aimed.length === 0) return null;
  const values = [...points.map(({ value }) => value), ...aimed, ...(baseline === null ? [] : [baseline])];
  const days = [...points.map(({ on }) => on), ...targets.map(({ from }) => from), until].map(numberOf);
  // One day, or one value, still needs room around it.
  const firstDay = Math.min(...days);
  const lastDay = Math.max(...days, firstDay + 1);
  const ticks = ticksOver(Math.min(...values), Math.max(...values));
  const [low, high] = [ticks.at(0) ?? 0, ticks.at(-1) ?? 1];
  const y = (value: number) =>
    area.top + ((high - value) / (high - low)) * (area.height - area.top - area.bottom);
  return {
    x: (day) =>
      area.left + ((numberOf(day) - firstDay) / (lastDay - firstDay)) * (area.width - area.left - area.right),
    y,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    firstDay: dayOf(firstDay),
    lastDay: dayOf(lastDay),
  };
}

/** Round values from at or below the lowest to at or above the highest, at least two. */
export function ticksOver(lowest: number, highest: number): number[] {
  const span = highest - lowest || Math.abs(highest) || 1;
  const rough = span / (mostTicks - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  // Multiplied and not added up, and rounded to the step's own digits, so that 0.1 stays 0.1.
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(Math.min(digits, 20))),
  );
}

/** A line through all points. */
export function linePath({ x, y }: ChartScale, points: readonly ChartPoint[]): string {
  return points.map(({ on, value }, index) => `${index === 0 ? 'M' : 'L'}${x(on)} ${y(value)}`).join('');
}

/** The target as a step wherever it was adjusted, to the end of the chart. */
export function stepPath({ x, y }: ChartScale, targets: readonly ChartTarget[], area: ChartArea): string {
  const right = area.width - area.right;
  return targets
    .map(({ from, value }, index) => {
      if (value === null) return '';
      const next = targets.at(index + 1);
      const before = index > 0 ? (targets.at(index - 1)?.value ?? null) : null;
      const start = before === null ? `M${x(from)} ${y(value)}` : `L${x(from)} ${y(value)}`;
      return `${start}H${next ? x(next.from) : right}`;
    })
    .join('');
}
