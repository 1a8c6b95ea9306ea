import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PairOfSessionsFragment, SessionLineFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notify.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { useRestoreSession } from './operations.ts';
import type { Sides } from './pair.ts';
import { PlanDialog } from './plan-dialog.tsx';

type SessionActionsProps = { session: SessionLineFragment; pair: PairOfSessionsFragment; sides: Sides };

/** What the reader can do with a session: move it, cancel it, take a cancellation back. */
export function SessionActions({ session, pair, sides }: SessionActionsProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'change' | 'cancel' | null>(null);
  const restore = useRestoreSession();
  const close = () => setOpen(null);
  return (
    <>
      {session.viewerCanChange ? (
        <Button onClick={() => setOpen('change')}>
          <Trans>Move</Trans>
        </Button>
      ) : null}
      {session.viewerCanCancel ? (
        <Button look="quiet" onClick={() => setOpen('cancel')}>
          <Trans>Cancel session</Trans>
        </Button>
      ) : null}
      {session.viewerCanRestore ? (
        <Button
          busy={restore.isPending}
          onClick={() =>
            restore.mutate(session, {
              onSuccess: () => notify(t`It is planned again.`),
              onError: (error) => notify(error.message),
            })
          }
        >
          <Trans>Plan it again</Trans>
        </Button>
      ) : null}
      {open === 'change' ? <PlanDialog pair={pair} sides={sides} session={session} onClose={close} /> : null}
      {open === 'cancel' ? <CancelDialog session={session} sides={sides} onClose={close} /> : null}
    </>
  );
}
