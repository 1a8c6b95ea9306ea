import { Plural, Trans } from '@lingui/react/macro';
import type { PairOfSessionsFragment } from '../../gql/graphql.ts';
import styles from './sessions.module.css';

/** "3 of 8 held", with a bar; nothing where the agreement sets no number. */
export function AllowanceLine({ allowance }: { allowance: PairOfSessionsFragment['sessionAllowance'] }) {
  if (allowance?.of == null) return null;
  const { held, of, planned, plannable } = allowance;
  return (
    <div className={styles.allowance}>
      <p>
        <b>
          <Trans>
            {held} of {of} held
          </Trans>
        </b>{' '}
        <span className="muted">
          · <Plural value={planned} one="# planned" other="# planned" /> ·{' '}
          <Plural value={plannable ?? 0} one="# more can be planned" other="# more can be planned" />
        </span>
      </p>
      {plannable === 0 ? (
        <p className="muted small">
          <Trans>
            Your agreement offers no more. Agree on more sessions there, or cancel one that is planned.
          </Trans>
        </p>
      ) : null}
      <div className={styles.dots} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          // A fixed row of places.
          // biome-ignore lint/suspicious/noArrayIndexKey: places never move
          <i key={index} data-is={index < held ? 'held' : index < held + planned ? 'planned' : 'free'} />
        ))}
      </div>
    </div>
  );
}
