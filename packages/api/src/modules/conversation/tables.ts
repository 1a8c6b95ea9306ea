import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, unique } from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  appRemoves,
  currentPerson,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';

/** What one of the two wrote to the other, sealed by its author. Taken back, it stays without its words. */
export const message = pgTable(
  'message',
  {
    ...pairColumns(),
    id: idColumn('msg', 'id').notNull(),
    /** Its place in the conversation, 1 for the first, without gaps: given while the relationship is held. */
    number: integer('number').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** Null once it was taken back. */
    body: sealedText('body'),
    sentAt: instant('sent_at').notNull(),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    unique('message_in_order').on(table.organizationId, table.relationshipId, table.number),
    index('message_by_author').on(table.organizationId, table.relationshipId, table.authorId, table.number),
    ofPair('message', table),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and author_id = ${currentPerson}`),
    appChanges(
      sql`${isParty} and author_id = ${currentPerson} and deleted_at is null`,
      sql`author_id = ${currentPerson}`,
    ),
  ],
);

/** How far each of the two has read the conversation. */
export const messagePosition = pgTable(
  'message_position',
  {
    ...pairColumns(),
    personId: idColumn('per', 'person_id').notNull(),
    /** Number of the last message read. */
    readThrough: integer('read_through').notNull(),
    /** Whether read receipts were agreed when it was read: then the partner may know. */
    shown: boolean('shown').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.relationshipId, table.personId] }),
    ofPair('message_position', table),
    tenantWall(),
    workerAccess(),
    appReads(sql`person_id = ${currentPerson} or (shown and ${isParty})`),
    appAdds(sql`${isParty} and person_id = ${currentPerson}`),
    appChanges(sql`${isParty} and person_id = ${currentPerson}`),
  ],
);

/** What one of the two thinks back on, sealed by its author; the partner reads it while it is shared. */
export const reflection = pgTable(
  'reflection',
  {
    ...pairColumns(),
    id: idColumn('ref', 'id').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of the words and of the question they answer. */
    body: sealedText('body').notNull(),
    /** The session it follows, as the author says; no key leads there, because sessions are kept elsewhere. */
    sessionId: idColumn('ses', 'session_id'),
    writtenAt: instant('written_at').notNull(),
    /** When its words last changed; null where they never did. */
    editedAt: instant('edited_at'),
    /** Since when the partner reads it; null while it is only the author's. */
    sharedAt: instant('shared_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    index('reflection_by_time').on(table.organizationId, table.relationshipId, table.writtenAt, table.id),
    ofPair('reflection', table),
    tenantWall(),
    workerAccess(),
    appReads(sql`author_id = ${currentPerson} or (shared_at is not null and ${isParty})`),
    appAdds(sql`${isParty} and author_id = ${currentPerson}`),
    appChanges(sql`${isParty} and author_id = ${currentPerson}`),
    appRemoves(sql`${isParty} and author_id = ${currentPerson}`),
  ],
);
