import { createContext, type ReactNode, useContext, useState } from 'react';
import type { PairOfSessionsFragment, SessionLineFragment } from '../../gql/graphql.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import type { Sides } from './pair.ts';
import { PlanDialog } from './plan-dialog.tsx';

/** What is being done: planning anew, or changing or cancelling a session as it was when that began. */
type Doing = { kind: 'PLAN' } | { kind: 'CHANGE' | 'CANCEL'; session: SessionLineFragment };

const DoingContext = createContext<((doing: Doing) => void) | null>(null);

/** Opens a dialog about sessions; only inside `SessionDialogs`. */
export function useSessionDialogs(): (doing: Doing) => void {
  const open = useContext(DoingContext);
  if (!open) throw new Error('useSessionDialogs is used outside of SessionDialogs.');
  return open;
}

type SessionDialogsProps = { pair: PairOfSessionsFragment; sides: Sides; children: ReactNode };

/**
 * Holds the dialogs of a page about sessions, above its lists: whatever the partner does meanwhile moves rows about, and must neither close
 * what somebody is filling in nor pass off as seen what they have not seen.
 */
export function SessionDialogs({ pair, sides, children }: SessionDialogsProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  return (
    <DoingContext value={setDoing}>
      {children}
      {doing?.kind === 'PLAN' ? (
        <PlanDialog pair={pair} sides={sides} session={null} onClose={close} />
      ) : null}
      {doing?.kind === 'CHANGE' ? (
        <PlanDialog pair={pair} sides={sides} session={doing.session} onClose={close} />
      ) : null}
      {doing?.kind === 'CANCEL' ? (
        <CancelDialog session={doing.session} sides={sides} onClose={close} />
      ) : null}
    </DoingContext>
  );
}
