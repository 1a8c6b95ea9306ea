import { and, arrayOverlaps, asc, count, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type Keyset, type PageRequest } from '../../kernel/cursor.ts';
import { idToUuid, type OrganizationId, type PersonId } from '../../kernel/ids.ts';
import type { Role } from '../../kernel/roles.ts';
import type { InvitationRow, MembershipRow, OrganizationRow, PersonRow } from './model.ts';
import { isStaff } from './policy.ts';
import { invitation, membership, organization, person } from './tables.ts';

/** Which people to list; conditions are joined with and. */
export interface PeopleFilter {
  readonly search?: string | null | undefined;
  readonly departments?: readonly string[] | null | undefined;
  readonly active?: boolean | null | undefined;
  readonly roles?: readonly Role[] | null | undefined;
}

export type PersonOrder = 'NAME_ASC' | 'NAME_DESC' | 'DEPARTMENT_ASC' | 'JOB_TITLE_ASC' | 'HIRE_DATE_DESC';

const byName: readonly OrderColumn[] = [
  { column: person.name, direction: 'ASC' },
  { column: person.id, direction: 'ASC' },
];

const orders: Readonly<
  Record<PersonOrder, { columns: readonly OrderColumn[]; key: (row: PersonRow) => Keyset }>
> = {
  NAME_ASC: { columns: byName, key: (row) => [row.name, row.id] },
  NAME_DESC: {
    columns: [
      { column: person.name, direction: 'DESC' },
      { column: person.id, direction: 'ASC' },
    ],
    key: (row) => [row.name, row.id],
  },
  DEPARTMENT_ASC: {
    columns: [{ column: person.department, direction: 'ASC', nullable: true }, ...byName],
    key: (row) => [row.department, row.name, row.id],
  },
  JOB_TITLE_ASC: {
    columns: [{ column: person.jobTitle, direction: 'ASC', nullable: true }, ...byName],
    key: (row) => [row.jobTitle, row.name, row.id],
  },
  HIRE_DATE_DESC: {
    columns: [{ column: person.hireDate, direction: 'DESC', nullable: true }, ...byName],
    key: (row) => [row.hireDate, row.name, row.id],
  },
};

