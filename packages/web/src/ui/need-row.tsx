import type { ReactNode } from 'react';
import styles from './need-row.module.css';

/** The list of what needs the reader. */
export function Needs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

type NeedRowProps = { picture: ReactNode; title: ReactNode; why: ReactNode; action: ReactNode };

/** One thing that needs the reader: what it is, why, and the one next step. */
export function NeedRow({ picture, title, why, action }: NeedRowProps) {
  return (
    <li className={styles.row}>
      {picture}
      <div className={styles.text}>
        <div className={styles.title}>{title}</div>
        <div className={styles.why}>{why}</div>
      </div>
      <div className={styles.action}>{action}</div>
    </li>
  );
}
