import type { Context } from '../../context.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Chain, lastEntry } from './queries.ts';
import { type Checkpoint, statementOf } from './rules.ts';

/** Signs how a chain ends at this moment, as far as the viewer may see it. */
export async function checkpointOf(
  db: Db,
  viewer: Viewer,
  { clock, ledgerKey }: Pick<Context, 'clock' | 'ledgerKey'>,
  chain: Chain,
): Promise<Checkpoint> {
  const last = await lastEntry(db, viewer, chain);
  const said = {
    organizationId: viewer.organizationId,
    chain,
    length: last?.seq ?? 0,
    head: last?.hash ?? null,
    at: clock.now().toISOString(),
    keyId: ledgerKey.id,
  };
  return { ...said, signature: ledgerKey.sign(statementOf(said)) };
}
