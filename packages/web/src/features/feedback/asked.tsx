import { Trans } from '@lingui/react/macro';
import type { FeedbackPart } from '@rapport/shared/execution';
import type { FeedbackLineFragment } from '../../gql/graphql.ts';
import styles from './feedback.module.css';
import type { Partner } from './sides.ts';

type AskedProps = { feedback: FeedbackLineFragment; partner: Partner; part: FeedbackPart };

/** What the receiver asked for, in their words. */
export function Asked({ feedback: { request }, partner, part }: AskedProps) {
  if (!request) return null;
  return (
    <blockquote className={styles.asked}>
      <b>{part === 'GIVER' ? <Trans>{partner.firstName} asks you</Trans> : <Trans>You asked</Trans>}</b>
      <p>{request.topic}</p>
      {request.question ? <p>{request.question}</p> : null}
    </blockquote>
  );
}
