import { and, eq, inArray } from 'drizzle-orm';
import type { Db, Viewer } from '../../../db/transactions.ts';
import type { RelationshipId } from '../../../kernel/ids.ts';
import type { ContentType } from '../rules.ts';
import { ledgerReading } from '../tables.ts';
import { appendToLedger } from './append-to-ledger.ts';

const hourMs = 3_600_000;

/** The first instant of the UTC hour. */
function hourOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / hourMs) * hourMs);
}

/** For which of these relationships this hour's reading of a content type by the viewer is in the ledger already. */
export async function readingsRecorded(
  db: Db,
  { organizationId, personId }: Viewer,
  at: Date,
  contentType: ContentType,
  relationshipIds: readonly RelationshipId[],
): Promise<ReadonlySet<RelationshipId>> {
  if (relationshipIds.length === 0) return new Set();
  const rows = await db
    .select({ id: ledgerReading.relationshipId })
    .from(ledgerReading)
    .where(
      and(
        eq(ledgerReading.organizationId, organizationId),
        inArray(ledgerReading.relationshipId, [...relationshipIds]),
        eq(ledgerReading.readerId, personId),
        eq(ledgerReading.contentType, contentType),
        eq(ledgerReading.hour, hourOf(at)),
      ),
    );
  return new Set(rows.map((row) => row.id));
}

/** Records that the partner reads: one entry per reader, content type and hour. Two at once leave one. */
export async function recordPartnerReading(
  db: Db,
  viewer: Viewer,
  at: Date,
  relationshipId: RelationshipId,
  contentType: ContentType,
): Promise<void> {
  const { organizationId, personId } = viewer;
  const first = await db
    .insert(ledgerReading)
    .values({ organizationId, relationshipId, readerId: personId, contentType, hour: hourOf(at) })
    .onConflictDoNothing()
    .returning({ readerId: ledgerReading.readerId });
  if (first.length === 0) return;
  await appendToLedger(db, viewer, at, { kind: 'READ', relationshipId, details: { contentType } });
}

/** Records that somebody outside the pair reads one item. */
export async function recordItemReading(
  db: Db,
  viewer: Viewer,
  at: Date,
  relationshipId: RelationshipId,
  contentType: ContentType,
  itemId: string,
): Promise<void> {
  await appendToLedger(db, viewer, at, { kind: 'READ', relationshipId, details: { contentType, itemId } });
}
