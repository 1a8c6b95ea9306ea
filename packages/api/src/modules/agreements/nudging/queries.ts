import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db, Viewer } from '../../../db/transactions.ts';
import { today } from '../../../kernel/clock.ts';
import type { OrganizationId, RelationshipId } from '../../../kernel/ids.ts';
import { timeZoneOf } from '../../identity/index.ts';
import type { NudgeRow } from '../model.ts';
import { nudge } from '../program-tables.ts';
import { dueNudges, isSameNudge } from './due-nudges.ts';
import { type NudgeTools, nudgeFacts } from './facts.ts';

/** Reminders of these pairs, of both people for jobs, and one's own for a viewer, which row-level security sees to. */
export async function nudgesOf(
  db: Db,
  organizationId: OrganizationId,
  ids: readonly RelationshipId[],
): Promise<NudgeRow[]> {
  return db
    .select()
    .from(nudge)
    .where(and(eq(nudge.organizationId, organizationId), inArray(nudge.relationshipId, [...ids])))
    .orderBy(asc(nudge.dueOn), asc(nudge.id));
}

/** The viewer's own reminders of these pairs that still have a reason, earliest first. */
export async function currentNudgesOf(
  db: Db,
  { organizationId, personId }: Viewer,
  ids: readonly RelationshipId[],
  tools: NudgeTools,
): Promise<NudgeRow[]> {
  const own = (await nudgesOf(db, organizationId, ids)).filter((one) => one.personId === personId);
  const timeZone = await timeZoneOf(db, organizationId);
  const pairs = [...new Set(own.map(({ relationshipId }) => relationshipId))];
  const facts = await nudgeFacts(db, tools, organizationId, pairs, timeZone);
  const day = today(tools.clock, timeZone);
  const due = new Map(facts.map((one) => [one.pair.id, dueNudges(one, day, timeZone)]));
  return own.filter((row) => due.get(row.relationshipId)?.some((one) => isSameNudge(one, row)) === true);
}
