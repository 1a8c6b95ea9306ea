import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
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
import { agreementVersion } from './tables.ts';

/** A clause of a draft that differs from the template, sealed by who last wrote it. Gone once the version is proposed. */
export const draftClause = pgTable(
  'draft_clause',
  {
    ...pairColumns(),
    versionId: idColumn('agv', 'version_id').notNull(),
    kind: text('kind').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of the clause's data; `null` where the clause was taken out. */
    body: sealedText('body').notNull(),
    /** Counts the edits; an edit names the one it saw. */
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.versionId, table.kind] }),
    ofPair('draft_clause', table),
    foreignKey({
      columns: [table.organizationId, table.versionId],
      foreignColumns: [agreementVersion.organizationId, agreementVersion.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and author_id = ${currentPerson}`),
    appChanges(isParty, sql`${isParty} and author_id = ${currentPerson}`),
    appRemoves(isParty),
  ],
);

/** That one party agrees with a clause of a draft as it stands; counts only while the clause has the same revision. */
export const clauseMark = pgTable(
  'clause_mark',
  {
    ...pairColumns(),
    versionId: idColumn('agv', 'version_id').notNull(),
    kind: text('kind').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    revision: integer('revision').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.versionId, table.kind, table.personId] }),
    ofPair('clause_mark', table),
    foreignKey({
      columns: [table.organizationId, table.versionId],
      foreignColumns: [agreementVersion.organizationId, agreementVersion.id],
    }),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and person_id = ${currentPerson}`),
    appChanges(sql`${isParty} and person_id = ${currentPerson}`),
    appRemoves(sql`${isParty} and person_id = ${currentPerson}`),
  ],
);

/** A remark of one party about a clause of a version, sealed by its author. */
export const agreementComment = pgTable(
  'agreement_comment',
  {
    ...pairColumns(),
    id: idColumn('acm', 'id').notNull(),
    versionId: idColumn('agv', 'version_id').notNull(),
    kind: text('kind').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    at: instant('at').notNull(),
    resolvedAt: instant('resolved_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('agreement_comment', table),
    foreignKey({
      columns: [table.organizationId, table.versionId],
      foreignColumns: [agreementVersion.organizationId, agreementVersion.id],
    }),
    index('agreement_comment_by_version').on(table.organizationId, table.versionId, table.at, table.id),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(sql`${isParty} and author_id = ${currentPerson}`),
    appChanges(isParty),
    appRemoves(sql`${isParty} and author_id = ${currentPerson}`),
  ],
);
