import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgramLineFragment, RelationshipState } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { stateNames } from '../../lib/words.ts';
import { StepCounts } from '../../ui/step-counts.tsx';
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
  const ended = format.number(funnel.declined + funnel.cancelled);
  return (
    <>
      <StepCounts
        steps={steps.map(([state, key]) => ({
          key,
          label: t(stateNames[state]),
          count: funnel[key],
          link: { to: '/relationships', search: { program: programId, state } },
        }))}
      />
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
