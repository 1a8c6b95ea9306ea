import type { ImportAction } from '@rapport/shared';
import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/transactions.ts';
import { idToUuid } from '../../../kernel/ids.ts';
import type { ImportRow } from '../model.ts';

export type Counts = Pick<
  ImportRow,
  'created' | 'updated' | 'deactivated' | 'unchanged' | 'refused' | 'peopleAdded' | 'problems'
>;

/**
 * How many rows lead to what, and how many problems there are.
 * @param upTo only rows up to this number count; all where it is left out
 */
export async function countOutcomes(
  db: Db,
  job: Pick<ImportRow, 'id' | 'organizationId'>,
  upTo?: number,
): Promise<Counts> {
  const here = sql`organization_id = ${idToUuid(job.organizationId)} and import_id = ${idToUuid(job.id)}`;
  const within = upTo === undefined ? sql`true` : sql`number <= ${upTo}`;
  const actions = await db.execute<{ action: ImportAction; rows: number }>(
    sql`select action, count(*)::integer as rows from import_row where ${here} and ${within} and action is not null group by action`,
  );
  const [others] = await db.execute<{ people: number; problems: number }>(sql`
    select (select count(distinct named)::integer from import_row, unnest(new_people) named
        where ${here} and ${within} and action in ('CREATE', 'UPDATE')) as people,
      (select count(*)::integer from import_problem where ${here}) as problems`);
  const rowsOf = (action: ImportAction) => actions.find((row) => row.action === action)?.rows ?? 0;
  return {
    created: rowsOf('CREATE'),
    updated: rowsOf('UPDATE'),
    deactivated: rowsOf('DEACTIVATE'),
    unchanged: rowsOf('UNCHANGED'),
    refused: rowsOf('REFUSE'),
    peopleAdded: others?.people ?? 0,
    problems: others?.problems ?? 0,
  };
}
