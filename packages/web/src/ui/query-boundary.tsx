import { Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RequestFailed } from '../lib/execute.ts';
import { Button } from './button.tsx';
import { SkeletonRows } from './skeleton.tsx';
import styles from './states.module.css';

type QueryBoundaryProps<Data> = {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending' | 'isFetching' | 'refetch'>;
  /** Shown while nothing is there yet; rows by default. */
  skeleton?: ReactNode;
  /** Shown instead of the content where this returns something: what is missing and the next step. */
  empty?: (data: Data) => ReactNode;
  children: (data: Data) => ReactNode;
};

/** The four states of a view of data: loading, failed, empty, content. Content stays while it is fetched again. */
export function QueryBoundary<Data>({ query, skeleton, empty, children }: QueryBoundaryProps<Data>) {
  if (query.data !== undefined) return empty?.(query.data) || children(query.data);
  if (query.error)
    return <LoadError error={query.error} busy={query.isFetching} onRetry={() => void query.refetch()} />;
  return skeleton ?? <SkeletonRows />;
}

type LoadErrorProps = { error: unknown; busy?: boolean; onRetry?: () => void };

/** What could not be loaded, why, the request's id for whoever is asked for help, and another try. */
export function LoadError({ error, busy = false, onRetry }: LoadErrorProps) {
  const offline = error instanceof RequestFailed && error.code === 'NETWORK';
  const requestId = error instanceof RequestFailed ? error.requestId : null;
  return (
    <div className={styles.state} role="alert">
      <h2>
        {offline ? <Trans>The server cannot be reached</Trans> : <Trans>This could not be loaded</Trans>}
      </h2>
      <p>
        {offline ? (
          <Trans>Check your connection. What you see elsewhere may be older than it looks.</Trans>
        ) : error instanceof Error ? (
          error.message
        ) : (
          String(error)
        )}
      </p>
      {onRetry ? (
        <Button busy={busy} onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      ) : null}
      {requestId ? (
        <p className={styles.requestId}>
          <Trans>
            Request <code>{requestId}</code>
          </Trans>
        </p>
      ) : null}
    </div>
  );
}
