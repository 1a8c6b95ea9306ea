import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import { beyond, type OrderColumn, orderBy } from '../../db/paging.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import { type Connection, connection, type PageRequest } from '../../kernel/cursor.ts';
import { idToUuid, type OrganizationId, type RelationshipId } from '../../kernel/ids.ts';
import type { LedgerEntryRow, LedgerKind } from './model.ts';
import type { Entry } from './rules.ts';
import { ledgerEntry } from './tables.ts';

const order: readonly OrderColumn[] = [{ column: ledgerEntry.seq, direction: 'DESC' }];

/** What a chain is of. */
export type Chain = RelationshipId | OrganizationId;

function ofChain(viewer: Viewer, chain: Chain) {
  return and(eq(ledgerEntry.organizationId, viewer.organizationId), eq(ledgerEntry.chainId, idToUuid(chain)));
}

/**
 * One page of a chain, newest first. Row-level security lets the pair see its own, and owners the organization's.
 * @param kinds only these; null for all
 */
export async function listEntries(
  db: Db,
  viewer: Viewer,
  chain: Chain,
  page: PageRequest,
  kinds: readonly LedgerKind[] | null,
): Promise<Connection<LedgerEntryRow>> {
  const rows = await db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        ofChain(viewer, chain),
        kinds === null ? undefined : inArray(ledgerEntry.kind, [...kinds]),
        beyond(order, page),
      ),
    )
    .orderBy(...orderBy(order, page))
    .limit(page.limit + 1);
  return connection(rows, page, (row) => [row.seq]);
}

/** The last entry of a chain that the viewer may read; null where there is none. */
export async function lastEntry(db: Db, viewer: Viewer, chain: Chain): Promise<LedgerEntryRow | null> {
  const [row] = await db
    .select()
    .from(ledgerEntry)
    .where(ofChain(viewer, chain))
    .orderBy(desc(ledgerEntry.seq))
    .limit(1);
  return row ?? null;
}

/** Hash of one entry of a chain that the viewer may read; null where there is none at that place. */
export async function entryHash(db: Db, viewer: Viewer, chain: Chain, seq: number): Promise<string | null> {
  const [row] = await db
    .select({ hash: ledgerEntry.hash })
    .from(ledgerEntry)
    .where(and(ofChain(viewer, chain), eq(ledgerEntry.seq, seq)));
  return row?.hash ?? null;
}

/** Entries after `seq` in the order they were written, as they are exported. */
export async function entriesAfter(
  db: Db,
  viewer: Viewer,
  chain: Chain,
  seq: number,
  limit: number,
): Promise<Entry[]> {
  const rows = await db
    .select()
    .from(ledgerEntry)
    .where(and(ofChain(viewer, chain), gt(ledgerEntry.seq, seq)))
    .orderBy(asc(ledgerEntry.seq))
    .limit(limit);
  return rows.map((row) => exported(row, chain));
}

function exported(row: LedgerEntryRow, chain: Chain): Entry {
  const { organizationId, seq, at, kind, actorId, details, salt, previousHash, hash } = row;
  const written = at.toISOString();
  return { organizationId, chain, seq, at: written, kind, actorId, details, salt, previousHash, hash };
}
