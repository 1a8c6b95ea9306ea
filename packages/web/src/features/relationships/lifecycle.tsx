import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type {
  RelationshipDetailFragment,
  RelationshipEventKind,
  RelationshipState,
} from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { stateNames } from '../../lib/words.ts';
import styles from './relationship.module.css';

const path: RelationshipState[] = ['PROPOSED', 'AGREEING', 'ACTIVE', 'CLOSING', 'CLOSED'];

const eventTexts: Record<RelationshipEventKind, MessageDescriptor> = {
  PROPOSED: msg`Proposed`,
  ACCEPTED: msg`Accepted`,
  DECLINED: msg`Declined`,
  AGREEING: msg`Both accepted: the agreement is being worked out`,
  CANCELLED: msg`The proposal was taken back`,
  IMPORTED: msg`Came in with an import of existing pairs`,
  ACTIVATED: msg`The agreement came into force`,
  PAUSED: msg`Resting`,
  RESUMED: msg`Went on`,
  CLOSING: msg`The end was begun`,
  CLOSING_WITHDRAWN: msg`The end was taken back`,
  CLOSED: msg`Ended`,
};

/** Where a state lies on the path; a pause is a rest on the way, a refusal is its end. */
function positionOf(state: RelationshipState): number {
  if (state === 'PAUSED') return path.indexOf('ACTIVE');
  return path.indexOf(state);
}

/** The way of a relationship from proposal to ending, and what has happened on it. */
export function Lifecycle({ relationship }: { relationship: RelationshipDetailFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const position = positionOf(relationship.state);
  return (
    <>
      <ol className={styles.path}>
        {path.map((state, index) => (
          <li
            key={state}
            data-reached={index <= position ? '' : undefined}
            aria-current={index === position ? 'step' : undefined}
          >
            {t(stateNames[index === position ? relationship.state : state])}
          </li>
        ))}
        {position < 0 ? (
          <li data-reached="" aria-current="step">
            {t(stateNames[relationship.state])}
          </li>
        ) : null}
      </ol>
      <ol className={styles.events}>
        {relationship.events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events are only ever added at the end
          <li key={index}>
            <span className="number muted">{format.dateTime(event.at)}</span>
            <span>
              {t(eventTexts[event.kind])}
              {event.actor ? <span className="muted"> · {event.actor.name}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
