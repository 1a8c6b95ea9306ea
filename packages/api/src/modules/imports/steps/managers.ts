import { type SQL, sql } from 'drizzle-orm';
import { idToUuid } from '../../../kernel/ids.ts';
import { setManagers, type Work } from '../../identity/index.ts';
import type { ImportRow } from '../model.ts';
import { findCircles } from '../rows/circles.ts';
import { problemRanges } from '../tables.ts';
import { keyOfText } from './people.ts';
import { forgetProblems, type PlacedProblem, recordProblems, type StagedRow } from './staged-rows.ts';

/** Names of a circle that are spelled out. */
const namesShown = 6;

/** The rows of this import that will be applied. */
function applicable(job: ImportRow): SQL {
  return sql`r.organization_id = ${idToUuid(job.organizationId)} and r.import_id = ${idToUuid(job.id)}
    and r.action <> 'REFUSE' and r.person_id is not null`;
}

/**
 * Everybody whom a manager column can mean, each under the names that fit: people of this file go before those who are there
 * already, so that rows may stand in any order.
 */
function nameable(job: ImportRow): SQL {
  const organization = idToUuid(job.organizationId);
  return sql`
    nameable as materialized (
      select distinct on (name) name, person_id from (
        select r.key as name, r.person_id, 1 as preference from import_row r where ${applicable(job)} and r.key is not null
        union all select 'EMAIL ' || r.email, r.person_id, 2 from import_row r where ${applicable(job)} and r.email is not null
        union all select 'ID ' || external_id, id, 3 from person where organization_id = ${organization} and external_id is not null
        union all select 'EMAIL ' || work_email, id, 4 from person where organization_id = ${organization} and work_email is not null
      ) candidate order by name, preference
    )`;
}

/**
 * Looks at all managers of the file together: unknown ones, and those who would close a circle, are remarked on and left as they
 * are; the rest of the row is applied. Can be repeated.
 */
export async function resolveManagers(work: Work, job: ImportRow): Promise<void> {
  const { db } = work;
  await forgetProblems(db, job, problemRanges.managers, problemRanges.end);
  await db.execute(
    sql`update import_row r set manager_left = false where ${applicable(job)} and r.manager_left`,
  );
  await leaveUnknown(work, job);
  await leaveCircles(work, job);
}

type UnknownRow = { number: number; line: number; manager_key: string; refused_line: number | null };

async function leaveUnknown({ db }: Work, job: ImportRow): Promise<void> {
  const unknown = await db.execute<UnknownRow>(sql`
    with ${nameable(job)}, refused as materialized (
      select key, min(line) as line from import_row where organization_id = ${idToUuid(job.organizationId)}
        and import_id = ${idToUuid(job.id)} and action = 'REFUSE' and key is not null group by key
    )
    select r.number, r.line, r.manager_key, f.line as refused_line from import_row r
      left join nameable n on n.name = r.manager_key left join refused f on f.key = r.manager_key
    where ${applicable(job)} and r.manager_key <> '' and n.name is null order by r.number`);
  const problems = unknown.map(({ number, line, manager_key, refused_line }) => {
    const { by, key } = keyOfText(manager_key);
    const what = by === 'EMAIL' ? 'e-mail address' : 'staff id';
    const reason =
      refused_line === null
        ? `There is nobody with this ${what} in the file or in the organization. The manager is left as it is.`
        : `The person with this ${what} stands in line ${refused_line}, which is refused. The manager is left as it is.`;
    return managerProblem(job, { number, line, by, value: key, reason });
  });
  await leave({ db }, job, problems);
}

function managerProblem(
  job: ImportRow,
  {
    number,
    line,
    by,
    value,
    reason,
  }: { number: number; line: number; by: 'EXTERNAL_ID' | 'EMAIL'; value: string | null; reason: string },
): PlacedProblem {
  const field = by === 'EMAIL' ? 'MANAGER_EMAIL' : 'MANAGER_EXTERNAL_ID';
  const column = job.columns.find((candidate) => candidate.field === field)?.index ?? null;
  return { number, line, ordinal: problemRanges.managers, column, value, reason, refused: false };
}

