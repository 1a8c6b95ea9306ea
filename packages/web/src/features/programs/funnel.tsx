import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ProgramLineFragment, RelationshipState } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { stateNames } from '../../lib/words.ts';
import styles from './programs.module.css';

type Funnel = NonNullable<ProgramLineFragment['funnel']>;

const steps = [
  ['PROPOSED', 'proposed'],
  ['AGREEING', 'agreeing'],
  ['ACTIVE', 'active'],
  ['PAUSED', 'paused'],
  ['CLOSING', 'closing'],
  ['CLOSED', 'closed'],
] as const satisfies [RelationshipState, keyof Funnel][];

/** How many relationships stand at each point, each a link to them. */
export function FunnelView({ programId, funnel }: { programId: string; funnel: Funnel }) {
  const { t } = useLingui();
  const format = useFormat();
  const most = Math.max(1, ...steps.map(([, key]) => funnel[key]));
  const ended = format.number(funnel.declined + funnel.cancelled);
  return (
    <>
      <ol className={styles.funnel}>
        {steps.map(([state, key]) => (
          <li key={state}>
            <Link to="/relationships" search={{ program: programId, state }}>
              <b className="number">{format.number(funnel[key])}</b>
              <span>{t(stateNames[state])}</span>
            </Link>
            <span className={styles.track} aria-hidden="true">
              {funnel[key] > 0 ? <i style={{ height: `${(funnel[key] / most) * 100}%` }} /> : null}
            </span>
          </li>
        ))}
      </ol>
      {funnel.declined + funnel.cancelled > 0 ? (
        <p className="muted small">
          <Trans>{ended} more were declined or taken back before they began.</Trans>
        </p>
      ) : null}
    </>
  );
}

/** The same in one line, for lists. */
export function FunnelLine({ funnel }: { funnel: Funnel }) {
  const { t } = useLingui();
  const format = useFormat();
  const parts = steps.filter(([, key]) => funnel[key] > 0);
  return (
    <span className={styles.line}>
      {parts.length === 0 ? <Trans>No relationships yet</Trans> : null}
      {parts.map(([state, key]) => (
        <span key={state}>
          <b className="number">{format.number(funnel[key])}</b> {t(stateNames[state])}
        </span>
      ))}
    </span>
  );
}
