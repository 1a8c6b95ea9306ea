import type { Party } from '../courses.ts';
import type { ScriptedDeed } from '../work-pen.ts';

/** Deeds of one of the two on one day. */
const on =
  (by: Party) =>
  (daysAgo: number, ...deeds: readonly ScriptedDeed['deed'][]): readonly ScriptedDeed[] =>
    deeds.map((deed) => ({ daysAgo, by, deed }));

export const guide = on('GUIDE');
export const learner = on('LEARNER');

/** That a session took place, as both say on that day and the next. */
export function held(daysAgo: number, of: string): readonly ScriptedDeed[] {
  const deed = { kind: 'ATTENDANCE_SAID', of, word: 'HELD' } as const;
  return [...guide(daysAgo, deed), ...learner(Math.max(1, daysAgo - 1), deed)];
}
