import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/transactions.ts';
import type { OrganizationId } from '../../kernel/ids.ts';
import type { SessionRow } from './model.ts';
import { session } from './tables.ts';

const ofOrganization = (organizationId: OrganizationId) =>
  and(eq(session.organizationId, organizationId), eq(session.state, 'SCHEDULED'));

/** Planned sessions that begin after an instant and at another at the latest; for jobs. */
export async function sessionsBeginning(
  db: Db,
  organizationId: OrganizationId,
  after: Date,
  until: Date,
): Promise<SessionRow[]> {
  return db
    .select()
    .from(session)
    .where(and(ofOrganization(organizationId), gt(session.startsAt, after), lte(session.startsAt, until)));
}

/** Sessions that ended after an instant and at another at the latest, and of which the two have not yet said the same; for jobs. */
export async function sessionsToConfirm(
  db: Db,
  organizationId: OrganizationId,
  after: Date,
  until: Date,
): Promise<SessionRow[]> {
  const endsAt = sql`${session.startsAt} + make_interval(mins => ${session.minutes})`;
  return db
    .select()
    .from(session)
    .where(
      and(
        ofOrganization(organizationId),
        isNull(session.settledAs),
        sql`${endsAt} > ${after.toISOString()}::timestamptz`,
        sql`${endsAt} <= ${until.toISOString()}::timestamptz`,
        // A session lasts no longer than a day, so the index narrows what is looked at.
        gt(session.startsAt, new Date(after.getTime() - 86_400_000)),
        lte(session.startsAt, until),
      ),
    );
}
