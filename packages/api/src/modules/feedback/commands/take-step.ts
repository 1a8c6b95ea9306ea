import type { FeedbackStep } from '@rapport/shared/execution';
import type { Act, Happening } from '../../../context.ts';
import type { FeedbackId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import type { FeedbackRow } from '../model.ts';
import { isFeedback } from '../queries.ts';
import { feedback } from '../tables.ts';
import { type Held, heldFeedback } from './held-feedback.ts';

/** What a step changes beside the state. */
export type Changes = Partial<Omit<FeedbackRow, 'state' | 'updatedAt'>>;

interface Step {
  readonly step: FeedbackStep;
  /** What the partner hears of. */
  readonly tells?: Happening;
  /** What else changes, or why not. */
  readonly change: (held: Held, now: Date) => Promise<Result<Changes>> | Result<Changes>;
}

/** Takes a step of the viewer's with a piece of feedback. Repeating one that leads somewhere changes nothing. */
export async function takeStep(
  act: Act,
  text: string,
  { step, tells, change }: Step,
): Promise<Result<FeedbackId>> {
  const held = await heldFeedback(act, text, step);
  if (!held.ok) return held;
  const { pair, row, next, repeated } = held.value;
  if (next === 'REMOVED') throw new Error('A step that removes feedback was taken as one that changes it.');
  if (repeated) return ok(row.id);
  const now = act.clock.now();
  const changes = await change(held.value, now);
  if (!changes.ok) return changes;
  await act.db
    .update(feedback)
    .set({ ...changes.value, state: next, updatedAt: now })
    .where(isFeedback(row));
  if (tells) await happened(act, pair, tells, row.id);
  await announceRelationship(act, pair);
  return ok(row.id);
}
