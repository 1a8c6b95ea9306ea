import type { CommitmentOrder, CommitmentState } from '@rapport/shared';
import { and, asc, eq, getTableColumns, gt, inArray, isNull, lte, ne, or, type SQL } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { connection, type Keyset, type PageRequest } from '../../kernel/cursor.ts';
import type { CommitmentId, PersonId, RelationshipId } from '../../kernel/ids.ts';
import { relationship } from '../relationships/index.ts';
import { commitment, commitmentEvent } from './commitment-tables.ts';
import type { CommitmentEventRow, CommitmentPage, CommitmentRow } from './model.ts';
import { own } from './queries.ts';

/** Relationships in which there is still something to be done. */
export const goingOn = ['ACTIVE', 'PAUSED', 'CLOSING'] as const;

export async function commitmentsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly CommitmentId[],
): Promise<CommitmentRow[]> {
  return db
    .select()
    .from(commitment)
    .where(and(own(viewer, commitment), inArray(commitment.id, [...ids])));
}

const orders: Readonly<Record<CommitmentOrder, readonly OrderColumn[]>> = {
  DUE_ON_ASC: [
    { column: commitment.dueOn, direction: 'ASC' },
    { column: commitment.id, direction: 'ASC' },
  ],
  DUE_ON_DESC: [
    { column: commitment.dueOn, direction: 'DESC' },
    { column: commitment.id, direction: 'DESC' },
  ],
};
const keyOf = (row: CommitmentRow): Keyset => [row.dueOn, row.id];

/** Which commitments of a pair to list; conditions are joined with and. */
interface PairFilter {
  /** Only those that the two still have to do with; what was said to be kept before this instant is settled. */
  readonly currentSince?: Date | null | undefined;
  readonly states?: readonly CommitmentState[] | null | undefined;
  readonly ownerId?: PersonId | null | undefined;
}

function current(since: Date): SQL | undefined {
  return or(
    inArray(commitment.state, ['OPEN', 'MISSED']),
    eq(commitment.review, 'QUESTIONED'),
    and(gt(commitment.keptAt, since), or(isNull(commitment.review), ne(commitment.review, 'CONFIRMED'))),
  );
}

/** One page of what a pair has promised each other. */
export async function listCommitments(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  filter: PairFilter,
  order: CommitmentOrder,
  page: PageRequest,
): Promise<CommitmentPage> {
  const rows = await db
    .select()
    .from(commitment)
    .where(
      and(
        own(viewer, commitment),
        eq(commitment.relationshipId, relationshipId),
        filter.currentSince == null ? undefined : current(filter.currentSince),
        filter.states == null ? undefined : inArray(commitment.state, [...filter.states]),
        filter.ownerId == null ? undefined : eq(commitment.ownerId, filter.ownerId),
        beyond(orders[order], page),
      ),
    )
    .orderBy(...orderBy(orders[order], page))
    .limit(page.limit + 1);
  return connection(rows, page, keyOf);
}

/** Which of one's own commitments to list; conditions are joined with and. */
interface OwnFilter {
  readonly states?: readonly CommitmentState[] | null | undefined;
  /** ISO 8601. */
  readonly dueBy?: string | null | undefined;
}

/** One page of what the viewer has promised in all relationships that go on, earliest date first. */
export async function listMyCommitments(
  db: Db,
  viewer: Viewer,
  filter: OwnFilter,
  page: PageRequest,
): Promise<CommitmentPage> {
  const order = orders.DUE_ON_ASC;
  const rows = await db
    .select(getTableColumns(commitment))
    .from(commitment)
    .innerJoin(
      relationship,
      and(
        eq(relationship.organizationId, commitment.organizationId),
        eq(relationship.id, commitment.relationshipId),
      ),
    )
    .where(
      and(
        eq(commitment.organizationId, viewer.organizationId),
        eq(commitment.ownerId, viewer.personId),
        inArray(commitment.state, [...(filter.states ?? (['OPEN'] as const))]),
        filter.dueBy == null ? undefined : lte(commitment.dueOn, filter.dueBy),
        inArray(relationship.state, [...goingOn]),
        beyond(order, page),
      ),
    )
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, keyOf);
}

/** One page of what came from one thing of a pair, earliest date first. */
export async function listCommitmentsFrom(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  originId: string,
  page: PageRequest,
): Promise<CommitmentPage> {
  const order = orders.DUE_ON_ASC;
  const rows = await db
    .select()
    .from(commitment)
    .where(
      and(
        own(viewer, commitment),
        eq(commitment.relationshipId, relationshipId),
        eq(commitment.originId, originId),
        beyond(order, page),
      ),
    )
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, keyOf);
}

/** Steps of these commitments, earliest first. */
export async function commitmentEventsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly CommitmentId[],
): Promise<CommitmentEventRow[]> {
  return db
    .select()
    .from(commitmentEvent)
    .where(and(own(viewer, commitmentEvent), inArray(commitmentEvent.commitmentId, [...ids])))
    .orderBy(asc(commitmentEvent.at), asc(commitmentEvent.id));
}
