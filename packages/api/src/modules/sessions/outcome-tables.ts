import { sql } from 'drizzle-orm';
import { foreignKey, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
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
import { session } from './tables.ts';

const isOwn = sql`${isParty} and person_id = ${currentPerson}`;

/** What one party takes away from a session, in their own words; sealed by that party, read by both. */
export const sessionInsight = pgTable(
  'session_insight',
  {
    ...pairColumns(),
    sessionId: idColumn('ses', 'session_id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.sessionId, table.personId] }),
    ofPair('session_insight', table),
    foreignKey({
      name: 'session_insight_of_session',
      columns: [table.organizationId, table.sessionId],
      foreignColumns: [session.organizationId, session.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(isOwn),
    appChanges(isOwn),
    appRemoves(isOwn),
  ],
);
