import type { GoalState } from '@rapport/shared';
import { and, asc, eq, inArray, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { connection, type PageRequest } from '../../kernel/cursor.ts';
import type { GoalId, GoalUpdateId, MilestoneId, OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { commitment, commitmentEvent } from './commitment-tables.ts';
import type {
  GoalPage,
  GoalRow,
  GoalUpdateRow,
  MilestonePage,
  MilestoneReflectionRow,
  MilestoneRow,
} from './model.ts';
import { goal, goalUpdate, milestone, milestoneReflection } from './tables.ts';

type PairTable = Readonly<Record<'organizationId' | 'guideId' | 'learnerId', PgColumn>>;

/** Rows of pairs that the viewer is one of; row-level security says the same. */
export function own(viewer: Viewer, table: PairTable): SQL | undefined {
  return and(
    eq(table.organizationId, viewer.organizationId),
    or(eq(table.guideId, viewer.personId), eq(table.learnerId, viewer.personId)),
  );
}

export async function goalsByIds(db: Db, viewer: Viewer, ids: readonly GoalId[]): Promise<GoalRow[]> {
  return db
    .select()
    .from(goal)
    .where(and(own(viewer, goal), inArray(goal.id, [...ids])));
}

const goalOrder: readonly OrderColumn[] = [
  { column: goal.createdAt, direction: 'DESC' },
  { column: goal.id, direction: 'DESC' },
];

/** One page of a pair's goals, latest first. */
export async function listGoals(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  states: readonly GoalState[] | null,
  page: PageRequest,
): Promise<GoalPage> {
  const rows = await db
    .select()
    .from(goal)
    .where(
      and(
        own(viewer, goal),
        eq(goal.relationshipId, relationshipId),
        states === null ? undefined : inArray(goal.state, [...states]),
        beyond(goalOrder, page),
      ),
    )
    .orderBy(...orderBy(goalOrder, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
}

/** Every step of these goals, by the day it speaks of. */
export async function updatesOf(db: Db, viewer: Viewer, ids: readonly GoalId[]): Promise<GoalUpdateRow[]> {
  return db
    .select()
    .from(goalUpdate)
    .where(and(own(viewer, goalUpdate), inArray(goalUpdate.goalId, [...ids])))
    .orderBy(asc(goalUpdate.happenedOn), asc(goalUpdate.id));
}

export async function updatesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly GoalUpdateId[],
): Promise<GoalUpdateRow[]> {
  return db
    .select()
    .from(goalUpdate)
    .where(and(own(viewer, goalUpdate), inArray(goalUpdate.id, [...ids])));
}

export async function milestonesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly MilestoneId[],
): Promise<MilestoneRow[]> {
  return db
    .select()
    .from(milestone)
    .where(and(own(viewer, milestone), inArray(milestone.id, [...ids])));
}

const milestoneOrder: readonly OrderColumn[] = [
  { column: milestone.happenedOn, direction: 'DESC' },
  { column: milestone.id, direction: 'DESC' },
];

/** One page of a pair's milestones, latest first. */
export async function listMilestones(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  page: PageRequest,
): Promise<MilestonePage> {
  const rows = await db
    .select()
    .from(milestone)
    .where(
      and(own(viewer, milestone), eq(milestone.relationshipId, relationshipId), beyond(milestoneOrder, page)),
    )
    .orderBy(...orderBy(milestoneOrder, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.happenedOn, row.id]);
}

/** What the two say about these milestones, earliest first. */
export async function reflectionsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly MilestoneId[],
): Promise<MilestoneReflectionRow[]> {
  return db
    .select()
    .from(milestoneReflection)
    .where(and(own(viewer, milestoneReflection), inArray(milestoneReflection.milestoneId, [...ids])))
    .orderBy(asc(milestoneReflection.updatedAt), asc(milestoneReflection.personId));
}

/** Removes a pair's goals, commitments and milestones; for jobs. */
export async function removeGoals(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  for (const table of [milestoneReflection, milestone, commitmentEvent, commitment, goalUpdate, goal])
    await db
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.relationshipId, relationshipId)));
}
