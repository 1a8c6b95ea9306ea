import { sql } from 'drizzle-orm';
import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
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

/** What one party tells the other about working well together; sealed by that party. */
export const trustPreference = pgTable(
  'trust_preference',
  {
    ...pairColumns(),
    personId: idColumn('per', 'person_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of the answers. */
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.relationshipId, table.personId] }),
    ofPair('trust_preference', table),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and person_id = ${currentPerson}`),
    appChanges(sql`${isParty} and person_id = ${currentPerson}`),
    appRemoves(sql`${isParty} and person_id = ${currentPerson}`),
  ],
);
