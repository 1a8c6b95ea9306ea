import type { Chapter } from '../chapters.ts';
import type { Course, Proposer } from '../courses.ts';
import type { ToldTexts } from '../life-texts.ts';
import type { ProgramKey } from '../types.ts';
import type { ScriptedDeed } from '../work-pen.ts';

/** A relationship told in full, so that the demo roles have something to look at on every day. */
export interface ScriptedRelationship {
  readonly program: ProgramKey;
  readonly guide: string;
  readonly learner: string;
  readonly topic: string;
  readonly course: Course;
  readonly proposer: Proposer;
  readonly daysAgo: number;
  readonly note?: string;
  readonly reason?: string;
  /** How far the two have come since both said yes. */
  readonly chapter?: Chapter;
  /** A second version has taken the place of the first. */
  readonly amended?: true;
  readonly texts?: ToldTexts;
  /** What the two did under their agreement, earliest first. */
  readonly work?: readonly ScriptedDeed[];
}
