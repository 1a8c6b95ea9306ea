import type { ErrorComponentProps } from '@tanstack/react-router';
import { LoadError } from '../ui/query-boundary.tsx';

/** A page that failed to load or to render: most often code of a version that the server no longer has. */
export function PageCrash({ error }: ErrorComponentProps) {
  return <LoadError error={error} onRetry={() => window.location.reload()} />;
}
