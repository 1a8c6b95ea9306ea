import type { ScriptedDeed } from '../work-pen.ts';
import { meisSessions } from './work-mei-sessions.ts';
import { meisWords } from './work-mei-words.ts';

/** What Mei and Priya did under their agreement, earliest first. */
export const meisWork: readonly ScriptedDeed[] = [...meisSessions, ...meisWords].toSorted(
  (one, other) => other.daysAgo - one.daysAgo,
);