/** Remarks on rows and takes the manager out of what they set. */
async function leave(
  { db }: Pick<Work, 'db'>,
  job: ImportRow,
  problems: readonly PlacedProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  await recordProblems(db, job, problems);
  const numbers = problems.map(({ number }) => number);
  await db.execute(sql`
    update import_row t set manager_left = true, changes = o.rest,
      action = case when t.action = 'UPDATE' and json_array_length(o.rest) = 0 then 'UNCHANGED' else t.action end
    from (
      select r.number, (select coalesce(json_agg(c), '[]') from json_array_elements(r.changes) c
        where c->>'field' not in ('MANAGER_EXTERNAL_ID', 'MANAGER_EMAIL')) as rest
      from import_row r where ${applicable(job)} and r.number = any (${sql.param(numbers)}::integer[])
    ) o
    where t.organization_id = ${idToUuid(job.organizationId)} and t.import_id = ${idToUuid(job.id)} and t.number = o.number`);
}

/** Who reports to whom once the file is applied, as texts that are short even for a million people. */
type GraphRow = { managers: string | null; numbers: string | null; ids: string | null };

const uuidLength = 36;

async function leaveCircles({ db, organizationId }: Work, job: ImportRow): Promise<void> {
  const [graph] = await db.execute<GraphRow>(sql`
    with ${nameable(job)}, staged as materialized (
      select r.person_id as id, n.person_id as manager, r.number from import_row r left join nameable n on n.name = r.manager_key
      where ${applicable(job)} and r.manager_key is not null and not r.manager_left
    ), edge as materialized (
      select id, manager, number from staged where manager is not null
      union all
      select p.id, p.manager_id, 0 from person p where p.organization_id = ${idToUuid(organizationId)} and p.manager_id is not null
        and not exists (select 1 from staged s where s.id = p.id)
    ), node as materialized (
      select id, row_number() over () as n from (select id from edge union select manager from edge) everybody
    )
    select string_agg(coalesce(m.n, 0)::text, ',' order by a.n) as managers,
      string_agg(coalesce(e.number, 0)::text, ',' order by a.n) as numbers, string_agg(a.id::text, '' order by a.n) as ids
    from node a left join edge e on e.id = a.id left join node m on m.id = e.manager`);
  const circles = findCircles(numbersOf(graph?.managers ?? null));
  if (circles.length === 0) return;
  const rowNumbers = numbersOf(graph?.numbers ?? null);
  const idOf = (node: number) => (graph?.ids ?? '').slice((node - 1) * uuidLength, node * uuidLength);
  const named = await namesOf(db, job, circles.flat().map(idOf));
  const problems = circles.flatMap((circle) => {
    const names = circle.map((node) => named.get(idOf(node))?.name ?? 'somebody');
    const chain = [
      ...names.slice(0, namesShown),
      ...(names.length > namesShown ? ['…'] : []),
      names[0] ?? '',
    ].join(' → ');
    const reason = `These people would report to each other in a circle: ${chain}. Their managers are left as they are.`;
    return circle.flatMap((node) => {
      const row = named.get(idOf(node));
      const number = rowNumbers[node] ?? 0;
      if (number === 0 || row?.managerKey == null) return [];
      const { by, key } = keyOfText(row.managerKey);
      return managerProblem(job, { number, line: row.line, by, value: key, reason });
    });
  });
  await leave({ db }, job, problems);
}

/** Numbers separated by commas, from index 1. */
function numbersOf(text: string | null): Int32Array {
  return Int32Array.from([0, ...(text === null || text === '' ? [] : text.split(',').map(Number))]);
}

type NamedRow = { id: string; name: string; line: number; manager_key: string | null };

async function namesOf(db: Work['db'], job: ImportRow, ids: readonly string[]) {
  const rows = await db.execute<NamedRow>(sql`
    with wanted as materialized (select unnest(${sql.param([...ids])}::uuid[]) as id)
    select w.id, coalesce(r.label, p.name) as name, coalesce(r.line, 0) as line, r.manager_key from wanted w
      left join (select r.person_id, r.label, r.line, r.manager_key from import_row r where ${applicable(job)}) r on r.person_id = w.id
      left join person p on p.organization_id = ${idToUuid(job.organizationId)} and p.id = w.id`);
  return new Map(
    rows.map((row) => [row.id, { name: row.name, line: row.line, managerKey: row.manager_key }]),
  );
}

/** Sets the managers of some rows whose people are all there. Nothing happens where they are set already. */
export async function linkManagers(work: Work, rows: readonly StagedRow[]): Promise<void> {
  const links = rows.flatMap(({ personId, managerKey }) => {
    if (personId === null || managerKey === null) return [];
    return [{ personId, manager: managerKey === '' ? null : keyOfText(managerKey) }];
  });
  await setManagers(work, links);
}
