import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/transactions.ts';
import { idToUuid } from '../../../kernel/ids.ts';
import type { ImportRow } from '../model.ts';
import { problemRanges } from '../tables.ts';
import { forgetProblems, recordProblems } from './staged-rows.ts';

type RepeatedRow = {
  number: number;
  line: number;
  first_line: number;
  sort: 'KEY' | 'EMAIL' | 'PERSON';
  key: string;
  email: string | null;
};

/** Refuses rows that are about something an earlier row of the file is about already. */
export async function refuseDuplicates(db: Db, job: ImportRow): Promise<void> {
  await forgetProblems(db, job, problemRanges.duplicates, problemRanges.managers);
  const repeated = await db.execute<RepeatedRow>(sql`
    with usable as materialized (
      select number, line, key, email, person_id from import_row
      where organization_id = ${idToUuid(job.organizationId)} and import_id = ${idToUuid(job.id)} and action <> 'REFUSE'
    ), ranked as (
      select number, line, key, email, 'KEY' as sort, row_number() over same as place, first_value(line) over same as first_line
      from usable where key is not null window same as (partition by key order by number)
      union all
      select number, line, key, email, 'EMAIL', row_number() over same, first_value(line) over same
      from usable where email is not null window same as (partition by email order by number)
      union all
      select number, line, key, email, 'PERSON', row_number() over same, first_value(line) over same
      from usable where person_id is not null window same as (partition by person_id order by number)
    )
    select distinct on (number) number, line, first_line, sort, key, email from ranked where place > 1
    order by number, array_position(array['KEY', 'EMAIL', 'PERSON'], sort)`);
  if (repeated.length === 0) return;
  const problems = repeated.map((row) => ({
    number: row.number,
    line: row.line,
    ordinal: problemRanges.duplicates,
    ...described(job, row),
    refused: true,
  }));
  await recordProblems(db, job, problems);
  const numbers = repeated.map(({ number }) => number);
  await db.execute(sql`
    update import_row set action = 'REFUSE', changes = '[]'
    where organization_id = ${idToUuid(job.organizationId)} and import_id = ${idToUuid(job.id)}
      and number = any (${sql.param(numbers)}::integer[])`);
}

function described(job: ImportRow, { sort, key, email, first_line }: RepeatedRow) {
  const columnOf = (field: string) =>
    job.columns.find((candidate) => candidate.field === field)?.index ?? null;
  if (job.kind === 'RELATIONSHIPS') {
    const reason = `Line ${first_line} has the same pair in the same engagement or period already; only the first is applied.`;
    return { column: null, value: null, reason };
  }
  const byEmail = sort === 'EMAIL' || (sort === 'KEY' && key.startsWith('EMAIL '));
  if (byEmail) {
    const reason = `Line ${first_line} has the same e-mail address already; only the first is applied.`;
    return { column: columnOf('WORK_EMAIL'), value: email, reason };
  }
  if (sort === 'KEY') {
    const reason = `Line ${first_line} has the same staff id already; only the first is applied.`;
    return { column: columnOf('EXTERNAL_ID'), value: key.slice(key.indexOf(' ') + 1), reason };
  }
  return {
    column: null,
    value: null,
    reason: `Line ${first_line} is about the same person already; only the first is applied.`,
  };
}
