import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import type { ExerciseId, OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { relationship } from '../relationships/index.ts';
import type { ChoiceRow, ExerciseRow, TakeawayRow } from './model.ts';
import { exercise, exerciseChoice, exerciseTakeaway } from './tables.ts';

const newestFirst: readonly OrderColumn[] = [
  { column: exercise.startedAt, direction: 'DESC' },
  { column: exercise.id, direction: 'DESC' },
];
const oldestFirst: readonly OrderColumn[] = [
  { column: exercise.startedAt, direction: 'ASC' },
  { column: exercise.id, direction: 'ASC' },
];
const keyOf = (row: ExerciseRow) => [row.startedAt.toISOString(), row.id];

/** Exercises of the viewer's own relationships; row-level security says the same. */
const visible = (viewer: Viewer) =>
  and(
    eq(exercise.organizationId, viewer.organizationId),
    or(eq(exercise.guideId, viewer.personId), eq(exercise.learnerId, viewer.personId)),
  );

/** One page of a relationship's exercises, newest first. */
export async function listExercises(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  page: PageRequest,
): Promise<Connection<ExerciseRow>> {
  const rows = await db
    .select()
    .from(exercise)
    .where(and(visible(viewer), eq(exercise.relationshipId, relationshipId), beyond(newestFirst, page)))
    .orderBy(...orderBy(newestFirst, page))
    .limit(page.limit + 1);
  return connection(rows, page, keyOf);
}

/** One page of what waits for the viewer's choice, oldest first: where a choice is possible. */
export async function listAwaiting(
  db: Db,
  viewer: Viewer,
  page: PageRequest,
): Promise<Connection<ExerciseRow>> {
  const rows = await db
    .select({ exercise })
    .from(exercise)
    .innerJoin(
      relationship,
      and(
        eq(relationship.organizationId, exercise.organizationId),
        eq(relationship.id, exercise.relationshipId),
      ),
    )
    .where(
      and(
        eq(exercise.organizationId, viewer.organizationId),
        isNull(exercise.revealedAt),
        or(
          and(eq(exercise.guideId, viewer.personId), isNull(exercise.guideChoseAt)),
          and(eq(exercise.learnerId, viewer.personId), isNull(exercise.learnerChoseAt)),
        ),
        inArray(relationship.state, ['ACTIVE', 'PAUSED']),
        beyond(oldestFirst, page),
      ),
    )
    .orderBy(...orderBy(oldestFirst, page))
    .limit(page.limit + 1);
  return connection(
    rows.map((row) => row.exercise),
    page,
    keyOf,
  );
}

export async function exercisesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly ExerciseId[],
): Promise<ExerciseRow[]> {
  return db
    .select()
    .from(exercise)
    .where(and(visible(viewer), inArray(exercise.id, [...ids])));
}

/** The exercises of a relationship in which one of the two has yet to choose. */
export async function openExercises(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
): Promise<ExerciseRow[]> {
  return db
    .select()
    .from(exercise)
    .where(and(visible(viewer), eq(exercise.relationshipId, relationshipId), isNull(exercise.revealedAt)));
}

/** Choices of these exercises that the viewer reads: their own, and once both have chosen the partner's. Row-level security says the same. */
export async function choicesOf(db: Db, viewer: Viewer, ids: readonly ExerciseId[]): Promise<ChoiceRow[]> {
  const rows = await db
    .select({ choice: exerciseChoice })
    .from(exerciseChoice)
    .innerJoin(
      exercise,
      and(
        eq(exercise.organizationId, exerciseChoice.organizationId),
        eq(exercise.id, exerciseChoice.exerciseId),
      ),
    )
    .where(
      and(
        visible(viewer),
        inArray(exercise.id, [...ids]),
        or(eq(exerciseChoice.personId, viewer.personId), isNotNull(exercise.revealedAt)),
      ),
    );
  return rows.map((row) => row.choice);
}

/** What the two take from these exercises, the earlier first. */
export async function takeawaysOf(
  db: Db,
  viewer: Viewer,
  ids: readonly ExerciseId[],
): Promise<TakeawayRow[]> {
  return db
    .select()
    .from(exerciseTakeaway)
    .where(
      and(
        eq(exerciseTakeaway.organizationId, viewer.organizationId),
        or(eq(exerciseTakeaway.guideId, viewer.personId), eq(exerciseTakeaway.learnerId, viewer.personId)),
        inArray(exerciseTakeaway.exerciseId, [...ids]),
      ),
    )
    .orderBy(asc(exerciseTakeaway.updatedAt), desc(exerciseTakeaway.personId));
}

/** Removes the exercises of a relationship with all that was chosen and written in them; for jobs. */
export async function removeExercises(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  await db
    .delete(exercise)
    .where(and(eq(exercise.organizationId, organizationId), eq(exercise.relationshipId, relationshipId)));
}
