import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  unique,
} from 'drizzle-orm/pg-core';
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

export const goalStateEnum = pgEnum('goal_state', ['OPEN', 'REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED']);
export const goalUpdateKindEnum = pgEnum('goal_update_kind', ['PROGRESS', 'ADJUSTED', 'CLOSED', 'REOPENED']);
export const milestoneSizeEnum = pgEnum('milestone_size', ['SMALL', 'LARGE']);

const writtenByViewer = sql`${isParty} and author_id = ${currentPerson}`;
const ofViewer = sql`${isParty} and person_id = ${currentPerson}`;

/** What the two want to reach, sealed by who last wrote it: whoever changes a row writes its words anew. */
export const goal = pgTable(
  'goal',
  {
    ...pairColumns(),
    id: idColumn('goa', 'id').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of what is to be reached and how it is measured; see `goalWordsSchema`. */
    body: sealedText('body').notNull(),
    state: goalStateEnum('state').notNull(),
    /** The day by which; null where no day is set. */
    targetOn: date('target_on', { mode: 'string' }),
    /** Counts the changes of the words; a change names the one it saw. */
    revision: integer('revision').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    unique('goal_of_relationship').on(table.organizationId, table.relationshipId, table.id),
    ofPair('goal', table),
    index('goal_by_creation').on(table.organizationId, table.relationshipId, table.createdAt, table.id),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(writtenByViewer),
    appChanges(isParty, writtenByViewer),
  ],
);

/** Makes true that a row is about a goal of its own relationship. */
export function ofGoal(
  name: string,
  table: Readonly<Record<'organizationId' | 'relationshipId' | 'goalId', PgColumn>>,
) {
  return foreignKey({
    name: `${name}_goal`,
    columns: [table.organizationId, table.relationshipId, table.goalId],
    foreignColumns: [goal.organizationId, goal.relationshipId, goal.id],
  });
}

/** One step of a goal: how far it has come, or how it was adjusted, closed or opened again. Never changed; progress may be taken back. */
export const goalUpdate = pgTable(
  'goal_update',
  {
    ...pairColumns(),
    id: idColumn('gup', 'id').notNull(),
    goalId: idColumn('goa', 'goal_id').notNull(),
    kind: goalUpdateKindEnum('kind').notNull(),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON by the kind; see `rules.ts`. */
    body: sealedText('body').notNull(),
    /** With `CLOSED`, how it ended. */
    outcome: goalStateEnum('outcome'),
    /** The day it speaks of. */
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    ofPair('goal_update', table),
    ofGoal('goal_update', table),
    index('goal_update_by_goal').on(table.organizationId, table.goalId, table.happenedOn, table.id),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(writtenByViewer),
    appRemoves(sql`${writtenByViewer} and kind = 'PROGRESS'`),
  ],
);

/** A win, small or large, sealed by who marked it. */
export const milestone = pgTable(
  'milestone',
  {
    ...pairColumns(),
    id: idColumn('mil', 'id').notNull(),
    goalId: idColumn('goa', 'goal_id'),
    authorId: idColumn('per', 'author_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    /** JSON of its title and a few words. */
    body: sealedText('body').notNull(),
    size: milestoneSizeEnum('size').notNull(),
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.id] }),
    unique('milestone_of_relationship').on(table.organizationId, table.relationshipId, table.id),
    ofPair('milestone', table),
    ofGoal('milestone', table),
    index('milestone_by_day').on(table.organizationId, table.relationshipId, table.happenedOn, table.id),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(writtenByViewer),
    appChanges(writtenByViewer),
    appRemoves(writtenByViewer),
  ],
);

/** What one party says about a milestone; sealed by that party. */
export const milestoneReflection = pgTable(
  'milestone_reflection',
  {
    ...pairColumns(),
    milestoneId: idColumn('mil', 'milestone_id').notNull(),
    personId: idColumn('per', 'person_id').notNull(),
    keyVersion: integer('key_version').notNull(),
    body: sealedText('body').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.milestoneId, table.personId] }),
    ofPair('milestone_reflection', table),
    foreignKey({
      name: 'milestone_reflection_milestone',
      columns: [table.organizationId, table.relationshipId, table.milestoneId],
      foreignColumns: [milestone.organizationId, milestone.relationshipId, milestone.id],
    }).onDelete('cascade'),
    tenantWall(),
    workerAccess(),
    appReads(isParty),
    appAdds(ofViewer),
    appChanges(ofViewer),
    appRemoves(ofViewer),
  ],
);
