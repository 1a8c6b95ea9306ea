import type { SaveGuideProfileInput } from '@rapport/shared';
import { and, eq, inArray } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { type GuideProfileId, newId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { holdGuidePlaces } from '../capacity.ts';
import type { QualificationRow } from '../model.ts';
import { qualificationsOf } from '../queries.ts';
import { guideProfileInput, planQualifications, type QualificationPlan } from '../rules.ts';
import { guideProfile, qualification } from '../tables.ts';

/**
 * Saves the viewer's own guide profile, whole: what is sent replaces what was there. A checked qualification that now says something
 * else becomes unchecked; one that says the same stays checked.
 */
export async function saveGuideProfile(
  act: Act,
  input: SaveGuideProfileInput,
): Promise<Result<GuideProfileId>> {
  const parsed = guideProfileInput.safeParse(input);
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const { qualifications, ...content } = parsed.data;
  const { organizationId, personId } = act.viewer;
  // Two saves at once follow each other, so that neither adds what the other has added.
  await holdGuidePlaces(act.db, organizationId, personId);
  const plan = planQualifications(await qualificationsOf(act.db, act.viewer, [personId]), qualifications);
  if (!plan.ok) return plan;
  const now = act.clock.now();
  const [saved] = await act.db
    .insert(guideProfile)
    .values({ ...content, organizationId, id: newId('gde'), personId, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [guideProfile.organizationId, guideProfile.personId],
      set: { ...content, updatedAt: now },
    })
    .returning({ id: guideProfile.id });
  if (!saved) throw new Error('The guide profile was not stored.');
  await carryOutPlan(act, plan.value);
  return ok(saved.id);
}

async function carryOutPlan(
  act: Act,
  { add, change, remove }: QualificationPlan<QualificationRow>,
): Promise<void> {
  const { organizationId, personId } = act.viewer;
  const mine = and(eq(qualification.organizationId, organizationId), eq(qualification.personId, personId));
  if (remove.length > 0) {
    const ids = remove.map((one) => one.id);
    await act.db.delete(qualification).where(and(mine, inArray(qualification.id, ids)));
  }
  for (const { held, content } of change) {
    await act.db
      .update(qualification)
      .set({ ...content, verifiedAt: null, verifiedBy: null })
      .where(and(mine, eq(qualification.id, held.id)));
  }
  if (add.length > 0) {
    const now = act.clock.now();
    const rows = add.map((content) => ({
      ...content,
      organizationId,
      personId,
      id: newId('qua'),
      createdAt: now,
    }));
    await act.db.insert(qualification).values(rows);
  }
}
