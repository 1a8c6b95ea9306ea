import type { EditMilestoneInput, MarkMilestoneInput, MilestoneInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type MilestoneId, newId, parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened, type RelationshipRow } from '../../relationships/index.ts';
import type { GoalRow, MilestoneRow } from '../model.ts';
import { milestoneSpot } from '../opening.ts';
import { mayEditMilestone } from '../policy.ts';
import { milestonesByIds } from '../queries.ts';
import { milestoneFields } from '../rules.ts';
import { milestone } from '../tables.ts';
import { goalNamed, goalWithin, type HeldPair, heldPair, heldPairOf, notAhead } from './held-pair.ts';

/** Marks a win; either of the two. */
export function markMilestone(act: Act, input: MarkMilestoneInput): Promise<Result<MilestoneId>> {
  const { idempotencyKey, title: _, text: __, ...fields } = input;
  return once(act, 'markMilestone', idempotencyKey, fields, async () => {
    const named = await goalNamed(act, input.goalId);
    if (!named.ok) return named;
    const held = await heldPair(act, input.relationshipId, 'MILESTONE');
    if (!held.ok) return held;
    const { pair } = held.value;
    const id = newId('mil');
    const fresh = await written(act, pair, id, input, named.value);
    if (!fresh.ok) return fresh;
    const { organizationId, id: relationshipId, guideId, learnerId } = pair;
    const { updatedAt: createdAt } = fresh.value;
    await act.db.insert(milestone).values({
      ...{ organizationId, relationshipId, guideId, learnerId, id, createdAt },
      authorId: act.viewer.personId,
      ...fresh.value,
    });
    await happened(act, pair, 'MILESTONE_MARKED', id);
    await announceRelationship(act, pair);
    return ok(id);
  });
}

/** Changes a milestone; whoever marked it. */
export async function editMilestone(act: Act, input: EditMilestoneInput): Promise<Result<MilestoneId>> {
  const named = await goalNamed(act, input.goalId);
  if (!named.ok) return named;
  const held = await heldOwn(act, input);
  if (!held.ok) return held;
  const { pair, row } = held.value;
  const changed = await written(act, pair, row.id, input, named.value);
  if (!changed.ok) return changed;
  await act.db.update(milestone).set(changed.value).where(isMilestone(row));
  await announceRelationship(act, pair);
  return ok(row.id);
}

/** Removes a milestone with what was said about it; whoever marked it. */
export async function removeMilestone(act: Act, input: MilestoneInput): Promise<Result<RelationshipId>> {
  const held = await heldOwn(act, input);
  if (!held.ok) return held;
  await act.db.delete(milestone).where(isMilestone(held.value.row));
  await announceRelationship(act, held.value.pair);
  return ok(held.value.pair.id);
}

const isMilestone = (row: MilestoneRow) =>
  and(eq(milestone.organizationId, row.organizationId), eq(milestone.id, row.id));

/** Holds a milestone of the viewer's pair. */
export async function heldMilestone(
  act: Act,
  { milestoneId }: MilestoneInput,
): Promise<Result<HeldPair & { readonly row: MilestoneRow }>> {
  const id = parseId('mil', milestoneId);
  const [found] = id ? await milestonesByIds(act.db, act.viewer, [id]) : [];
  if (!found) return notFound('milestone', 'milestoneId');
  const held = await heldPairOf(act, found.relationshipId, 'MILESTONE');
  if (!held.ok) return held;
  const [row] = await milestonesByIds(act.db, act.viewer, [found.id]);
  return row ? ok({ ...held.value, row }) : notFound('milestone', 'milestoneId');
}

async function heldOwn(act: Act, input: MilestoneInput): ReturnType<typeof heldMilestone> {
  const held = await heldMilestone(act, input);
  if (!held.ok || mayEditMilestone(act.viewer, held.value.row)) return held;
  return fail('NOT_ALLOWED', 'Whoever marked a milestone changes it. You can say something about it.');
}

/** The columns that a milestone's words and fields make, sealed by the viewer. */
async function written(
  act: Act,
  pair: RelationshipRow,
  id: MilestoneId,
  input: Omit<EditMilestoneInput, 'milestoneId'>,
  named: GoalRow | null,
): Promise<
  Result<Pick<MilestoneRow, 'body' | 'keyVersion' | 'size' | 'happenedOn' | 'goalId' | 'updatedAt'>>
> {
  const parsed = milestoneFields.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { happenedOn, ...words } = parsed.data;
  const day = await notAhead(act, happenedOn, 'happenedOn');
  if (!day.ok) return day;
  const goal = goalWithin(pair, named);
  if (!goal.ok) return goal;
  const { sealed: body, keyVersion } = await sealText(act, pair.id, milestoneSpot(id), JSON.stringify(words));
  return ok({
    ...{ body, keyVersion, happenedOn, size: input.size, goalId: goal.value },
    updatedAt: act.clock.now(),
  });
}
