import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import { appAdds, appChanges, appReads, currentPerson, tenantWall, workerAccess } from '../../db/policies.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';
import { session } from './tables.ts';

const isAuthor = sql`${isParty} and author_id = ${currentPerson}`;

/** What one of a pair writes for themselves, about a session or freely. Nobody else reads it, nor learns that it is there. */
export const privateNote = pgTable(
  'private_note',
  {
    ...pairColumns(),
    id: idColumn('pno', 'id').notNull(),
    /** Null for a note that stands by itself. */
    sessionId: idColumn('ses', 'session_id'),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    /** Counts the edits; an edit names the one it saw. */
    revision: integer('revision').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** From then on nobody sees it; a job deletes it unless that is taken back. */
    removedAt: instant('removed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('private_note', table),
    foreignKey({
      name: 'private_note_of_session',
      columns: [table.organizationId, table.sessionId],
      foreignColumns: [session.organizationId, session.id],
    }),
    uniqueIndex('private_note_once').on(table.organizationId, table.sessionId, table.authorId),
    index('private_note_by_author').on(
      table.organizationId,
      table.relationshipId,
      table.authorId,
      table.createdAt,
      table.id,
    ),
    tenantWall(),
    workerAccess(),
    appReads(isAuthor),
    appAdds(isAuthor),
    appChanges(isAuthor),
  ],
);

/** What the two write for both, about a session or freely; sealed by whoever of them wrote it last. */
export const sharedNote = pgTable(
  'shared_note',
  {
    ...pairColumns(),
    id: idColumn('sno', 'id').notNull(),
    /** Null for a note that stands by itself. */
    sessionId: idColumn('ses', 'session_id'),
    startedBy: idColumn('per', 'started_by').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    /** Counts the edits; an edit names the one it saw. */
    revision: integer('revision').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** From then on nobody sees it; a job deletes it unless that is taken back. */
    removedAt: instant('removed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('shared_note', table),
    foreignKey({
      name: 'shared_note_of_session',
      columns: [table.organizationId, table.sessionId],
      foreignColumns: [session.organizationId, session.id],
    }),
    uniqueIndex('shared_note_once').on(table.organizationId, table.sessionId),
    index('shared_note_by_relationship').on(
      table.organizationId,
      table.relationshipId,
      table.createdAt,
      table.id,
    ),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and started_by = ${currentPerson} and author_id = ${currentPerson}`),
    // Whose words they are is guarded by a trigger: either of the two may remove the note.
    appChanges(isParty),
  ],
);