/** `text` with the pattern characters of LIKE taken literally. */
export function likeLiteral(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

/** Words of a search box: each must occur somewhere. */
export function searchWords(search: string | null | undefined): string[] {
  // PostgreSQL takes no NUL in text, and nothing stored contains one.
  return (search ?? '').replaceAll('\0', ' ').trim().split(/\s+/).filter(Boolean).slice(0, 10);
}

function peopleWhere(viewer: Viewer, filter: PeopleFilter): SQL | undefined {
  const words = searchWords(filter.search).map((word) => {
    const pattern = likeLiteral(word);
    return or(
      ilike(person.name, pattern),
      ilike(person.jobTitle, pattern),
      ilike(person.department, pattern),
      ilike(person.workEmail, pattern),
    );
  });
  const withRoles =
    filter.roles && filter.roles.length > 0 && isStaff(viewer)
      ? sql`exists (select 1 from ${membership} where ${and(
          eq(membership.organizationId, viewer.organizationId),
          sql`${membership.personId} = ${person.id}`,
          arrayOverlaps(membership.roles, [...filter.roles]),
        )})`
      : undefined;
  return and(
    eq(person.organizationId, viewer.organizationId),
    filter.departments?.length ? inArray(person.department, [...filter.departments]) : undefined,
    filter.active == null ? undefined : eq(person.active, filter.active),
    withRoles,
    ...words,
  );
}

/** A page of people with the filter it was made by: the count is only made where it is selected. */
export interface PeoplePage extends Connection<PersonRow> {
  readonly filter: PeopleFilter;
}

/** One page of the organization's people. */
export async function listPeople(
  db: Db,
  viewer: Viewer,
  filter: PeopleFilter,
  order: PersonOrder,
  page: PageRequest,
): Promise<PeoplePage> {
  const { columns, key } = orders[order];
  const rows = await db
    .select()
    .from(person)
    .where(and(peopleWhere(viewer, filter), beyond(columns, page)))
    .orderBy(...orderBy(columns, page))
    .limit(page.limit + 1);
  return { ...connection(rows, page, key), filter };
}

export async function countPeople(db: Db, viewer: Viewer, filter: PeopleFilter): Promise<number> {
  const [row] = await db.select({ people: count() }).from(person).where(peopleWhere(viewer, filter));
  return row?.people ?? 0;
}

export async function peopleByIds(
  db: Db,
  viewer: Pick<Viewer, 'organizationId'>,
  ids: readonly PersonId[],
): Promise<PersonRow[]> {
  return db
    .select()
    .from(person)
    .where(and(eq(person.organizationId, viewer.organizationId), inArray(person.id, [...ids])));
}

/** Active people whom everybody can turn to when something is wrong, by name. */
export async function trustContactsOf(db: Db, viewer: Viewer): Promise<PersonRow[]> {
  return db
    .select()
    .from(person)
    .where(
      and(
        eq(person.organizationId, viewer.organizationId),
        eq(person.active, true),
        sql`${person.id} in (select person_id from trust_contacts())`,
      ),
    )
    .orderBy(asc(person.name), asc(person.id));
}

/** Up to 100 active people who report to each of these managers, by name. */
export async function reportsOf(db: Db, viewer: Viewer, managers: readonly PersonId[]): Promise<PersonRow[]> {
  const ids = managers.map(idToUuid);
  const ranked = db
    .select({
      id: person.id,
      rank: sql<number>`row_number() over (partition by manager_id order by name, id)`.as('rank'),
    })
    .from(person)
    .where(
      and(
        eq(person.organizationId, viewer.organizationId),
        sql`manager_id = any(${sql.param(ids)}::uuid[])`,
        eq(person.active, true),
      ),
    )
    .as('ranked');
  const rows = await db
    .select({ person })
    .from(person)
    .innerJoin(ranked, and(eq(person.id, ranked.id), sql`${ranked.rank} <= 100`))
    .where(eq(person.organizationId, viewer.organizationId))
    .orderBy(asc(person.name), asc(person.id));
  return rows.map((row) => row.person);
}

/** Departments of active people with how many belong to each. */
export async function listDepartments(db: Db, viewer: Viewer): Promise<{ name: string; people: number }[]> {
  const rows = await db
    .select({ name: person.department, people: count() })
    .from(person)
    .where(
      and(
        eq(person.organizationId, viewer.organizationId),
        eq(person.active, true),
        sql`${person.department} is not null`,
      ),
    )
    .groupBy(person.department)
    .orderBy(asc(person.department));
  return rows.map((row) => ({ name: row.name ?? '', people: row.people }));
}

export async function membershipsOf(
  db: Db,
  viewer: Viewer,
  people: readonly PersonId[],
): Promise<MembershipRow[]> {
  return db
    .select()
    .from(membership)
    .where(
      and(eq(membership.organizationId, viewer.organizationId), inArray(membership.personId, [...people])),
    );
}

export async function invitationsOf(
  db: Db,
  viewer: Viewer,
  people: readonly PersonId[],
): Promise<InvitationRow[]> {
  return db
    .select()
    .from(invitation)
    .where(
      and(eq(invitation.organizationId, viewer.organizationId), inArray(invitation.personId, [...people])),
    );
}

/** The organization that the viewer acts in. */
export async function organizationOf(
  db: Db,
  viewer: Pick<Viewer, 'organizationId'>,
): Promise<OrganizationRow> {
  const [row] = await db.select().from(organization).where(eq(organization.id, viewer.organizationId));
  if (!row) throw new Error('The organization of a membership is missing.');
  return row;
}

/** What sign-in knows of one membership. */
export interface AccountMembership {
  readonly membership: MembershipRow;
  readonly organization: OrganizationRow;
  readonly person: PersonRow;
}

/** Active memberships of the account in whose sign-in context `db` stands, earliest first. */
export async function membershipsOfAccount(db: Db, accountId: string): Promise<AccountMembership[]> {
  return db
    .select({ membership, organization, person })
    .from(membership)
    .innerJoin(organization, eq(organization.id, membership.organizationId))
    .innerJoin(
      person,
      and(eq(person.organizationId, membership.organizationId), eq(person.id, membership.personId)),
    )
    .where(and(eq(membership.accountId, accountId), eq(person.active, true)))
    .orderBy(asc(membership.joinedAt), asc(membership.id));
}

/** An invitation by the token's hash, in whose sign-in context `db` stands. */
export async function invitationByToken(db: Db, tokenHash: string) {
  const inviter = db
    .select({ id: person.id, organizationId: person.organizationId, name: person.name })
    .from(person)
    .as('inviter');
  const [row] = await db
    .select({ invitation, organization, person, invitedBy: inviter.name })
    .from(invitation)
    .innerJoin(organization, eq(organization.id, invitation.organizationId))
    .innerJoin(
      person,
      and(eq(person.organizationId, invitation.organizationId), eq(person.id, invitation.personId)),
    )
    .leftJoin(
      inviter,
      and(eq(inviter.organizationId, invitation.organizationId), eq(inviter.id, invitation.invitedBy)),
    )
    .where(eq(invitation.tokenHash, tokenHash));
  return row ?? null;
}

/** The organization with a short name, for operators on the command line; read as sign-in with that short name. */
export async function organizationBySlug(db: Db, slug: string): Promise<OrganizationRow | null> {
  const [row] = await db.select().from(organization).where(eq(organization.slug, slug));
  return row ?? null;
}

/** The IANA time zone an organization lives in. */
export async function timeZoneOf(db: Db, organizationId: OrganizationId): Promise<string> {
  const [row] = await db
    .select({ timeZone: organization.timeZone })
    .from(organization)
    .where(eq(organization.id, organizationId));
  return row?.timeZone ?? 'UTC';
}
