import styles from './progress-bar.module.css';

type ProgressBarProps = { label: string; done: number; total: number | null };

/** How far long work has come; without a total, that it goes on. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const share = total ? Math.min(1, done / total) : null;
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total ?? undefined}
      aria-valuenow={total ? done : undefined}
    >
      <span
        className={share === null ? styles.unknown : styles.done}
        style={share === null ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
