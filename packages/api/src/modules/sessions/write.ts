import type { Act } from '../../context.ts';
import { newId, type SessionId, type SessionSeriesId } from '../../kernel/ids.ts';
import type { Doing, RelationshipRow } from '../relationships/index.ts';
import type { SessionRow } from './model.ts';
import { isSession } from './queries.ts';
import type { SessionTime } from './rules.ts';
import { session } from './tables.ts';

/** When and how a session is held. */
export type SessionHow = Pick<SessionTime, 'minutes' | 'timeZone'> & Pick<SessionRow, 'channel'>;

/** Adds sessions at these instants; an occurrence that is there already stays as it is. @returns their ids, in order */
export async function addSessions(
  { db, viewer }: Pick<Act, 'db'> & Pick<Doing, 'viewer'>,
  { organizationId, id: relationshipId, guideId, learnerId }: RelationshipRow,
  { minutes, timeZone, channel }: SessionHow,
  { seriesId, plannedBy }: { seriesId: SessionSeriesId | null; plannedBy: SessionRow['plannedBy'] },
  starts: readonly Date[],
  now: Date,
): Promise<SessionId[]> {
  if (starts.length === 0) return [];
  const rows = starts.map((startsAt) => ({
    ...{ organizationId, relationshipId, guideId, learnerId, id: newId('ses'), seriesId },
    ...{ occursAt: seriesId && startsAt, startsAt, minutes, timeZone, channel },
    ...{ state: 'SCHEDULED' as const, plannedBy, lastStep: 'PLANNED' as const, changedBy: viewer.personId },
    ...{ revision: 1, sequence: 0, createdAt: now, updatedAt: now },
  }));
  const added = await db.insert(session).values(rows).onConflictDoNothing().returning({ id: session.id });
  const ids = new Set(added.map(({ id }) => id));
  return rows.map(({ id }) => id).filter((id) => ids.has(id));
}

/** What a change of a session writes beside its revision. */
export type SessionChange = Partial<Omit<SessionRow, 'revision' | 'sequence' | 'changedBy' | 'updatedAt'>> &
  Pick<SessionRow, 'lastStep'>;

/** Steps that a calendar has to follow. */
const forCalendars: ReadonlySet<SessionRow['lastStep']> = new Set([
  'MOVED',
  'DESCRIBED',
  'CANCELLED',
  'RESTORED',
]);

/** Changes a session that is held, in the name of whoever does it. */
export async function changeRow(
  { db, viewer }: Pick<Act, 'db'> & Pick<Doing, 'viewer'>,
  row: SessionRow,
  change: SessionChange,
  now: Date,
): Promise<void> {
  await db
    .update(session)
    .set({
      ...change,
      changedBy: viewer.personId,
      revision: row.revision + 1,
      sequence: row.sequence + (forCalendars.has(change.lastStep) ? 1 : 0),
      updatedAt: now,
    })
    .where(isSession(row));
}
