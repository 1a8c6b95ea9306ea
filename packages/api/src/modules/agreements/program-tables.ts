import type { Clauses } from '@rapport/shared/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { idColumn, instant, organizationId } from '../../db/columns.ts';
import {
  appAdds,
  appChanges,
  appReads,
  appRemoves,
  currentPerson,
  isStaff,
  tenantWall,
  workerAccess,
} from '../../db/policies.ts';
import { organization } from '../identity/tables.ts';
import { program, relationshipKindEnum } from '../programs/tables.ts';
import { ofPair, pairColumns } from '../relationships/pair-tables.ts';
import { toPerson } from './tables.ts';

export const nudgeKindEnum = pgEnum('nudge_kind', [
  'SIGNATURE_MISSING',
  'SESSION_DUE',
  'REVIEW_DUE',
  'ENDING_SOON',
]);
export const rolloutStateEnum = pgEnum('rollout_state', ['RUNNING', 'DONE', 'FAILED']);

/** What a draft starts from: the organization's for a kind, or one program's own. */
export const agreementTemplate = pgTable(
  'agreement_template',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('agt', 'id').notNull(),
    kind: relationshipKindEnum('kind').notNull(),
    threeWay: boolean('three_way').notNull(),
    /** Null for the organization's own. */
    programId: idColumn('prg', 'program_id'),
    clauses: jsonb('clauses').$type<Clauses>().notNull(),
    /** Counts the changes; a change names the one it saw. */
    revision: integer('revision').notNull(),
    updatedBy: idColumn('per', 'updated_by').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.programId],
      foreignColumns: [program.organizationId, program.id],
    }),
    toPerson(table.organizationId, table.updatedBy),
    unique('agreement_template_place')
      .on(table.organizationId, table.programId, table.kind, table.threeWay)
      .nullsNotDistinct(),
    tenantWall(),
    workerAccess(),
    appReads(sql`true`),
    appAdds(sql`${isStaff} and updated_by = ${currentPerson}`),
    appChanges(isStaff),
    appRemoves(isStaff),
  ],
);

/** A program's template put before all its pairs that have no agreement yet. */
export const agreementRollout = pgTable(
  'agreement_rollout',
  {
    organizationId: organizationId().references(() => organization.id),
    id: idColumn('rol', 'id').notNull(),
    programId: idColumn('prg', 'program_id').notNull(),
    startedBy: idColumn('per', 'started_by').notNull(),
    state: rolloutStateEnum('state').notNull(),
    total: integer('total').notNull(),
    done: integer('done').notNull(),
    /** The last relationship gone through: where a killed process goes on. */
    afterId: idColumn('rel', 'after_id'),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    foreignKey({
      columns: [table.organizationId, table.programId],
      foreignColumns: [program.organizationId, program.id],
    }),
    toPerson(table.organizationId, table.startedBy),
    uniqueIndex('agreement_rollout_running')
      .on(table.organizationId, table.programId)
      .where(sql`state = 'RUNNING'`),
    tenantWall(),
    workerAccess(),
    appReads(isStaff),
    appAdds(sql`${isStaff} and started_by = ${currentPerson}`),
  ],
);

/** A reminder that was due: written before it is sent, so that a job that runs twice sends one. */
export const nudge = pgTable(
  'nudge',
  {
    ...pairColumns(),
    id: idColumn('ndg', 'id').notNull(),
    kind: nudgeKindEnum('kind').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('nudge', table),
    unique('nudge_once').on(
      table.organizationId,
      table.relationshipId,
      table.kind,
      table.personId,
      table.dueOn,
    ),
    tenantWall(),
    workerAccess(),
    appReads(sql`person_id = ${currentPerson}`),
  ],
);
