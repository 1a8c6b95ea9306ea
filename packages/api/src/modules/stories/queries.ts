import { and, desc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import type { OrganizationId, PersonId, ProfileStoryId, RelationshipId, StoryId } from '../../kernel/ids.ts';
import type { ProfileStoryRow, StoryRow, ThanksRow } from './model.ts';
import { profileStory, story, storyThanks } from './tables.ts';

const newestFirst: readonly OrderColumn[] = [
  { column: story.createdAt, direction: 'DESC' },
  { column: story.id, direction: 'DESC' },
];

/** One's own stories, and those that the partner shares; row-level security says the same. */
const visible = (viewer: Viewer) =>
  and(
    eq(story.organizationId, viewer.organizationId),
    or(
      eq(story.authorId, viewer.personId),
      and(
        isNotNull(story.sharedAt),
        or(eq(story.guideId, viewer.personId), eq(story.learnerId, viewer.personId)),
      ),
    ),
  );

/** One page of what the two tell each other, newest first. */
export async function listStories(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  page: PageRequest,
): Promise<Connection<StoryRow>> {
  const rows = await db
    .select()
    .from(story)
    .where(and(visible(viewer), eq(story.relationshipId, relationshipId), beyond(newestFirst, page)))
    .orderBy(...orderBy(newestFirst, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
}

export async function storiesByIds(db: Db, viewer: Viewer, ids: readonly StoryId[]): Promise<StoryRow[]> {
  return db
    .select()
    .from(story)
    .where(and(visible(viewer), inArray(story.id, [...ids])));
}

/** The thanks for these stories, where the viewer may read the story itself. */
export async function thanksOf(db: Db, viewer: Viewer, ids: readonly StoryId[]): Promise<ThanksRow[]> {
  const rows = await db
    .select({ thanks: storyThanks })
    .from(storyThanks)
    .innerJoin(
      story,
      and(eq(story.organizationId, storyThanks.organizationId), eq(story.id, storyThanks.storyId)),
    )
    .where(and(visible(viewer), inArray(story.id, [...ids])));
  return rows.map((row) => row.thanks);
}

/** One's own stories on the profile, and those that others share; row-level security says the same. */
const onProfiles = (viewer: Viewer) =>
  and(
    eq(profileStory.organizationId, viewer.organizationId),
    or(eq(profileStory.personId, viewer.personId), isNotNull(profileStory.sharedAt)),
  );

export async function profileStoriesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly ProfileStoryId[],
): Promise<ProfileStoryRow[]> {
  return db
    .select()
    .from(profileStory)
    .where(and(onProfiles(viewer), inArray(profileStory.id, [...ids])));
}

/** Stories on the profiles of these people, newest first. */
export async function profileStoriesOf(
  db: Db,
  viewer: Viewer,
  ids: readonly PersonId[],
): Promise<ProfileStoryRow[]> {
  return db
    .select()
    .from(profileStory)
    .where(and(onProfiles(viewer), inArray(profileStory.personId, [...ids])))
    .orderBy(desc(profileStory.createdAt), desc(profileStory.id));
}

/** Removes what the two told each other; for jobs. Stories on profiles are of no relationship and stay. */
export async function removeStories(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  await db
    .delete(story)
    .where(and(eq(story.organizationId, organizationId), eq(story.relationshipId, relationshipId)));
}
