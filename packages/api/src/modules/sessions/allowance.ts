import type { Terms } from '@rapport/shared/domain';
import { type Allowance, sessionAllowance } from '@rapport/shared/execution';
import type { Db } from '../../db/transactions.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { RelationshipRow } from '../relationships/index.ts';
import type { CountsModel } from './model.ts';
import { countsOf } from './queries.ts';

/** What is left of the sessions that the agreement speaks of. */
export interface Left extends Allowance {
  /** Planned, or over and not settled. */
  readonly planned: number;
  /** Null where there is no number. */
  readonly plannable: number | null;
}

export function leftOf(terms: Terms, { held, open }: Pick<CountsModel, 'held' | 'open'>): Left {
  const allowance = sessionAllowance(terms, held);
  const { left } = allowance;
  return { ...allowance, planned: open, plannable: left === null ? null : Math.max(0, left - open) };
}

/** How many more sessions the two can plan; null where the agreement sets no number. */
export async function plannableNow(
  db: Db,
  { organizationId, id }: Pick<RelationshipRow, 'organizationId' | 'id'>,
  terms: Terms,
  now: Date,
): Promise<number | null> {
  const [counts] = await countsOf(db, organizationId, [id], now);
  return leftOf(terms, counts ?? { held: 0, open: 0 }).plannable;
}

/**
 * Whether so many sessions can be planned.
 * @param wanted null for a series that does not end
 * @param plannable null where the agreement sets no number
 */
export function mayPlanSoMany(wanted: number | null, plannable: number | null): Result<void> {
  if (plannable === null || (wanted !== null && wanted <= plannable)) return ok(undefined);
  if (plannable === 0)
    return fail(
      'WRONG_STATE',
      'All sessions of the agreement are held or planned. Cancel one that is planned, say of past ones whether they took place, or agree on more sessions.',
    );
  return fail(
    'WRONG_STATE',
    `The agreement leaves ${plannable} more to plan. Let the series end after ${plannable}, or agree on more sessions.`,
    'rule',
  );
}
