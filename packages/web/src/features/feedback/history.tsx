import { Trans } from '@lingui/react/macro';
import type { FeedbackPart } from '@rapport/shared/execution';
import type { ReactNode } from 'react';
import type { FeedbackDetailFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Section } from '../../ui/layout.tsx';
import styles from './feedback.module.css';
import type { Partner } from './sides.ts';

type HistoryProps = { feedback: FeedbackDetailFragment; partner: Partner; part: FeedbackPart };

/** One thing that happened; null where it has not. */
type Happened = { at: string | null; words: ReactNode };

/** What happened with a piece of feedback, earliest first. */
export function History({ feedback, partner, part }: HistoryProps) {
  const format = useFormat();
  const { firstName } = partner;
  const gives = part === 'GIVER';
  const { state, createdAt, offeredAt, deliveredAt, acknowledgedAt, thankedAt, endedAt } = feedback;
  const steps: Happened[] = [
    // When unasked feedback was begun is the giver's own business.
    { at: feedback.request || gives ? createdAt : null, words: begun(feedback, gives, firstName) },
    { at: offeredAt, words: gives ? <Trans>You offered it</Trans> : <Trans>{firstName} offered it</Trans> },
    { at: deliveredAt, words: ready(gives, firstName) },
    { at: acknowledgedAt, words: thankedAt ? <Trans>Taken in, with thanks</Trans> : <Trans>Taken in</Trans> },
    { at: endedAt, words: ended(state) },
  ];
  return (
    <Section card title={<Trans>So far</Trans>}>
      <ul className={styles.history}>
        {steps.map(({ at, words }) =>
          at === null ? null : (
            <li key={at}>
              <span>{words}</span> <time dateTime={at}>{format.dateTime(at)}</time>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

function begun({ request }: FeedbackDetailFragment, gives: boolean, firstName: string): ReactNode {
  if (!request) return <Trans>Begun</Trans>;
  return gives ? <Trans>{firstName} asked for it</Trans> : <Trans>You asked for it</Trans>;
}

const ready = (gives: boolean, firstName: string) =>
  gives ? <Trans>{firstName} was ready for it</Trans> : <Trans>You were ready for it</Trans>;

function ended(state: FeedbackDetailFragment['state']): ReactNode {
  if (state === 'DECLINED') return <Trans>Declined</Trans>;
  return state === 'WITHDRAWN' ? <Trans>No longer asked for</Trans> : <Trans>Closed</Trans>;
}
