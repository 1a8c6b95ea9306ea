import { Trans, useLingui } from '@lingui/react/macro';
import { feedbackLengths } from '@rapport/shared/execution';
import { type FormEvent, useState } from 'react';
import { useDraft, useLeftBehind } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { useDecline } from './operations.ts';
import type { Partner } from './sides.ts';

type DeclineButtonProps = { feedbackId: string; partner: Partner; onDeclined: () => void };

/** A kind no to a request, with a word or without. */
export function DeclineButton({ feedbackId, partner, onDeclined }: DeclineButtonProps) {
  const { t } = useLingui();
  const name = `feedback-decline.${feedbackId}`;
  const leftBehind = useLeftBehind();
  const [opened, setOpened] = useState(() => leftBehind(name));
  const draft = useDraft(name, { note: '' });
  const { note } = draft.fields;
  const decline = useDecline();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await decline.mutateAsync({ feedbackId, note });
    draft.forget();
    onDeclined();
    notify(t`${partner.name} can see that you declined.`);
  };
  const error = formError(decline.error, ['note']);
  return (
    <>
      <Button onClick={() => setOpened(true)}>
        <Trans>Decline kindly…</Trans>
      </Button>
      <Dialog title={<Trans>Decline kindly</Trans>} opened={opened} onClose={() => setOpened(false)}>
        {/* What goes wrong is shown below. */}
        <form onSubmit={(event) => void submit(event).catch(() => undefined)}>
          <Stack>
            <p>
              <Trans>
                No feedback is better than forced feedback. {partner.firstName} learns that you declined, not
                whether you had begun to write.
              </Trans>
            </p>
            <Field
              label={<Trans>A word to {partner.firstName}</Trans>}
              optional
              error={fieldError(decline.error, 'note')}
            >
              <TextArea
                rows={3}
                maxLength={feedbackLengths.field}
                value={note}
                placeholder={t`Such as: I was not there, but Ana was.`}
                onChange={(event) => draft.change({ note: event.currentTarget.value })}
              />
            </Field>
            {error ? (
              <Message tone="bad" live>
                {error}
              </Message>
            ) : null}
            <Actions>
              <SubmitButton busy={decline.isPending}>
                <Trans>Decline</Trans>
              </SubmitButton>
              <Button onClick={() => setOpened(false)}>
                <Trans>Not yet</Trans>
              </Button>
            </Actions>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
