import { Trans, useLingui } from '@lingui/react/macro';
import { feedbackLengths } from '@rapport/shared/execution';
import type { FormEvent } from 'react';
import { useDraft } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Resumed } from '../../ui/resumed.tsx';
import { useRequest, useWithdrawRequest } from './operations.ts';
import type { Partner } from './sides.ts';
import type { QuestionHintSlot } from './write-feedback.tsx';

type RequestDialogProps = {
  relationshipId: string;
  partner: Partner;
  opened: boolean;
  onClose: () => void;
  questionHint?: QuestionHintSlot | undefined;
};

/** Under which name the draft of a request is kept. */
export const requestDraft = (relationshipId: string) => `feedback-request.${relationshipId}`;

/** Asks the partner for feedback. */
export function RequestDialog(props: RequestDialogProps) {
  return (
    <Dialog
      title={<Trans>Ask {props.partner.firstName} for feedback</Trans>}
      opened={props.opened}
      onClose={props.onClose}
    >
      <RequestForm {...props} />
    </Dialog>
  );
}

function RequestForm({ relationshipId, partner, onClose, questionHint }: RequestDialogProps) {
  const { t } = useLingui();
  const request = useRequest();
  const withdraw = useWithdrawRequest();
  const draft = useDraft(requestDraft(relationshipId), { topic: '', question: '' });
  const { topic, question } = draft.fields;
  const ask = (next: string) => draft.change({ question: next });
  const done = () => {
    draft.forget();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id } = await request.mutateAsync({ relationshipId, ...draft.fields, idempotencyKey: draft.key });
    done();
    notify(t`${partner.name} is asked.`, () =>
      withdraw.mutate({ feedbackId: id }, { onError: (error) => notify(error.message) }),
    );
  };
  const error = formError(request.error, ['topic', 'question']);
  return (
    // What goes wrong is shown below.
    <form onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <Stack>
        <Resumed draft={draft} />
        <Field
          label={<Trans>What would you like feedback on?</Trans>}
          hint={<Trans>One thing that {partner.firstName} has seen you do.</Trans>}
          required
          error={fieldError(request.error, 'topic')}
        >
          <TextInput
            maxLength={feedbackLengths.topic}
            value={topic}
            placeholder={t`Such as: how I ran the last session`}
            onChange={(event) => draft.change({ topic: event.currentTarget.value })}
          />
        </Field>
        <div>
          <Field
            label={<Trans>What would help you most?</Trans>}
            optional
            error={fieldError(request.error, 'question')}
          >
            <TextArea
              rows={3}
              maxLength={feedbackLengths.field}
              value={question}
              placeholder={t`Such as: what would you have done differently?`}
              onChange={(event) => ask(event.currentTarget.value)}
            />
          </Field>
          {questionHint?.(question, ask)}
        </div>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={request.isPending}>
            <Trans>Ask {partner.firstName}</Trans>
          </SubmitButton>
          <Button onClick={done}>
            <Trans>Cancel</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
