import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId, sealedText } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  appRemoves,
  currentPerson,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { person } from '../identity/tables.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';

/** Something that went wrong once and what came of it, told to one partner; sealed by whoever tells it. */
export const story = pgTable(
  'story',
  {
    ...pairColumns(),
    id: idColumn('sto', 'id').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of title and text. */
    body: sealedText('body').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Since when the partner reads it; null for a draft and for what was taken back. */
    sharedAt: instant('shared_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('story', table),
    index('story_of_pair').on(table.organizationId, table.relationshipId, table.createdAt, table.id),
    tenantWall(),
    workerAccess(),
    appReads(sql`author_id = ${currentPerson} or (shared_at is not null and ${isParty})`),
    appAdds(sql`${isParty} and author_id = ${currentPerson}`),
    appChanges(sql`author_id = ${currentPerson}`),
    appRemoves(sql`author_id = ${currentPerson}`),
  ],
);

/** Whether the story that thanks are for is one that the partner told, as far as the viewer reads it. */
const isTold = sql.raw(`exists (select 1 from story s where s.organization_id = story_thanks.organization_id
    and s.id = story_thanks.story_id and s.relationship_id = story_thanks.relationship_id
    and s.shared_at is not null and s.author_id <> story_thanks.person_id)`);

/** The partner's line of thanks for a story, sealed by the partner and read by both. */
export const storyThanks = pgTable(
  'story_thanks',
  {
    ...pairColumns(),
    storyId: idColumn('sto', 'story_id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.storyId] }),
    ofPair('story_thanks', table),
    foreignKey({
      columns: [table.organizationId, table.storyId],
      foreignColumns: [story.organizationId, story.id],
    }).onDelete('cascade'),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and person_id = ${currentPerson} and ${isTold}`),
    appChanges(sql`${isParty} and person_id = ${currentPerson}`),
    appRemoves(sql`${isParty} and person_id = ${currentPerson}`),
  ],
);

/** The same on somebody's profile: of no relationship, so there is no key to seal it with, and it is for everybody here once shared. */
export const profileStory = pgTable(
  'profile_story',
  {
    organizationId: organizationId(),
    id: idColumn('pst', 'id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    title: text('title').notNull(),
    situation: text('situation').notNull(),
    mistake: text('mistake').notNull(),
    lesson: text('lesson').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** Since when everybody reads it; null for a draft and for what was taken back. */
    sharedAt: instant('shared_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.personId],
      foreignColumns: [person.organizationId, person.id],
    }),
    index('profile_story_of_person').on(table.organizationId, table.personId, table.createdAt),
    tenantWall(),
    workerAccess(),
    appReads(sql`person_id = ${currentPerson} or shared_at is not null`),
    appAdds(sql`person_id = ${currentPerson}`),
    appChanges(sql`person_id = ${currentPerson}`),
    appRemoves(sql`person_id = ${currentPerson}`),
  ],
);
