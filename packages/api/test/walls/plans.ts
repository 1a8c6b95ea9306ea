import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { z } from 'zod';
import type { Db, Pool } from '../../src/db/transactions.ts';

/** One node of PostgreSQL's plan, `EXPLAIN (FORMAT JSON)`. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly Plans?: readonly PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  get Plans() {
    return z.array(planNode).optional();
  },
});
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planNode })]) })]);

/** A statement as the driver got it. */
interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** Runs work of the product and keeps the statements that it sent, without those that only announce and check the context. */
export async function statementsOf(pool: Pool, work: (pool: Pool) => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const logQuery = (text: string, parameters: unknown[]) => void seen.push({ text, parameters });
  await work({ ...pool, db: drizzle(pool.client, { logger: { logQuery } }) });
  return seen.filter(({ text }) => / from /.test(text));
}

/** How PostgreSQL would run the statement, all nodes of the plan. @param db stands in the context that the statement ran in */
export async function planOf(db: Db, { text, parameters }: Statement): Promise<PlanNode[]> {
  const pieces = text.split(/\$\d+/).flatMap((piece, index): SQL[] => {
    return index < parameters.length
      ? [sql.raw(piece), sql`${sql.param(parameters[index])}`]
      : [sql.raw(piece)];
  });
  const [answer] = explained.parse([...(await db.execute(sql`explain (format json) ${sql.join(pieces)}`))]);
  return nodesOf(answer['QUERY PLAN'][0].Plan);
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** Indexes by which sign-in finds an account or a link before an organization is known. */
const acrossOrganizations = ['membership_by_account', 'invitation_by_token', 'calendar_feed_by_token'];

/**
 * What is wrong with a plan: a large table that is read whole, or through an index without naming the organization.
 * @param large names of tables with many rows
 */
export function planFaults(nodes: readonly PlanNode[], large: ReadonlySet<string>): string[] {
  return nodes.flatMap((node) => {
    const { 'Node Type': type, 'Relation Name': table, 'Index Name': index, 'Index Cond': condition } = node;
    if (type === 'Seq Scan' && table && large.has(table)) return [`reads all of ${table}`];
    const throughIndex = type === 'Index Scan' || type === 'Index Only Scan' || type === 'Bitmap Index Scan';
    if (!throughIndex || !index || acrossOrganizations.includes(index)) return [];
    // A bitmap's node names the index only; every index of ours carries the name of its table or says whose it is.
    if (table && !large.has(table)) return [];
    return condition?.includes('organization_id = ')
      ? []
      : [`reads ${index} without naming the organization`];
  });
}
