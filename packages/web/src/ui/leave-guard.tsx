import { Trans } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Actions, Stack } from './layout.tsx';

/** While `when` is true, asks before the page is left and what is not saved is lost; the browser asks where it is closed. */
export function LeaveGuard({ when }: { when: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  return (
    <Dialog
      title={<Trans>Leave without saving?</Trans>}
      opened={blocked}
      onClose={() => (blocked ? blocker.reset() : undefined)}
    >
      <Stack>
        <p>
          <Trans>What you changed here is not saved yet.</Trans>
        </p>
        <Actions>
          <Button look="primary" onClick={() => (blocked ? blocker.reset() : undefined)}>
            <Trans>Stay here</Trans>
          </Button>
          <Button look="danger" onClick={() => (blocked ? blocker.proceed() : undefined)}>
            <Trans>Leave and drop it</Trans>
          </Button>
        </Actions>
      </Stack>
    </Dialog>
  );
}
