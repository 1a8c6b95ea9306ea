import { and, asc, desc, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { connection, type PageRequest } from '../../kernel/cursor.ts';
import type {
  AgendaItemId,
  OrganizationId,
  PrivateNoteId,
  RelationshipId,
  SessionId,
  SharedNoteId,
} from '../../kernel/ids.ts';
import { agendaItem } from './agenda-tables.ts';
import type { SessionRow } from './model.ts';
import { privateNote, sharedNote } from './note-tables.ts';
import { sessionInsight } from './outcome-tables.ts';
import type {
  AgendaItemRow,
  InsightRow,
  PrivateNotePage,
  PrivateNoteRow,
  SharedNotePage,
  SharedNoteRow,
} from './room-model.ts';
import { session } from './tables.ts';

interface PairTable {
  readonly organizationId: PgColumn;
  readonly guideId: PgColumn;
  readonly learnerId: PgColumn;
}

/** Rows of the viewer's own relationships; row-level security says the same. */
function between({ organizationId, personId }: Viewer, table: PairTable): SQL | undefined {
  return and(
    eq(table.organizationId, organizationId),
    or(eq(table.guideId, personId), eq(table.learnerId, personId)),
  );
}

/** Private notes that the viewer wrote; row-level security says the same. */
function own({ organizationId, personId }: Viewer): SQL | undefined {
  return and(eq(privateNote.organizationId, organizationId), eq(privateNote.authorId, personId));
}

/** Points of these agendas, in order. */
export async function agendasOf(
  db: Db,
  viewer: Viewer,
  sessionIds: readonly SessionId[],
): Promise<AgendaItemRow[]> {
  return db
    .select()
    .from(agendaItem)
    .where(
      and(
        between(viewer, agendaItem),
        inArray(agendaItem.sessionId, [...sessionIds]),
        isNull(agendaItem.removedAt),
      ),
    )
    .orderBy(asc(agendaItem.sessionId), asc(agendaItem.position), asc(agendaItem.id));
}

/** Points by id, those taken off too. */
export async function agendaItemsWithRemoved(
  db: Db,
  viewer: Viewer,
  ids: readonly AgendaItemId[],
): Promise<AgendaItemRow[]> {
  return db
    .select()
    .from(agendaItem)
    .where(and(between(viewer, agendaItem), inArray(agendaItem.id, [...ids])));
}

export async function agendaItemsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly AgendaItemId[],
): Promise<AgendaItemRow[]> {
  return (await agendaItemsWithRemoved(db, viewer, ids)).filter(({ removedAt }) => removedAt === null);
}

/** The points that go on with these ones in a later session. */
export async function carriedOnFrom(db: Db, viewer: Viewer, ids: readonly AgendaItemId[]) {
  const rows = await db
    .select({ carriedFrom: agendaItem.carriedFrom, sessionId: agendaItem.sessionId })
    .from(agendaItem)
    .where(and(between(viewer, agendaItem), inArray(agendaItem.carriedFrom, [...ids])));
  return rows.flatMap(({ carriedFrom, sessionId }) => (carriedFrom ? [{ carriedFrom, sessionId }] : []));
}

/** The next session of the two that is planned, after this one; null where there is none. */
export async function followingSession(
  db: Db,
  viewer: Viewer,
  { id, relationshipId, startsAt }: Pick<SessionRow, 'id' | 'relationshipId' | 'startsAt'>,
): Promise<SessionRow | null> {
  const [row] = await db
    .select()
    .from(session)
    .where(
      and(
        between(viewer, session),
        eq(session.relationshipId, relationshipId),
        eq(session.state, 'SCHEDULED'),
        or(gt(session.startsAt, startsAt), and(eq(session.startsAt, startsAt), gt(session.id, id))),
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id))
    .limit(1);
  return row ?? null;
}

/** The viewer's own note about each of these sessions. */
export async function privateNotesOfSessions(
  db: Db,
  viewer: Viewer,
  sessionIds: readonly SessionId[],
): Promise<PrivateNoteRow[]> {
  return db
    .select()
    .from(privateNote)
    .where(and(own(viewer), inArray(privateNote.sessionId, [...sessionIds])));
}

/** The viewer's own notes by id, removed ones too. */
export async function privateNotesWithRemoved(
  db: Db,
  viewer: Viewer,
  ids: readonly PrivateNoteId[],
): Promise<PrivateNoteRow[]> {
  return db
    .select()
    .from(privateNote)
    .where(and(own(viewer), inArray(privateNote.id, [...ids])));
}

export async function privateNotesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly PrivateNoteId[],
): Promise<PrivateNoteRow[]> {
  return (await privateNotesWithRemoved(db, viewer, ids)).filter(({ removedAt }) => removedAt === null);
}

/** The note for both about each of these sessions. */
export async function sharedNotesOfSessions(
  db: Db,
  viewer: Viewer,
  sessionIds: readonly SessionId[],
): Promise<SharedNoteRow[]> {
  return db
    .select()
    .from(sharedNote)
    .where(and(between(viewer, sharedNote), inArray(sharedNote.sessionId, [...sessionIds])));
}

/** Notes for both by id, removed ones too. */
export async function sharedNotesWithRemoved(
  db: Db,
  viewer: Viewer,
  ids: readonly SharedNoteId[],
): Promise<SharedNoteRow[]> {
  return db
    .select()
    .from(sharedNote)
    .where(and(between(viewer, sharedNote), inArray(sharedNote.id, [...ids])));
}

export async function sharedNotesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly SharedNoteId[],
): Promise<SharedNoteRow[]> {
  return (await sharedNotesWithRemoved(db, viewer, ids)).filter(({ removedAt }) => removedAt === null);
}

const latestFirst = (table: typeof privateNote | typeof sharedNote): readonly OrderColumn[] => [
  { column: table.createdAt, direction: 'DESC' },
  { column: table.id, direction: 'DESC' },
];

/** One page of the viewer's own notes in a relationship, latest first. */
export async function listPrivateNotes(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  page: PageRequest,
): Promise<PrivateNotePage> {
  const order = latestFirst(privateNote);
  const rows = await db
    .select()
    .from(privateNote)
    .where(
      and(
        own(viewer),
        eq(privateNote.relationshipId, relationshipId),
        isNull(privateNote.removedAt),
        beyond(order, page),
      ),
    )
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
}

/** One page of the notes for both in a relationship, latest first. */
export async function listSharedNotes(
  db: Db,
  viewer: Viewer,
  relationshipId: RelationshipId,
  page: PageRequest,
): Promise<SharedNotePage> {
  const order = latestFirst(sharedNote);
  const rows = await db
    .select()
    .from(sharedNote)
    .where(
      and(
        between(viewer, sharedNote),
        eq(sharedNote.relationshipId, relationshipId),
        isNull(sharedNote.removedAt),
        beyond(order, page),
      ),
    )
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
}

/** What each takes away from these sessions. */
export async function insightsOf(
  db: Db,
  viewer: Viewer,
  sessionIds: readonly SessionId[],
): Promise<InsightRow[]> {
  return db
    .select()
    .from(sessionInsight)
    .where(and(between(viewer, sessionInsight), inArray(sessionInsight.sessionId, [...sessionIds])))
    .orderBy(desc(sessionInsight.updatedAt));
}

/** Removes agendas, notes and outcomes of a relationship; for jobs. */
export async function removeRooms(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
): Promise<void> {
  for (const table of [agendaItem, privateNote, sharedNote, sessionInsight])
    await db
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.relationshipId, relationshipId)));
}
