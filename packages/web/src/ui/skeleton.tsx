import { Trans } from '@lingui/react/macro';
import clsx from 'clsx';
import styles from './states.module.css';

/** The shape of a list that is being loaded. */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  return (
    <div role="status">
      <span className="visually-hidden">
        <Trans>Loading…</Trans>
      </span>
      <div className={styles.rows} aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical bones
          <div className={styles.row} key={index}>
            <span className={clsx(styles.bone, styles.dot)} />
            <span>
              <span className={clsx(styles.bone, styles.line)} />
              <span className={clsx(styles.bone, styles.shortLine)} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The shape of a card that is being loaded. */
export function SkeletonBlock({ height = 120 }: { height?: number }) {
  return <span className={clsx(styles.bone, styles.block)} style={{ height }} aria-hidden="true" />;
}
