import { Trans } from '@lingui/react/macro';
import { signOut, startAfresh } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './frame.module.css';

/** For an account that belongs to no organization, or to none any more. */
export function NoOrganization() {
  return (
    <main className={styles.plain}>
      <EmptyState
        title={<Trans>You belong to no organization here</Trans>}
        action={
          <Button onClick={() => void signOut().then(() => startAfresh('/sign-in'))}>
            <Trans>Sign out</Trans>
          </Button>
        }
      >
        <Trans>
          Your account works, but no organization counts you among its people now. Ask whoever invited you to
          send the invitation again, and open its link.
        </Trans>
      </EmptyState>
    </main>
  );
}
