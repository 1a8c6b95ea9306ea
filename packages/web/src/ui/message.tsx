import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './message.module.css';

type MessageProps = {
  tone?: 'info' | 'attention' | 'bad' | 'good';
  title?: ReactNode;
  children?: ReactNode;
  live?: boolean;
};

/** A paragraph that stands out: what happened and what to do. `live` announces it when it appears. */
export function Message({ tone = 'info', title, children, live = false }: MessageProps) {
  return (
    <div
      className={clsx(styles.message, styles[tone])}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      {title ? <b>{title}</b> : null}
      {children ? <div>{children}</div> : null}
    </div>
  );
}
