import type { ReactNode } from 'react';
import styles from './states.module.css';

type EmptyStateProps = { title: ReactNode; children: ReactNode; action?: ReactNode };

/** Nothing here yet: why, and the one next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
