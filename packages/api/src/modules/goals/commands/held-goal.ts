import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { newId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { sealText } from '../../confidential/index.ts';
import type { GoalRow, GoalUpdateRow } from '../model.ts';
import { goalSpot, goalUpdateSpot, goalWordsIn } from '../opening.ts';
import { goalsByIds } from '../queries.ts';
import type { GoalUpdateWords, GoalWords } from '../rules.ts';
import { goal, goalUpdate } from '../tables.ts';
import { type HeldPair, heldPairOf } from './held-pair.ts';

/** A goal of a relationship that is held with it. */
export interface HeldGoal extends HeldPair {
  readonly row: GoalRow;
}

/** Holds a goal that the viewer may change. @param text a TypeID as it came in */
export async function heldGoal(act: Act, text: string): Promise<Result<HeldGoal>> {
  const id = parseId('goa', text);
  const [found] = id ? await goalsByIds(act.db, act.viewer, [id]) : [];
  if (!found) return notFound('goal', 'goalId');
  const held = await heldPairOf(act, found.relationshipId, 'GOAL');
  if (!held.ok) return held;
  // Read again: it may have changed until its relationship was held.
  const [row] = await goalsByIds(act.db, act.viewer, [found.id]);
  return row ? ok({ ...held.value, row }) : notFound('goal', 'goalId');
}

/** As `heldGoal`, for one whose words are to change. @param revision the one that was seen */
export async function heldGoalAt(act: Act, text: string, revision: number): Promise<Result<HeldGoal>> {
  const held = await heldGoal(act, text);
  if (!held.ok) return held;
  if (held.value.row.state !== 'OPEN')
    return fail('WRONG_STATE', 'This goal is closed. Open it again to change it.');
  if (held.value.row.revision === revision) return held;
  return fail(
    'CONFLICT',
    'This goal has changed meanwhile. Look at it as it stands now, and change it then.',
    'revision',
  );
}

/** What a goal says, for a change to it. @throws where it was erased, which ends every change */
export async function wordsToChange(act: Act, row: GoalRow): Promise<GoalWords> {
  const words = await goalWordsIn(act, row);
  if (words === null) throw new Error('A goal whose words are erased was to be changed.');
  return words;
}

/** Writes a goal anew under the viewer's own key, with what else changes. */
export async function rewriteGoal(
  act: Act,
  row: GoalRow,
  words: GoalWords,
  changes: Partial<Pick<GoalRow, 'state' | 'targetOn' | 'closedAt'>> = {},
): Promise<void> {
  const { db, viewer, clock } = act;
  const { sealed: body, keyVersion } = await sealText(
    act,
    row.relationshipId,
    goalSpot(row.id),
    JSON.stringify(words),
  );
  const written = { body, keyVersion, authorId: viewer.personId, revision: row.revision + 1 };
  await db
    .update(goal)
    .set({ ...written, ...changes, updatedAt: clock.now() })
    .where(and(eq(goal.organizationId, row.organizationId), eq(goal.id, row.id)));
}

/** Adds a step to a goal. */
export async function addUpdate(
  act: Act,
  { organizationId, relationshipId, guideId, learnerId, id: goalId }: GoalRow,
  step: Pick<GoalUpdateRow, 'kind' | 'happenedOn'> & Partial<Pick<GoalUpdateRow, 'outcome'>>,
  words: GoalUpdateWords,
): Promise<void> {
  const id = newId('gup');
  const { sealed: body, keyVersion } = await sealText(
    act,
    relationshipId,
    goalUpdateSpot(id),
    JSON.stringify(words),
  );
  const written = { authorId: act.viewer.personId, keyVersion, body, at: act.clock.now() };
  await act.db
    .insert(goalUpdate)
    .values({ organizationId, relationshipId, guideId, learnerId, id, goalId, ...step, ...written });
}
