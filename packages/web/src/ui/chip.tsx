import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipTone = 'quiet' | 'good' | 'attention' | 'bad';

/** A short state in a rounded frame. Its words carry the meaning, its colour only underlines it. */
export function Chip({ tone = 'quiet', children }: { tone?: ChipTone; children: ReactNode }) {
  return <span className={clsx(styles.chip, styles[tone])}>{children}</span>;
}
