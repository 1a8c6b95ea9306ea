import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import { type KeyboardEvent, useState } from 'react';
import { useFormat } from '../lib/format.ts';
import {
  type ChartArea,
  type ChartPoint,
  type ChartTarget,
  linePath,
  scaleOf,
  stepPath,
} from './chart-scale.ts';
import styles from './line-chart.module.css';
import { useWidth } from './use-width.ts';

type LineChartProps = {
  /** What is measured. */
  label: string;
  /** Empty for none. */
  unit: string;
  points: ChartPoint[];
  targets: ChartTarget[];
  baseline: number | null;
  /** The last day to show, ISO 8601. */
  until: string;
  height?: number;
};

const margin = { top: 16, right: 14, bottom: 24, left: 44 };

/**
 * A value over time with its baseline and its target, a step where that was adjusted. Arrow keys go from point to point, and each is read
 * out; whoever uses it shows the same as a table. Nothing where there is neither a point nor a target.
 */
export function LineChart({ label, unit, points, targets, baseline, until, height = 200 }: LineChartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [frame, width] = useWidth();
  const [active, setActive] = useState<number | null>(null);
  const area: ChartArea = { ...margin, width, height };
  const scale = scaleOf(area, points, targets, baseline, until);
  const inWords = (value: number) => (unit ? `${format.number(value)} ${unit}` : format.number(value));
  if (scale === null) return null;
  const last = points.length - 1;
  const present = Math.min(active ?? last, last);
  const shown = points.at(present);
  const lastTarget = targets.findLast(({ value }) => value !== null)?.value ?? null;
  const goOn = (event: KeyboardEvent<HTMLButtonElement>) => {
    const { currentTarget, key } = event;
    const next =
      key === 'ArrowRight'
        ? currentTarget.nextElementSibling
        : key === 'ArrowLeft'
          ? currentTarget.previousElementSibling
          : null;
    if (!(next instanceof HTMLButtonElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <figure className={styles.frame} ref={frame} aria-label={t`${label} over time`}>
      <svg className={styles.chart} width={width} height={height} aria-hidden>
        {scale.ticks.map(({ y, value }) => (
          <g key={value}>
            <line className={styles.axis} x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
            <text className={styles.label} x={margin.left - 8} y={y + 4} textAnchor="end">
              {format.number(value)}
            </text>
          </g>
        ))}
        {baseline === null ? null : (
          <line
            className={styles.baseline}
            x1={margin.left}
            x2={width - margin.right}
            y1={scale.y(baseline)}
            y2={scale.y(baseline)}
          />
        )}
        <path className={styles.target} d={stepPath(scale, targets, area)} />
        {lastTarget === null ? null : (
          <text
            className={clsx(styles.label, styles.targetLabel)}
            x={width - margin.right}
            y={scale.y(lastTarget) - 6}
            textAnchor="end"
          >
            <Trans>Target</Trans> {format.number(lastTarget)}
          </text>
        )}
        <path className={styles.line} d={linePath(scale, points)} />
        <text className={styles.label} x={margin.left} y={height - 6}>
          {format.dayAndMonth(scale.firstDay)}
        </text>
        <text className={styles.label} x={width - margin.right} y={height - 6} textAnchor="end">
          {format.dayAndMonth(scale.lastDay)}
        </text>
      </svg>
      {points.map((point, index) => (
        <button
          key={point.id}
          type="button"
          className={styles.point}
          data-active={index === present ? '' : undefined}
          style={{ left: scale.x(point.on), top: scale.y(point.value) }}
          aria-label={`${format.date(point.on)}: ${inWords(point.value)}`}
          tabIndex={index === present ? 0 : -1}
          onFocus={() => setActive(index)}
          onMouseEnter={() => setActive(index)}
          onKeyDown={goOn}
        />
      ))}
      <figcaption className={styles.reading} aria-hidden>
        {shown ? (
          <>
            {format.date(shown.on)}: <b className="number">{inWords(shown.value)}</b>
            {shown.note ? <> · {shown.note}</> : null}
          </>
        ) : null}
      </figcaption>
    </figure>
  );
}
