import type { SaveTrustPreferencesInput } from '@rapport/shared';
import { trustPreferencesSchema } from '@rapport/shared/domain';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId, type RelationshipId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, holdRelationship, partyOf } from '../../relationships/index.ts';
import { mayTell } from '../policy.ts';
import { spotOf } from '../spot.ts';
import { trustPreference } from '../tables.ts';

/** Tells the partner how one likes to work, or takes that back. From the day both have accepted until the end. */
export async function saveTrustPreferences(
  act: Act,
  input: SaveTrustPreferencesInput,
): Promise<Result<RelationshipId>> {
  const parsed = input.answers == null ? null : trustPreferencesSchema.safeParse(input.answers);
  if (parsed && !parsed.success)
    return failAll(problemsOf(parsed.error).map((one) => ({ ...one, path: ['answers', ...one.path] })));
  const { db, viewer, clock } = act;
  const id = parseId('rel', input.relationshipId);
  const pair = id && (await holdRelationship(db, viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  if (partyOf(viewer, pair) === null) return fail('NOT_ALLOWED', 'Only the two people tell each other this.');
  if (!mayTell(viewer, pair))
    return fail('WRONG_STATE', 'This is told from the day both have accepted until the end.');
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const { personId } = viewer;
  await announceRelationship(act, pair);
  if (parsed === null) {
    await db
      .delete(trustPreference)
      .where(
        and(
          eq(trustPreference.organizationId, organizationId),
          eq(trustPreference.relationshipId, relationshipId),
          eq(trustPreference.personId, personId),
        ),
      );
    return ok(relationshipId);
  }
  const { sealed: body, keyVersion } = await sealText(
    act,
    relationshipId,
    spotOf(personId),
    JSON.stringify(parsed.data),
  );
  const written = { body, keyVersion, updatedAt: clock.now() };
  await db
    .insert(trustPreference)
    .values({ organizationId, relationshipId, guideId, learnerId, personId, ...written })
    .onConflictDoUpdate({
      target: [trustPreference.organizationId, trustPreference.relationshipId, trustPreference.personId],
      set: written,
    });
  return ok(relationshipId);
}
