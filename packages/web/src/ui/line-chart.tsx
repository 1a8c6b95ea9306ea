import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import { type KeyboardEvent, useRef, useState } from 'react';
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
 * A value over time with its baseline and its target, a step where that was adjusted. Arrow keys go from point to point and each is read
 * out; whoever uses it shows the same as a table. Nothing where there is neither a point nor a target.
 */
export function LineChart({ label, unit, points, targets, baseline, until, height = 200 }: LineChartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [frame, width] = useWidth();
  const [active, setActive] = useState<number | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const area: ChartArea = { ...margin, width, height };
  const scale = scaleOf(area, points, targets, baseline, until);
  const inWords = (value: number) => (unit ? `${format.number(value)} ${unit}` : format.number(value));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : (active ?? 0) + step;
    if (next === undefined || next < 0 || next >= points.length) return;
    event.preventDefault();
    setActive(next);
    svg.current?.querySelectorAll<SVGElement>('[data-point]')[next]?.focus();
  };
  if (scale === null) return null;
  const shown = active === null ? points.at(-1) : points.at(active);
  const lastTarget = targets.findLast(({ value }) => value !== null)?.value ?? null;
  return (
    <div className={styles.frame} ref={frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the points inside hold the focus, the keys go from one to the next */}
      <svg
        ref={svg}
        className={styles.chart}
        width={width}
        height={height}
        role="group"
        aria-label={t`${label} over time`}
        onKeyDown={onKeyDown}
      >
        {scale.ticks.map(({ y, value }) => (
          <g key={value} aria-hidden="true">
            <line className={styles.axis} x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
            <text className={styles.label} x={margin.left - 8} y={y + 4} textAnchor="end">
              {format.number(value)}
            </text>
          </g>
        ))}
        {baseline === null ? null : (
          <line
            aria-hidden="true"
            className={styles.baseline}
            x1={margin.left}
            x2={width - margin.right}
            y1={scale.y(baseline)}
            y2={scale.y(baseline)}
          />
        )}
        <path className={styles.target} d={stepPath(scale, targets, area)} aria-hidden="true" />
        {lastTarget === null ? null : (
          <text
            aria-hidden="true"
            className={clsx(styles.label, styles.targetLabel)}
            x={width - margin.right}
            y={scale.y(lastTarget) - 6}
            textAnchor="end"
          >
            <Trans>Target</Trans> {format.number(lastTarget)}
          </text>
        )}
        <path className={styles.line} d={linePath(scale, points)} aria-hidden="true" />
        {points.map((point, index) => (
          // biome-ignore lint/a11y/useSemanticElements: an image of an SVG is a part of it
          <circle
            key={point.id}
            data-point=""
            data-active={active === index ? '' : undefined}
            className={styles.point}
            cx={scale.x(point.on)}
            cy={scale.y(point.value)}
            r={5}
            role="img"
            aria-label={`${format.date(point.on)}: ${inWords(point.value)}`}
            tabIndex={index === (active ?? points.length - 1) ? 0 : -1}
            onFocus={() => setActive(index)}
            onMouseEnter={() => setActive(index)}
          />
        ))}
        <text className={styles.label} x={margin.left} y={height - 6} aria-hidden="true">
          {format.dayAndMonth(scale.firstDay)}
        </text>
        <text
          className={styles.label}
          x={width - margin.right}
          y={height - 6}
          textAnchor="end"
          aria-hidden="true"
        >
          {format.dayAndMonth(scale.lastDay)}
        </text>
      </svg>
      <p className={styles.reading} aria-hidden="true">
        {shown ? (
          <>
            {format.date(shown.on)}: <b className="number">{inWords(shown.value)}</b>
            {shown.note ? <> · {shown.note}</> : null}
          </>
        ) : null}
      </p>
    </div>
  );
}
