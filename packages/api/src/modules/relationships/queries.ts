import type { RelationshipOrder } from '@rapport/shared';
import { and, asc, count, eq, ilike, inArray, max, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type Keyset, type PageRequest } from '../../kernel/cursor.ts';
import {
  type OrganizationId,
  type PersonId,
  type ProgramId,
  parseId,
  type RelationshipId,
} from '../../kernel/ids.ts';
import { likeLiteral, person, searchWords } from '../identity/index.ts';
import type { Pair, RelationshipEventRow, RelationshipFilter, RelationshipRow, StateCount } from './model.ts';
import { seesAll } from './policy.ts';
import { openStates } from './rules.ts';
import { relationship, relationshipEvent } from './tables.ts';

const guide = alias(person, 'guide');
const learner = alias(person, 'learner');

const byId: OrderColumn = { column: relationship.id, direction: 'ASC' };

const orders: Readonly<
  Record<RelationshipOrder, { columns: readonly OrderColumn[]; key: (pair: Pair) => Keyset }>
> = {
  PROPOSED_AT_DESC: {
    columns: [{ column: relationship.proposedAt, direction: 'DESC' }, byId],
    key: (pair) => [pair.relationship.proposedAt.toISOString(), pair.relationship.id],
  },
  STARTS_ON_DESC: {
    columns: [{ column: relationship.startsOn, direction: 'DESC', nullable: true }, byId],
    key: (pair) => [pair.relationship.startsOn, pair.relationship.id],
  },
  GUIDE_NAME_ASC: {
    columns: [{ column: guide.name, direction: 'ASC' }, byId],
    key: (pair) => [pair.guide.name, pair.relationship.id],
  },
  LEARNER_NAME_ASC: {
    columns: [{ column: learner.name, direction: 'ASC' }, byId],
    key: (pair) => [pair.learner.name, pair.relationship.id],
  },
};

const own = (viewer: Viewer) =>
  or(eq(relationship.guideId, viewer.personId), eq(relationship.learnerId, viewer.personId));

/** The rows the viewer may see; row-level security says the same. */
function visible(viewer: Viewer): SQL | undefined {
  return and(
    eq(relationship.organizationId, viewer.organizationId),
    seesAll(viewer) ? undefined : own(viewer),
  );
}

function awaiting(viewer: Viewer): SQL | undefined {
  return and(
    eq(relationship.state, 'PROPOSED'),
    or(
      and(eq(relationship.guideId, viewer.personId), eq(relationship.guideAnswer, 'PENDING')),
      and(eq(relationship.learnerId, viewer.personId), eq(relationship.learnerAnswer, 'PENDING')),
    ),
  );
}

function withPerson(text: string): SQL | undefined {
  const id = parseId('per', text);
  return id ? or(eq(relationship.guideId, id), eq(relationship.learnerId, id)) : sql`false`;
}

function inProgram(text: string): SQL {
  const id = parseId('prg', text);
  return id ? eq(relationship.programId, id) : sql`false`;
}

function matching(viewer: Viewer, filter: RelationshipFilter): SQL | undefined {
  const words = searchWords(filter.search).map((word) => {
    const pattern = likeLiteral(word);
    return or(ilike(guide.name, pattern), ilike(learner.name, pattern), ilike(relationship.topic, pattern));
  });
  return and(
    visible(viewer),
    filter.states == null ? undefined : inArray(relationship.state, [...filter.states]),
    filter.kind == null ? undefined : eq(relationship.kind, filter.kind),
    filter.programId == null ? undefined : inProgram(filter.programId),
    filter.personId == null ? undefined : withPerson(filter.personId),
    filter.mine === true ? own(viewer) : undefined,
    filter.awaitingMe === true ? awaiting(viewer) : undefined,
    ...words,
  );
}

const guideOf = and(
  eq(guide.organizationId, relationship.organizationId),
  eq(guide.id, relationship.guideId),
);
const learnerOf = and(
  eq(learner.organizationId, relationship.organizationId),
  eq(learner.id, relationship.learnerId),
);

