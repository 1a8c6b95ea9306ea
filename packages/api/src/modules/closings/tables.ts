import { sql } from 'drizzle-orm';
import { date, foreignKey, integer, pgEnum, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { idColumn, instant, sealedText } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  appRemoves,
  currentPerson,
  isOwner,
  isStaff,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { person } from '../identity/tables.ts';
import { isParty, ofPair, pairColumns } from '../relationships/pair-tables.ts';

export const closingKindEnum = pgEnum('closing_kind', ['GOOD_ENDING', 'CHANGE_OF_PARTNER']);

/** How a relationship comes to its end, and what happens to its data. No reason is asked, so none is kept. */
export const closing = pgTable(
  'closing',
  {
    ...pairColumns(),
    kind: closingKindEnum('kind').notNull(),
    startedBy: idColumn('per', 'started_by').notNull(),
    startedAt: instant('started_at').notNull(),
    /** The day it closes by itself: the agreed notice. */
    closesOn: date('closes_on', { mode: 'string' }).notNull(),
    closedAt: instant('closed_at'),
    /** The day the pair's content is erased: the agreed retention. Null until closed. */
    deletesOn: date('deletes_on', { mode: 'string' }),
    /** An owner keeps the content beyond that day, and the pair sees that. */
    heldBy: idColumn('per', 'held_by'),
    heldAt: instant('held_at'),
    erasedAt: instant('erased_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.relationshipId] }),
    ofPair('closing', table),
    foreignKey({
      columns: [table.organizationId, table.heldBy],
      foreignColumns: [person.organizationId, person.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isStaff} or ${isParty}`),
    appAdds(sql`${isParty} and started_by = ${currentPerson} and held_by is null`),
    appChanges(sql`${isOwner} or ${isParty}`),
    appRemoves(isParty),
  ],
);

/** One party's words at the end: what was reached, what was learned, thanks; sealed by that party. */
export const closingWords = pgTable(
  'closing_words',
  {
    ...pairColumns(),
    personId: idColumn('per', 'person_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
    /** From then on the partner reads them, and they stay as they are. */
    sharedAt: instant('shared_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.relationshipId, table.personId] }),
    ofPair('closing_words', table),
    tenantWall(),
    workerAccess(),
    appReads(sql`person_id = ${currentPerson} or (shared_at is not null and ${isParty})`),
    appAdds(sql`${isParty} and person_id = ${currentPerson}`),
    appChanges(
      sql`${isParty} and person_id = ${currentPerson} and shared_at is null`,
      sql`person_id = ${currentPerson}`,
    ),
  ],
);
