import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/transactions.ts';
import { idToUuid } from '../../../kernel/ids.ts';
import type { LedgerActor, LedgerFact } from '../model.ts';
import { hashOf } from '../rules.ts';
import { ledgerEntry } from '../tables.ts';

/**
 * Writes a fact at the end of its chain, in the caller's transaction: it is in the ledger if and only if what it speaks of happened.
 * Whoever appends to the same chain waits until that transaction ends, so a command appends after its other work.
 */
export async function appendToLedger(
  db: Db,
  { organizationId, personId }: LedgerActor,
  at: Date,
  { kind, relationshipId, details }: LedgerFact,
): Promise<void> {
  const chain = relationshipId ?? organizationId;
  const chainId = idToUuid(chain);
  const [head] = await db.execute<{ seq: number; hash: string }>(
    sql`select seq, hash from ledger_head(${chainId})`,
  );
  const content = {
    organizationId,
    chain,
    seq: (head?.seq ?? 0) + 1,
    at: at.toISOString(),
    kind,
    actorId: personId,
    details,
    salt: randomBytes(16).toString('base64url'),
    previousHash: head?.hash ?? null,
  };
  await db.insert(ledgerEntry).values({
    organizationId,
    chainId,
    relationshipId,
    seq: content.seq,
    at,
    kind,
    actorId: personId,
    details,
    salt: content.salt,
    previousSeq: head?.seq ?? null,
    previousHash: content.previousHash,
    hash: hashOf(content),
  });
}
