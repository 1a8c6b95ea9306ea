import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { useRespond } from './operations.ts';

type AnswerProposalProps = { relationshipId: string; partnerName: string };

/** Yes at once, no with a word if one likes. */
export function AnswerProposal({ relationshipId, partnerName }: AnswerProposalProps) {
  const { t } = useLingui();
  const respond = useRespond((relationship) =>
    notify(
      relationship?.state === 'AGREEING'
        ? t`You both said yes. Next you work out your agreement.`
        : t`You said yes to ${partnerName}.`,
    ),
  );
  const [declining, setDeclining] = useState(false);
  const accept = () => respond.mutate({ relationshipId, accept: true });
  return (
    <Actions>
      <Button
        look="primary"
        busy={respond.isPending}
        onClick={accept}
        aria-label={t`Accept, with ${partnerName}`}
      >
        <Trans>Accept</Trans>
      </Button>
      <Button onClick={() => setDeclining(true)} aria-label={t`Decline, with ${partnerName}`}>
        <Trans>Decline…</Trans>
      </Button>
      <DeclineDialog
        relationshipId={relationshipId}
        partnerName={partnerName}
        opened={declining}
        onClose={() => setDeclining(false)}
      />
    </Actions>
  );
}

function DeclineDialog({
  relationshipId,
  partnerName,
  opened,
  onClose,
}: AnswerProposalProps & { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const respond = useRespond(() => notify(t`You declined. ${partnerName} is told, without blame.`));
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    respond.mutate({ relationshipId, accept: false, reason: reason.trim() || null }, { onSuccess: onClose });
  };
  const error = formError(respond.error, []);
  return (
    <Dialog title={<Trans>Decline</Trans>} opened={opened} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <p className="muted">
            <Trans>
              Saying no is fine, and needs no reason. A word can help to find somebody who fits better.
            </Trans>
          </p>
          <Field
            label={<Trans>Reason</Trans>}
            optional
            hint={<Trans>Seen by {partnerName} and the program's managers.</Trans>}
          >
            <TextArea
              value={reason}
              maxLength={2000}
              rows={3}
              autoFocus
              data-autofocus
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </Field>
          {error ? (
            <Message tone="bad" live>
              {error}
            </Message>
          ) : null}
          <Actions>
            <SubmitButton busy={respond.isPending}>
              <Trans>Decline the proposal</Trans>
            </SubmitButton>
            <Button onClick={onClose}>
              <Trans>Back</Trans>
            </Button>
          </Actions>
        </Stack>
      </form>
    </Dialog>
  );
}
