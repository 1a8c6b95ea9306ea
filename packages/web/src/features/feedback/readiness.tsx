import { Trans, useLingui } from '@lingui/react/macro';
import { dayOf, daysAfter, furthestReadiness, instantAt } from '@rapport/shared/execution';
import { type FormEvent, useState } from 'react';
import type { FeedbackDetailFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextInput } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './feedback.module.css';
import { useReceive } from './operations.ts';
import type { Partner } from './sides.ts';

type ReadinessProps = { feedback: FeedbackDetailFragment; partner: Partner };

/** What is offered to the reader: the line it is about, and when they want to read the rest. */
export function Readiness({ feedback, partner }: ReadinessProps) {
  const format = useFormat();
  const receive = useReceive();
  const [choosing, setChoosing] = useState(false);
  const { id: feedbackId, readyAt, viewerCan } = feedback;
  const error = formError(receive.error, []);
  const chosen = readyAt ? format.dateTime(readyAt) : null;
  return (
    <div className={styles.offer}>
      <p className={styles.lead}>
        <Trans>{partner.firstName} has written you feedback about this. You decide when you read it.</Trans>
      </p>
      {chosen ? (
        <p>
          <Trans>You will read it on {chosen}, as you said. It opens by itself then.</Trans>
        </p>
      ) : null}
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
      {viewerCan.includes('RECEIVE') ? (
        <Actions>
          <Button look="primary" busy={receive.isPending} onClick={() => receive.mutate({ feedbackId })}>
            <Trans>I am ready now</Trans>
          </Button>
          <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {chosen ? <Trans>Another moment…</Trans> : <Trans>Later…</Trans>}
          </Button>
        </Actions>
      ) : null}
      {choosing ? <ChooseMoment feedback={feedback} onChosen={() => setChoosing(false)} /> : null}
    </div>
  );
}

function ChooseMoment({ feedback, onChosen }: { feedback: FeedbackDetailFragment; onChosen: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { timeZone } = format;
  const receive = useReceive();
  const now = new Date();
  const tomorrow = `${daysAfter(dayOf(now, timeZone), 1)}T09:00`;
  const [local, setLocal] = useState(tomorrow);
  const last = `${dayOf(furthestReadiness(now), timeZone)}T23:59`;
  const { id: feedbackId, postponableFrom } = feedback;
  const again = postponableFrom ? format.dateTime(postponableFrom) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = instantAt(local, timeZone).toISOString();
    receive.mutate(
      { feedbackId, at },
      {
        onSuccess() {
          onChosen();
          notify(t`It opens on ${format.dateTime(at)}.`);
        },
      },
    );
  };
  return (
    <form className={styles.moment} onSubmit={submit}>
      <Field
        label={<Trans>When will you be ready?</Trans>}
        hint={
          again ? (
            <Trans>Sooner is always possible; later again from {again} on.</Trans>
          ) : (
            <Trans>Within two weeks. A moment once chosen can be put off once a week.</Trans>
          )
        }
        error={fieldError(receive.error, 'at') ?? formError(receive.error, ['at'])}
        required
      >
        <TextInput
          type="datetime-local"
          value={local}
          max={last}
          onChange={(event) => setLocal(event.currentTarget.value)}
        />
      </Field>
      <SubmitButton busy={receive.isPending}>
        <Trans>Be ready then</Trans>
      </SubmitButton>
    </form>
  );
}
