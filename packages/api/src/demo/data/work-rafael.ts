import type { ScriptedDeed } from '../work-pen.ts';
import { rafaelsSessions } from './work-rafael-sessions.ts';
import { rafaelsWords } from './work-rafael-words.ts';

/** What Rafael and Folasade did under their agreement, earliest first. */
export const rafaelsWork: readonly ScriptedDeed[] = [...rafaelsSessions, ...rafaelsWords].toSorted(
  (one, other) => other.daysAgo - one.daysAgo,
);
