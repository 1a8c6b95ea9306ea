import type { SessionRow } from '../sessions/index.ts';

/** Whether a session was called off. One to which somebody did not come was not. */
export function isCancelled({ state }: Pick<SessionRow, 'state'>): boolean {
  return state === 'CANCELLED' || state === 'CANCELLED_LATE';
}
