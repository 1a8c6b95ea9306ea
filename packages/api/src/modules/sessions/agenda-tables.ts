import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import { appAdds, appChanges, appReads, currentPerson, tenantWall, workerAccess } from '../../db/policies.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';
import { session } from './tables.ts';

/**
 * One point of a session's agenda. Each is a row of its own, so that two people who write at once never meet but in the same point. Its
 * words are sealed by whoever of the two wrote them last.
 */
export const agendaItem = pgTable(
  'agenda_item',
  {
    ...pairColumns(),
    id: idColumn('agi', 'id').notNull(),
    sessionId: idColumn('ses', 'session_id').notNull(),
    /** Rises along the agenda; not without gaps. */
    position: integer('position').notNull(),
    addedBy: idColumn('per', 'added_by').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    /** Counts the edits of the words; an edit names the one it saw. */
    revision: integer('revision').notNull(),
    /** The point of an earlier session that this one goes on with. */
    carriedFrom: idColumn('agi', 'carried_from'),
    doneAt: instant('done_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** From then on nobody sees it; a job deletes it unless that is taken back. */
    removedAt: instant('removed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('agenda_item', table),
    foreignKey({
      name: 'agenda_item_of_session',
      columns: [table.organizationId, table.sessionId],
      foreignColumns: [session.organizationId, session.id],
    }),
    foreignKey({
      name: 'agenda_item_carried_from',
      columns: [table.organizationId, table.carriedFrom],
      foreignColumns: [table.organizationId, table.id],
    }),
    index('agenda_item_by_session').on(table.organizationId, table.sessionId, table.position, table.id),
    uniqueIndex('agenda_item_carried_once').on(table.organizationId, table.carriedFrom),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and added_by = ${currentPerson} and author_id = ${currentPerson}`),
    // Whose words they are is guarded by a trigger: either of the two may tick off, move and remove what the other wrote.
    appChanges(isParty),
  ],
);
