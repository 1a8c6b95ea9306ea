import { and, arrayContains, asc, count, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Clock, today } from '../../kernel/clock.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import {
  type GuideProfileId,
  idToUuid,
  type OrganizationId,
  type PersonId,
  type ProgramId,
  type QualificationId,
} from '../../kernel/ids.ts';
import { likeLiteral, organizationOf, person, searchWords } from '../identity/index.ts';
import type { Guide, GuideFilter, GuideProfileRow, ProgramRow, QualificationRow } from './model.ts';
import { languageTag, phaseOf, phaseRank } from './rules.ts';
import { guideProfile, program, qualification } from './tables.ts';

/** The calendar date where the viewer's organization is. */
export async function organizationToday(db: Db, viewer: Viewer, clock: Clock): Promise<string> {
  return today(clock, (await organizationOf(db, viewer)).timeZone);
}

/**
 * One page of programs: running, upcoming, ended, each by name.
 * @param day ISO 8601 date by which the programs stand where they stand
 */
export async function listPrograms(
  db: Db,
  viewer: Viewer,
  day: string,
  page: PageRequest,
): Promise<Connection<ProgramRow>> {
  // The database orders as `phaseOf` says; the cursor is written from that rule.
  const rank = sql`(case when ${program.startsOn} > ${day}::date then ${sql.raw(String(phaseRank.UPCOMING))}
    when ${program.endsOn} < ${day}::date then ${sql.raw(String(phaseRank.ENDED))} else ${sql.raw(String(phaseRank.RUNNING))} end)`;
  const columns: readonly OrderColumn[] = [
    { column: rank, direction: 'ASC' },
    { column: program.name, direction: 'ASC' },
    { column: program.id, direction: 'ASC' },
  ];
  const rows = await db
    .select()
    .from(program)
    .where(and(eq(program.organizationId, viewer.organizationId), beyond(columns, page)))
    .orderBy(...orderBy(columns, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [phaseRank[phaseOf(row, day)], row.name, row.id]);
}

export async function countPrograms(db: Db, viewer: Viewer): Promise<number> {
  const [row] = await db
    .select({ programs: count() })
    .from(program)
    .where(eq(program.organizationId, viewer.organizationId));
  return row?.programs ?? 0;
}

export async function programsByIds(
  db: Db,
  viewer: Pick<Viewer, 'organizationId'>,
  ids: readonly ProgramId[],
): Promise<ProgramRow[]> {
  return db
    .select()
    .from(program)
    .where(and(eq(program.organizationId, viewer.organizationId), inArray(program.id, [...ids])));
}

/** Every program of an organization; for imports, which know programs by name. */
export async function allPrograms(db: Db, organizationId: OrganizationId): Promise<ProgramRow[]> {
  return db.select().from(program).where(eq(program.organizationId, organizationId)).orderBy(asc(program.id));
}

const byGuideName: readonly OrderColumn[] = [
  { column: person.name, direction: 'ASC' },
  { column: guideProfile.id, direction: 'ASC' },
];

function guidesWhere(viewer: Viewer, filter: GuideFilter): SQL | undefined {
  const words = searchWords(filter.search).map((word) => {
    const pattern = likeLiteral(word);
    return or(
      ilike(person.name, pattern),
      ilike(person.jobTitle, pattern),
      ilike(guideProfile.headline, pattern),
      sql`array_to_string(${guideProfile.methods}, ' ') ilike ${pattern}`,
    );
  });
  return and(
    eq(guideProfile.organizationId, viewer.organizationId),
    eq(person.active, true),
    filter.kind == null ? undefined : arrayContains(guideProfile.kinds, [filter.kind]),
    filter.language == null ? undefined : speaks(filter.language),
    filter.available === true ? isFree(viewer) : undefined,
    ...words,
  );
}

/** A guide who works in `de` or any variety of it is found by `de`; a text that is no language finds nobody. */
function speaks(language: string): SQL {
  const tag = languageTag(language);
  if (tag === null) return sql`false`;
  return sql`exists (select 1 from unnest(${guideProfile.languages}) spoken where spoken = ${tag} or starts_with(spoken, ${`${tag}-`}))`;
}

/** Wants new relationships and has a free place. All guides are counted in one call, whatever the number of rows. */
function isFree(viewer: Viewer): SQL {
  const organization = idToUuid(viewer.organizationId);
  return sql`(${guideProfile.acceptsNew} and ${guideProfile.capacity} > 0 and ${guideProfile.personId} not in (
    select counted.guide_id
    from open_relationships_of_guides(array(
      select g.person_id from ${guideProfile} g where g.organization_id = ${organization} and g.accepts_new)) counted
    join ${guideProfile} g on g.organization_id = ${organization} and g.person_id = counted.guide_id
    where counted.open >= g.capacity))`;
}

const ofGuide = and(
  eq(person.organizationId, guideProfile.organizationId),
  eq(person.id, guideProfile.personId),
);

/** One page of active guides by name, each with the person. */
export async function listGuides(
  db: Db,
  viewer: Viewer,
  filter: GuideFilter,
  page: PageRequest,
): Promise<Connection<Guide>> {
  const rows = await db
    .select({ profile: guideProfile, person })
    .from(guideProfile)
    .innerJoin(person, ofGuide)
    .where(and(guidesWhere(viewer, filter), beyond(byGuideName, page)))
    .orderBy(...orderBy(byGuideName, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.person.name, row.profile.id]);
}

export async function countGuides(db: Db, viewer: Viewer, filter: GuideFilter): Promise<number> {
  const [row] = await db
    .select({ guides: count() })
    .from(guideProfile)
    .innerJoin(person, ofGuide)
    .where(guidesWhere(viewer, filter));
  return row?.guides ?? 0;
}

export async function guideProfilesByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly GuideProfileId[],
): Promise<GuideProfileRow[]> {
  return db
    .select()
    .from(guideProfile)
    .where(and(eq(guideProfile.organizationId, viewer.organizationId), inArray(guideProfile.id, [...ids])));
}

export async function guideProfilesOf(
  db: Db,
  viewer: Viewer,
  people: readonly PersonId[],
): Promise<GuideProfileRow[]> {
  return db
    .select()
    .from(guideProfile)
    .where(
      and(
        eq(guideProfile.organizationId, viewer.organizationId),
        inArray(guideProfile.personId, [...people]),
      ),
    );
}

export async function qualificationsByIds(
  db: Db,
  viewer: Viewer,
  ids: readonly QualificationId[],
): Promise<QualificationRow[]> {
  return db
    .select()
    .from(qualification)
    .where(and(eq(qualification.organizationId, viewer.organizationId), inArray(qualification.id, [...ids])));
}

/** Qualifications of these people, latest first, undated ones last. */
export async function qualificationsOf(
  db: Db,
  viewer: Viewer,
  people: readonly PersonId[],
): Promise<QualificationRow[]> {
  return db
    .select()
    .from(qualification)
    .where(
      and(
        eq(qualification.organizationId, viewer.organizationId),
        inArray(qualification.personId, [...people]),
      ),
    )
    .orderBy(sql`${qualification.issuedOn} desc nulls last`, asc(qualification.title), asc(qualification.id));
}
