import type { ProposeRelationshipInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { newId, type RelationshipId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { findPair, noPlace, objection } from '../planned-pair.ts';
import { partyOf } from '../policy.ts';
import { proposalFields } from '../rules.ts';
import { relationship } from '../tables.ts';
import { appendEvents } from './append-events.ts';

/**
 * Proposes a relationship: program managers and owners between any two people, everybody else with themselves on one side. Whoever
 * proposes and is one of the two has thereby accepted. The last free place of a guide or a program goes to one proposal only.
 */
export function proposeRelationship(
  act: Act,
  input: ProposeRelationshipInput,
): Promise<Result<RelationshipId>> {
  const { idempotencyKey, ...fields } = input;
  return once(act, 'proposeRelationship', idempotencyKey, fields, async () => {
    const parsed = proposalFields.safeParse(fields);
    if (!parsed.success) return failAll(problemsOf(parsed.error));
    const pair = await findPair(act, fields);
    if (!pair.ok) return pair;
    const obstacle = objection(act.viewer, pair.value) ?? (await noPlace(act, pair.value));
    if (obstacle) return obstacle;
    const { program, guide, learner } = pair.value;
    const { organizationId, personId } = act.viewer;
    const now = act.clock.now();
    const sides = { guideId: guide.id, learnerId: learner.id };
    const answer = (party: 'GUIDE' | 'LEARNER') =>
      partyOf(act.viewer, sides) === party ? 'ACCEPTED' : 'PENDING';
    const [guideAnswer, learnerAnswer] = [answer('GUIDE'), answer('LEARNER')] as const;
    const proposed = {
      ...parsed.data,
      ...sides,
      organizationId,
      id: newId('rel'),
      programId: program.id,
      kind: program.kind,
      state: 'PROPOSED' as const,
      proposedBy: personId,
      proposedAt: now,
      guideAnswer,
      guideAnsweredAt: guideAnswer === 'ACCEPTED' ? now : null,
      learnerAnswer,
      learnerAnsweredAt: learnerAnswer === 'ACCEPTED' ? now : null,
      updatedAt: now,
    };
    await act.db.insert(relationship).values(proposed);
    await appendEvents(act, proposed, ['PROPOSED'], now);
    return ok(proposed.id);
  });
}