/** One page of the relationships that the viewer may see, each with its two people. */
export async function listRelationships(
  db: Db,
  viewer: Viewer,
  filter: RelationshipFilter,
  order: RelationshipOrder,
  page: PageRequest,
): Promise<Connection<Pair>> {
  const { columns, key } = orders[order];
  const rows = await db
    .select({ relationship, guide, learner })
    .from(relationship)
    .innerJoin(guide, guideOf)
    .innerJoin(learner, learnerOf)
    .where(and(matching(viewer, filter), beyond(columns, page)))
    .orderBy(...orderBy(columns, page))
    .limit(page.limit + 1);
  return connection(rows, page, key);
}

export async function countRelationships(
  db: Db,
  viewer: Viewer,
  filter: RelationshipFilter,
): Promise<number> {
  const [row] = await db
    .select({ relationships: count() })
    .from(relationship)
    .innerJoin(guide, guideOf)
    .innerJoin(learner, learnerOf)
    .where(matching(viewer, filter));
  return row?.relationships ?? 0;
}

export async function relationshipsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly RelationshipId[],
): Promise<RelationshipRow[]> {
  return db
    .select()
    .from(relationship)
    .where(and(visible(viewer), inArray(relationship.id, [...ids])));
}

/** One relationship that nobody else changes until the transaction ends; null where the viewer may not see it. */
export async function holdRelationship(
  db: Db,
  viewer: Viewer,
  id: RelationshipId,
): Promise<RelationshipRow | null> {
  const [row] = await db
    .select()
    .from(relationship)
    .where(and(visible(viewer), eq(relationship.id, id)))
    .for('update');
  return row ?? null;
}

/** As `holdRelationship`, for jobs, which see all of their organization. */
export async function holdRelationshipForJob(
  db: Db,
  organizationId: OrganizationId,
  id: RelationshipId,
): Promise<RelationshipRow | null> {
  const [row] = await db
    .select()
    .from(relationship)
    .where(and(eq(relationship.organizationId, organizationId), eq(relationship.id, id)))
    .for('update');
  return row ?? null;
}

/** Whether the two hold a place together in the program. Complete for each of the two and for those who see all. */
export async function openBetween(
  db: Db,
  viewer: Viewer,
  programId: ProgramId,
  guideId: PersonId,
  learnerId: PersonId,
): Promise<boolean> {
  const rows = await db
    .select({ id: relationship.id })
    .from(relationship)
    .where(
      and(
        visible(viewer),
        eq(relationship.programId, programId),
        eq(relationship.guideId, guideId),
        eq(relationship.learnerId, learnerId),
        inArray(relationship.state, [...openStates]),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Steps of these relationships, earliest first. */
export async function eventsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly RelationshipId[],
): Promise<RelationshipEventRow[]> {
  const mine = or(
    eq(relationshipEvent.guideId, viewer.personId),
    eq(relationshipEvent.learnerId, viewer.personId),
  );
  return db
    .select()
    .from(relationshipEvent)
    .where(
      and(
        eq(relationshipEvent.organizationId, viewer.organizationId),
        seesAll(viewer) ? undefined : mine,
        inArray(relationshipEvent.relationshipId, [...ids]),
      ),
    )
    .orderBy(asc(relationshipEvent.relationshipId), asc(relationshipEvent.at), asc(relationshipEvent.id));
}

/** When each of these relationships last went on after a rest, or after its end was taken back; those that never stopped are left out. */
export async function wentOnAt(
  db: Db,
  organizationId: OrganizationId,
  ids: readonly RelationshipId[],
): Promise<{ relationshipId: RelationshipId; at: Date | null }[]> {
  return db
    .select({ relationshipId: relationshipEvent.relationshipId, at: max(relationshipEvent.at) })
    .from(relationshipEvent)
    .where(
      and(
        eq(relationshipEvent.organizationId, organizationId),
        inArray(relationshipEvent.relationshipId, [...ids]),
        inArray(relationshipEvent.kind, ['RESUMED', 'CLOSING_WITHDRAWN']),
      ),
    )
    .groupBy(relationshipEvent.relationshipId);
}

/** How many of the relationships that the viewer may see stand at each point of these programs; points without any are left out. */
export async function statesOfPrograms(
  db: Db,
  viewer: Viewer,
  ids: readonly ProgramId[],
): Promise<StateCount[]> {
  return db
    .select({ programId: relationship.programId, state: relationship.state, relationships: count() })
    .from(relationship)
    .where(and(visible(viewer), inArray(relationship.programId, [...ids])))
    .groupBy(relationship.programId, relationship.state);
}
