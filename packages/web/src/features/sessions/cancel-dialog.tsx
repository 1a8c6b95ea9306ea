import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SeriesScope, SessionLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { useCancelSession, useRestoreSession } from './operations.ts';
import { firstNameOf, type Sides } from './pair.ts';
import { ScopeFields } from './scope-fields.tsx';
import { OwnTime, PartnersTime } from './when.tsx';

type CancelDialogProps = {
  session: SessionLineFragment;
  sides: Sides;
  onClose: () => void;
};

/** Says before cancelling what it means: whether it is late, and for how much of a series. It can be taken back. */
export function CancelDialog({ session, sides, onClose }: CancelDialogProps) {
  const { t } = useLingui();
  const cancel = useCancelSession();
  const restore = useRestoreSession();
  const [scope, setScope] = useState<SeriesScope>('THIS');
  const partner = firstNameOf(sides.partner.name);
  const press = () =>
    cancel.mutate(
      { sessionId: session.id, revision: session.revision, scope },
      {
        onSuccess: (cancelled) => {
          onClose();
          notify(t`Cancelled. ${partner} is told.`, () => {
            if (cancelled)
              restore.mutate(cancelled, {
                onSuccess: () => notify(t`It is planned again.`),
                onError: (error) => notify(error.message),
              });
          });
        },
      },
    );
  const error = formError(cancel.error, []);
  return (
    <Dialog title={<Trans>Cancel this session</Trans>} opened onClose={onClose}>
      <Stack>
        <p>
          <OwnTime span={session} />{' '}
          <span className="muted">
            <PartnersTime span={session} sides={sides} />
          </span>
        </p>
        {session.cancelsLate ? <LateNotice session={session} partner={partner} /> : null}
        {session.series ? <ScopeFields scope={scope} onChange={setScope} /> : null}
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          <Button look="danger" busy={cancel.isPending} onClick={press}>
            {session.cancelsLate ? <Trans>Cancel it late</Trans> : <Trans>Cancel it</Trans>}
          </Button>
          <Button onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
        </Actions>
      </Stack>
    </Dialog>
  );
}

function LateNotice({ session, partner }: { session: SessionLineFragment; partner: string }) {
  const format = useFormat();
  const since = format.dateTime(session.lateFrom);
  return (
    <Message tone="attention" title={<Trans>This is later than you two agreed</Trans>}>
      <Trans>
        By your agreement it could be cancelled in time until {since}. It will stay on your list as cancelled
        late, for you and {partner} to see, and nobody else. Moving it instead is not counted as late.
      </Trans>
    </Message>
  );
}
