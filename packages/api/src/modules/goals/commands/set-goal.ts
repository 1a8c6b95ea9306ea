import type { SetGoalInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type GoalId, newId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { goalSpot } from '../opening.ts';
import { newGoal } from '../rules.ts';
import { goal } from '../tables.ts';
import { heldPair } from './held-pair.ts';

/** Sets a goal; either of the two, under an agreement in force. */
export function setGoal(act: Act, input: SetGoalInput): Promise<Result<GoalId>> {
  const { idempotencyKey, relationshipId, targetOn } = input;
  // What is written stays out of the stored key's fingerprint: a short text could be guessed from it.
  return once(act, 'setGoal', idempotencyKey, { relationshipId, targetOn }, async () => {
    const parsed = newGoal.safeParse(input);
    if (!parsed.success) return failAll(problemsOf(parsed.error));
    const held = await heldPair(act, relationshipId, 'GOAL');
    if (!held.ok) return held;
    const { pair } = held.value;
    const { targetOn: by, ...words } = parsed.data;
    const id = newId('goa');
    const { sealed: body, keyVersion } = await sealText(act, pair.id, goalSpot(id), JSON.stringify(words));
    const now = act.clock.now();
    const { organizationId, guideId, learnerId } = pair;
    await act.db.insert(goal).values({
      ...{ organizationId, relationshipId: pair.id, guideId, learnerId, id, body, keyVersion },
      authorId: act.viewer.personId,
      state: 'OPEN',
      targetOn: by,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    });
    await happened(act, pair, 'GOAL_SET', id);
    await announceRelationship(act, pair);
    return ok(id);
  });
}
