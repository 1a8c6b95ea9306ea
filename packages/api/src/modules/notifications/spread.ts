import type { JobPayloads, Platform } from '../../context.ts';
import type { Pool } from '../../db/transactions.ts';

/** Tells people what happened. */
export async function spread(
  _pools: { readonly worker: Pool },
  _platform: Platform,
  _payload: JobPayloads['notifications.spread'],
): Promise<void> {}
