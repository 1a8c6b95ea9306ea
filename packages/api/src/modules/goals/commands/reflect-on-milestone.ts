import type { ReflectOnMilestoneInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { MilestoneId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { reflectionSpot } from '../opening.ts';
import { milestoneSaying } from '../rules.ts';
import { milestoneReflection } from '../tables.ts';
import { heldMilestone } from './mark-milestone.ts';

/** Says something about a milestone, in the place of what one said before; either of the two. Nothing takes it back. */
export async function reflectOnMilestone(
  act: Act,
  input: ReflectOnMilestoneInput,
): Promise<Result<MilestoneId>> {
  const parsed = milestoneSaying.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const held = await heldMilestone(act, input);
  if (!held.ok) return held;
  const { pair, row } = held.value;
  const { organizationId, relationshipId, guideId, learnerId, id: milestoneId } = row;
  const { personId } = act.viewer;
  await announceRelationship(act, pair);
  if (parsed.data.text === '') {
    await act.db
      .delete(milestoneReflection)
      .where(
        and(
          eq(milestoneReflection.organizationId, organizationId),
          eq(milestoneReflection.milestoneId, milestoneId),
          eq(milestoneReflection.personId, personId),
        ),
      );
    return ok(milestoneId);
  }
  const spot = reflectionSpot({ milestoneId, personId });
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, spot, parsed.data.text);
  const written = { body, keyVersion, updatedAt: act.clock.now() };
  await act.db
    .insert(milestoneReflection)
    .values({ organizationId, relationshipId, guideId, learnerId, milestoneId, personId, ...written })
    .onConflictDoUpdate({
      target: [
        milestoneReflection.organizationId,
        milestoneReflection.milestoneId,
        milestoneReflection.personId,
      ],
      set: written,
    });
  await happened(act, pair, 'MILESTONE_REFLECTED', milestoneId);
  return ok(milestoneId);
}
