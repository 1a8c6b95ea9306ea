import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId } from '../../db/columns.ts';
import {
  appAdds,
  appReads,
  currentPerson,
  isOwner,
  isPartyOf,
  isSponsorOf,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import type { Json } from '../../kernel/canonical-json.ts';

export const ledgerKindEnum = pgEnum('ledger_kind', [
  'READ',
  'RELEASED',
  'EXPORTED',
  'ERASED',
  'KEY_USED_BY_JOB',
  'AGREEMENT_PROPOSED',
  'AGREEMENT_SIGNED',
  'AGREEMENT_DECLINED',
  'AGREEMENT_IN_FORCE',
  'AGREEMENT_ENDED',
  'UNSHARED',
  'LEGAL_HOLD',
  'ROLES_CHANGED',
]);

/**
 * Who read, released, exported or deleted something confidential; append-only. Entries form one hash chain per relationship, and one per
 * organization for what belongs to no relationship. No foreign key leads to what an entry speaks of: entries outlive it.
 */
export const ledgerEntry = pgTable(
  'ledger_entry',
  {
    organizationId: organizationId(),
    /** The relationship's id, or the organization's own. */
    chainId: uuid('chain_id').notNull(),
    /** Null for entries of the organization's chain. */
    relationshipId: idColumn('rel', 'relationship_id'),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    kind: ledgerKindEnum('kind').notNull(),
    /** Null where a job did it. */
    actorId: idColumn('per', 'actor_id'),
    /** What it was about: kinds of content and ids, never content. */
    details: jsonb('details').$type<Readonly<Record<string, Json>>>().notNull(),
    salt: text('salt').notNull(),
    /** Null for the first entry of a chain. */
    previousSeq: integer('previous_seq'),
    previousHash: text('previous_hash'),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.chainId, table.seq] }),
    unique('ledger_entry_hash').on(table.organizationId, table.chainId, table.seq, table.hash),
    // An entry stands on the one before it: the database refuses a fork or a gap, whoever writes.
    foreignKey({
      name: 'ledger_entry_previous',
      columns: [table.organizationId, table.chainId, table.previousSeq, table.previousHash],
      foreignColumns: [table.organizationId, table.chainId, table.seq, table.hash],
    }),
    index('ledger_entry_by_time').on(table.organizationId, table.chainId, table.at),
    tenantWall(),
    workerAccess(),
    appReads(sql`(relationship_id is not null and ${isPartyOf('ledger_entry')})
      or (relationship_id is null and ${isOwner})`),
    appAdds(sql`actor_id = ${currentPerson} and (
      (relationship_id is null and chain_id = organization_id)
      or (relationship_id = chain_id and (${isPartyOf('ledger_entry')} or ${isSponsorOf('ledger_entry')}
        or (kind = 'LEGAL_HOLD' and ${isOwner}))))`),
  ],
);

/** That an hour of a reader's everyday reading is in the ledger: one entry per reader, content type and hour. */
export const ledgerReading = pgTable(
  'ledger_reading',
  {
    organizationId: organizationId(),
    relationshipId: idColumn('rel', 'relationship_id').notNull(),
    readerId: idColumn('per', 'reader_id').notNull(),
    contentType: text('content_type').notNull(),
    /** The hour's first instant, UTC. */
    hour: instant('hour').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organizationId, table.relationshipId, table.readerId, table.contentType, table.hour],
    }),
    tenantWall(),
    workerAccess(),
    appReads(sql`reader_id = ${currentPerson}`),
    appAdds(sql`reader_id = ${currentPerson} and ${isPartyOf('ledger_reading')}`),
  ],
);
