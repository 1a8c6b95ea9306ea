import { Trans } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadError } from '../ui/query-boundary.tsx';
import styles from './shell/frame.module.css';

/** Failures to load a part of the application: with a connection, it belongs to a version that the server no longer has. */
const partsMissed = new WeakSet<Error>();
window.addEventListener('vite:preloadError', ({ payload }) => partsMissed.add(payload));

/** A page that failed to load or to render. */
export function PageCrash({ error }: Pick<ErrorComponentProps, 'error'>) {
  const reload = () => window.location.reload();
  const renewed = error instanceof Error && partsMissed.has(error) && navigator.onLine;
  if (!renewed)
    return (
      <main className={styles.plain}>
        <LoadError error={error} onRetry={reload} />
      </main>
    );
  return (
    <main className={styles.plain}>
      <div role="alert">
        <EmptyState
          title={<Trans>A new version is here</Trans>}
          action={
            <Button look="primary" onClick={reload}>
              <Trans>Reload</Trans>
            </Button>
          }
        >
          <Trans>
            Rapport was renewed while this page was open. Reload it to go on; what you were writing is kept on
            this device.
          </Trans>
        </EmptyState>
      </div>
    </main>
  );
}
