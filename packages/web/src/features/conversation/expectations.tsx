import { Plural, Trans } from '@lingui/react/macro';
import type { ConversationStandingFragment } from '../../gql/graphql.ts';
import { Message } from '../../ui/message.tsx';
import styles from './conversation.module.css';
import type { Side } from './sides.ts';
import { useNearTimes } from './times.ts';

type ExpectationsProps = { standing: ConversationStandingFragment; partner: Side };

/** What the two can expect of each other: when the partner answers what is written now, and whether they wait for an answer. */
export function Expectations({ standing, partner }: ExpectationsProps) {
  const { answerTime, replyDue } = standing;
  const firstName = partner.firstName;
  return (
    <div className={styles.expectations}>
      {replyDue ? <Owed due={replyDue} firstName={firstName} /> : null}
      {answerTime ? <Expected time={answerTime} firstName={firstName} /> : null}
    </div>
  );
}

type ExpectedProps = { time: NonNullable<ConversationStandingFragment['answerTime']>; firstName: string };

function Expected({ time, firstName }: ExpectedProps) {
  const near = useNearTimes();
  const dueAt = near.when(time.dueAt);
  const until = time.nextAllowedAt ? near.when(time.nextAllowedAt) : null;
  return (
    <p>
      <Trans>
        {firstName} answers within{' '}
        <Plural value={time.withinHours} one="# hour of working time" other="# hours of working time" />: by{' '}
        {dueAt} at the latest.
      </Trans>{' '}
      {until === null ? null : time.isQuiet ? (
        <Trans>
          It is quiet for {firstName} until {until}.
        </Trans>
      ) : (
        <Trans>
          {firstName} does not work until {until}.
        </Trans>
      )}
    </p>
  );
}

type OwedProps = { due: NonNullable<ConversationStandingFragment['replyDue']>; firstName: string };

function Owed({ due, firstName }: OwedProps) {
  const near = useNearTimes();
  const since = near.when(due.since);
  const dueAt = due.dueAt ? near.when(due.dueAt) : null;
  if (dueAt === null)
    return (
      <p>
        <Trans>
          {firstName} waits for your answer, since {since}.
        </Trans>
      </p>
    );
  if (due.dueAt !== null && Date.parse(due.dueAt) < Date.now())
    return (
      <Message tone="attention">
        <Trans>
          {firstName} waits for your answer, since {since}. By your agreement it was due by {dueAt}.
        </Trans>
      </Message>
    );
  return (
    <p>
      <Trans>
        {firstName} waits for your answer, since {since}. By your agreement it is due by {dueAt}.
      </Trans>
    </p>
  );
}
