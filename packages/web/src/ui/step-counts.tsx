import { Link, type LinkProps } from '@tanstack/react-router';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format.ts';
import styles from './step-counts.module.css';

export type StepCount = {
  key: string;
  label: ReactNode;
  count: number;
  /** Where those that are counted are listed. */
  link: LinkProps;
  /** In amber: counted because somebody should do something. */
  attention?: boolean;
};

/** How many stand at each point, side by side with a bar each; every number leads to its list. */
export function StepCounts({ steps }: { steps: StepCount[] }) {
  const format = useFormat();
  const most = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, label, count, link, attention }) => (
        <li key={key}>
          <Link {...link}>
            <b className="number">{format.number(count)}</b>
            <span>{label}</span>
          </Link>
          <span className={clsx(styles.track, attention && styles.attention)} aria-hidden="true">
            {count > 0 ? <i style={{ height: `${(count / most) * 100}%` }} /> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
