import { sql } from 'drizzle-orm';
import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId, sealedText } from '../../db/columns.ts';
import {
  appAdds,
  appReads,
  currentPerson,
  isPartyOf,
  isSponsorOf,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';

/** A key of one organization, wrapped by the key provider. The highest version wraps new data keys. */
export const tenantKey = pgTable(
  'tenant_key',
  {
    organizationId: organizationId(),
    version: integer('version').notNull(),
    /** Which provider wrapped it, and with which of its keys: told to people when it is missing. */
    provider: text('provider').notNull(),
    providerKey: text('provider_key').notNull(),
    wrapped: sealedText('wrapped').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.version] }),
    tenantWall(),
    workerAccess(),
    appReads(sql`true`),
    // The first thing that anybody writes makes the first key; later ones are made by rotation.
    appAdds(sql`version = 1`),
  ],
);

/** The key of what one author wrote in one relationship, wrapped by a tenant key. Erasing an author empties it. */
export const dataKey = pgTable(
  'data_key',
  {
    organizationId: organizationId(),
    relationshipId: idColumn('rel', 'relationship_id').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    version: integer('version').notNull(),
    tenantVersion: integer('tenant_version').notNull(),
    /** Null once destroyed. */
    wrapped: sealedText('wrapped'),
    createdAt: instant('created_at').notNull(),
    destroyedAt: instant('destroyed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.relationshipId, table.authorId, table.version] }),
    foreignKey({
      columns: [table.organizationId, table.tenantVersion],
      foreignColumns: [tenantKey.organizationId, tenantKey.version],
    }),
    tenantWall(),
    workerAccess(),
    appReads(sql`${isPartyOf('data_key')} or ${isSponsorOf('data_key')}`),
    appAdds(
      sql`author_id = ${currentPerson} and wrapped is not null and (${isPartyOf('data_key')} or ${isSponsorOf('data_key')})`,
    ),
  ],
);
