import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionLineFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notify.ts';
import { useRestoreSession } from './operations.ts';
import { useSessionDialogs } from './session-dialogs.tsx';

/** What the reader can do with a session: move it, cancel it, take a cancellation back. */
export function SessionActions({ session }: { session: SessionLineFragment }) {
  const { t } = useLingui();
  const open = useSessionDialogs();
  const restore = useRestoreSession();
  // From then on the two say whether it took place.
  const begun = session.viewerMaySay.length > 1;
  return (
    <>
      {session.viewerCanChange ? (
        <Button onClick={() => open({ kind: 'CHANGE', session })}>
          <Trans>Move</Trans>
        </Button>
      ) : null}
      {session.viewerCanCancel && !begun ? (
        <Button look="quiet" onClick={() => open({ kind: 'CANCEL', session })}>
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
    </>
  );
}
