import type { AgreementOverview, AgreementStanding } from '@rapport/shared';
import { and, count, desc, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import { idToUuid, type OrganizationId, type ProgramId, parseId, type RolloutId } from '../../kernel/ids.ts';
import type { AgreementFilter, AgreementRow, RolloutRow } from './model.ts';
import { agreementRollout } from './program-tables.ts';
import { visible } from './queries.ts';
import { agreement, agreementVersion } from './tables.ts';

const order: readonly OrderColumn[] = [
  { column: agreement.createdAt, direction: 'DESC' },
  { column: agreement.id, direction: 'ASC' },
];

/** One page of the agreements that the viewer may know of, latest first. @param day ISO 8601, where the organization is */
export async function listAgreements(
  db: Db,
  viewer: Viewer,
  filter: AgreementFilter,
  day: string,
  page: PageRequest,
): Promise<Connection<AgreementRow>> {
  const rows = await db
    .select()
    .from(agreement)
    .where(and(matching(viewer, filter, day), beyond(order, page)))
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.createdAt.toISOString(), row.id]);
}

export async function countAgreements(
  db: Db,
  viewer: Viewer,
  filter: AgreementFilter,
  day: string,
): Promise<number> {
  const [row] = await db
    .select({ agreements: count() })
    .from(agreement)
    .where(matching(viewer, filter, day));
  return row?.agreements ?? 0;
}

function matching(viewer: Viewer, filter: AgreementFilter, day: string): SQL | undefined {
  const program = filter.programId == null ? null : parseId('prg', filter.programId);
  return and(
    visible(viewer),
    filter.sponsoredByMe === true ? eq(agreement.sponsorId, viewer.personId) : undefined,
    filter.programId == null ? undefined : program ? eq(agreement.programId, program) : sql`false`,
    filter.standing == null ? undefined : standsAt(filter.standing),
    filter.reviewOverdue === true ? withVersion(overdue(day)) : undefined,
    filter.awaitingMe === true ? awaiting(viewer, day) : undefined,
  );
}

const overdue = (day: string) => sql`v.state = 'IN_FORCE' and v.review_due_on < ${day}`;

function withVersion(condition: SQL): SQL {
  return sql`exists (select 1 from ${agreementVersion} v where v.organization_id = ${agreement.organizationId}
    and v.agreement_id = ${agreement.id} and ${condition})`;
}

/** As `overviewsOf` counts them. */
function standsAt(standing: AgreementStanding): SQL | undefined {
  const inForce = withVersion(sql`v.state = 'IN_FORCE'`);
  switch (standing) {
    case 'IN_FORCE':
      return inForce;
    case 'DRAFTING':
      return and(not(inForce), withVersion(sql`v.state = 'DRAFT'`));
    case 'WAITING_FOR_SIGNATURES':
      return and(not(inForce), withVersion(sql`v.state = 'PROPOSED'`));
  }
}

/**
 * A signature that is missing, a purpose to write or confirm, a review to make: what only the viewer can do. A draft from a rollout,
 * whose purpose nobody has written, waits for both.
 */
function awaiting({ personId }: Viewer, day: string): SQL | undefined {
  const me = idToUuid(personId);
  const isParty = sql`${me} = any (array[v.guide_id, v.learner_id])`;
  const signs = sql`(${isParty} or ${agreement.sponsorId} = ${me})`;
  return or(
    withVersion(sql`v.state = 'PROPOSED' and ${signs} and not exists (select 1 from signature s
      where s.organization_id = v.organization_id and s.version_id = v.id and s.person_id = ${me})`),
    withVersion(sql`v.state = 'DRAFT' and ${isParty} and not exists (select 1 from clause_mark m
      join draft_clause c on c.organization_id = m.organization_id and c.version_id = m.version_id and c.kind = m.kind
        and c.revision = m.revision
      where m.organization_id = v.organization_id and m.version_id = v.id and m.kind = 'PURPOSE' and m.person_id = ${me})`),
    withVersion(sql`${overdue(day)} and ((v.guide_id = ${me} and v.guide_reviewed_at is null)
      or (v.learner_id = ${me} and v.learner_reviewed_at is null))`),
  );
}

/** How the agreements of these programs stand; for those who may know of all of them. */
export async function overviewsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly ProgramId[],
  day: string,
): Promise<({ programId: ProgramId } & AgreementOverview)[]> {
  const uuids = ids.map((id) => idToUuid(id));
  const rows = await db.execute<Record<keyof AgreementOverview, number> & { program_id: string }>(sql`
    select r.program_id,
      count(*) filter (where r.state = 'AGREEING' and a.id is null)::integer as "notStarted",
      count(*) filter (where i.id is null and o.state = 'DRAFT')::integer as drafting,
      count(*) filter (where i.id is null and o.state = 'PROPOSED')::integer as "waitingForSignatures",
      count(i.id)::integer as "inForce",
      count(i.id) filter (where i.review_due_on < ${day})::integer as "reviewOverdue"
    from relationship r
    left join agreement a on a.organization_id = r.organization_id and a.relationship_id = r.id
    left join agreement_version i on i.organization_id = a.organization_id and i.agreement_id = a.id and i.state = 'IN_FORCE'
    left join agreement_version o on o.organization_id = a.organization_id and o.agreement_id = a.id and o.state in ('DRAFT', 'PROPOSED')
    where r.organization_id = ${idToUuid(viewer.organizationId)} and r.program_id in ${uuids}
    group by r.program_id`);
  return ids.map((programId) => {
    const row = rows.find((one) => one.program_id === idToUuid(programId));
    return {
      programId,
      notStarted: row?.notStarted ?? 0,
      drafting: row?.drafting ?? 0,
      waitingForSignatures: row?.waitingForSignatures ?? 0,
      inForce: row?.inForce ?? 0,
      reviewOverdue: row?.reviewOverdue ?? 0,
    };
  });
}

/** Rollouts by id; program managers and owners. */
export async function rolloutsByIds(
  db: Db,
  viewer: Pick<Viewer, 'organizationId'>,
  ids: readonly RolloutId[],
): Promise<RolloutRow[]> {
  return db
    .select()
    .from(agreementRollout)
    .where(
      and(eq(agreementRollout.organizationId, viewer.organizationId), inArray(agreementRollout.id, [...ids])),
    );
}

/** A rollout that nobody else takes a step of until the transaction ends; for jobs. */
export async function holdRollout(
  db: Db,
  organizationId: OrganizationId,
  id: RolloutId,
): Promise<RolloutRow | null> {
  const [row] = await db
    .select()
    .from(agreementRollout)
    .where(and(eq(agreementRollout.organizationId, organizationId), eq(agreementRollout.id, id)))
    .for('update');
  return row ?? null;
}

/** The latest rollout of each program. */
export async function rolloutsOf(db: Db, viewer: Viewer, ids: readonly ProgramId[]): Promise<RolloutRow[]> {
  return db
    .selectDistinctOn([agreementRollout.programId])
    .from(agreementRollout)
    .where(
      and(
        eq(agreementRollout.organizationId, viewer.organizationId),
        inArray(agreementRollout.programId, [...ids]),
      ),
    )
    .orderBy(agreementRollout.programId, desc(agreementRollout.startedAt));
}
