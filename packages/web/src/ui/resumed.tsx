import { Trans } from '@lingui/react/macro';
import { Button } from './button.tsx';

/** Says that a form goes on with what was typed at an earlier time, and how to begin anew. */
export function Resumed({ draft }: { draft: { isResumed: boolean; forget: () => void } }) {
  if (!draft.isResumed) return null;
  return (
    <p className="muted small" role="status">
      <Trans>You began this earlier; it was kept on this device.</Trans>{' '}
      <Button look="quiet" onClick={draft.forget}>
        <Trans>Begin anew</Trans>
      </Button>
    </p>
  );
}
