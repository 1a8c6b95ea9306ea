import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let open = false;

function set(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens the dialog for a new commitment, from wherever. */
export function openNewCommitment(): void {
  set(true);
}

export function closeNewCommitment(): void {
  set(false);
}

export function useNewCommitmentOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
