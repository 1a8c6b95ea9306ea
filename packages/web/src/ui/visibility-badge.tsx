import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useFocusReturn } from './focus-return.ts';
import { IconLock } from './icons.ts';
import styles from './visibility-badge.module.css';

const Popover = lazy(() => import('./overlay/popover.tsx'));

type VisibilityBadgeProps = {
  /** In a few words, such as "You and Priya". */
  label: ReactNode;
  /** Everyone who can see it, each in words, with the reason where it is not plain. */
  readers: ReactNode[];
  /** Who certainly cannot. */
  never?: ReactNode;
  /** The relationship whose ledger tells the reader who looked; left out for whoever it tells nothing. */
  ledgerOf?: string | undefined;
};

/** Says on every piece of content who can see it; a press opens the whole answer. */
export function VisibilityBadge({ label, readers, never, ledgerOf }: VisibilityBadgeProps) {
  const [open, setOpen] = useState(false);
  const { trigger, giveBack } = useFocusReturn();
  const close = () => {
    giveBack();
    setOpen(false);
  };
  const face = (
    <>
      <IconLock size={13} stroke={1.8} aria-hidden />
      {label}
    </>
  );
  const closed = (
    <button
      ref={trigger}
      type="button"
      className={styles.badge}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={() => setOpen(true)}
    >
      {face}
    </button>
  );
  if (!open) return closed;
  return (
    <Suspense fallback={closed}>
      <Popover
        onClosed={close}
        target={
          <button type="button" className={styles.badge} onClick={close}>
            {face}
          </button>
        }
      >
        <h3>
          <Trans>Who can see this</Trans>
        </h3>
        <ul className={styles.readers}>
          {readers.map((reader, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed sentence per place
            <li key={index}>{reader}</li>
          ))}
        </ul>
        {never ? <p className="muted">{never}</p> : null}
        <p className={styles.more}>
          {ledgerOf ? (
            <Link
              to="/relationships/$relationshipId"
              params={{ relationshipId: ledgerOf }}
              search={{ tab: 'privacy' }}
            >
              <Trans>Who looked</Trans>
            </Link>
          ) : null}
          <Link to="/visibility">
            <Trans>Who can see what</Trans>
          </Link>
        </p>
      </Popover>
    </Suspense>
  );
}
