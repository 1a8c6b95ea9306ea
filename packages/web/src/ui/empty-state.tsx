import type { ReactNode } from 'react';
import styles from './states.module.css';

type EmptyStateProps = { title: ReactNode; children: ReactNode; action?: ReactNode };

/** Nothing here yet: why, and the one next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <h3>{title}</h3>
      <p>{children}</p>
      {action}
    </div>
  );
}
