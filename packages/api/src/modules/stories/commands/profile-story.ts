import type {
  EditProfileStoryInput,
  ProfileStoryInput,
  ShareProfileStoryInput,
  WriteProfileStoryInput,
} from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { newId, type ProfileStoryId, parseId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import type { ProfileStoryRow } from '../model.ts';
import { profileStoriesByIds, profileStoriesOf } from '../queries.ts';
import { readyToShare, storiesOnProfile, storyWordsSchema } from '../rules.ts';
import { profileStory } from '../tables.ts';

/** Begins a story on one's own profile. Nobody else reads it before it is shared. */
export function writeProfileStory(act: Act, input: WriteProfileStoryInput): Promise<Result<ProfileStoryId>> {
  const { idempotencyKey, ...fields } = input;
  // What a draft says stays out of the stored key's fingerprint.
  return once(act, 'writeProfileStory', idempotencyKey, {}, async () => {
    const words = storyWordsSchema.safeParse(fields);
    if (!words.success) return failAll(problemsOf(words.error));
    const { db, viewer, clock } = act;
    const { organizationId, personId } = viewer;
    if ((await profileStoriesOf(db, viewer, [personId])).length >= storiesOnProfile)
      return fail('INVALID', 'There are twenty stories on your profile. Delete one first.');
    const id = newId('pst');
    const now = clock.now();
    await db
      .insert(profileStory)
      .values({ organizationId, id, personId, ...words.data, createdAt: now, updatedAt: now });
    return ok(id);
  });
}

/** Changes the words of a story on one's own profile. What others read already stays complete. */
export async function editProfileStory(
  act: Act,
  input: EditProfileStoryInput,
): Promise<Result<ProfileStoryId>> {
  const { profileStoryId, ...fields } = input;
  const words = storyWordsSchema.safeParse(fields);
  if (!words.success) return failAll(problemsOf(words.error));
  const found = await ownStory(act, profileStoryId);
  if (!found.ok) return found;
  const ready = found.value.sharedAt === null ? ok(true) : readyToShare(words.data);
  if (!ready.ok) return ready;
  await act.db
    .update(profileStory)
    .set({ ...words.data, updatedAt: act.clock.now() })
    .where(isThis(found.value));
  return ok(found.value.id);
}

/** Shows a story on one's own profile to everybody here, or hides it at once. Repeating it changes nothing. */
export async function shareProfileStory(
  act: Act,
  { profileStoryId, share }: ShareProfileStoryInput,
): Promise<Result<ProfileStoryId>> {
  const found = await ownStory(act, profileStoryId);
  if (!found.ok) return found;
  const row = found.value;
  if ((row.sharedAt !== null) === share) return ok(row.id);
  const ready = share ? readyToShare(row) : ok(true);
  if (!ready.ok) return ready;
  await act.db
    .update(profileStory)
    .set({ sharedAt: share ? act.clock.now() : null })
    .where(isThis(row));
  return ok(row.id);
}

/** Deletes a story on one's own profile. */
export async function deleteProfileStory(
  act: Act,
  input: ProfileStoryInput,
): Promise<Result<ProfileStoryId>> {
  const found = await ownStory(act, input.profileStoryId);
  if (!found.ok) return found;
  await act.db.delete(profileStory).where(isThis(found.value));
  return ok(found.value.id);
}

/** A story on the viewer's own profile, held until the transaction ends. */
async function ownStory({ db, viewer }: Act, text: string): Promise<Result<ProfileStoryRow>> {
  const id = parseId('pst', text);
  const [row] = id ? await profileStoriesByIds(db, viewer, [id]) : [];
  if (!row) return notFound('story', 'profileStoryId');
  return row.personId === viewer.personId
    ? ok(row)
    : fail('NOT_ALLOWED', 'Whoever tells a story decides about it.');
}

const isThis = ({ organizationId, id }: ProfileStoryRow) =>
  and(eq(profileStory.organizationId, organizationId), eq(profileStory.id, id));
