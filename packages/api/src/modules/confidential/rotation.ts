import { and, eq, isNotNull, lt, sql } from 'drizzle-orm';
import type { Vault } from '../../context.ts';
import { type Db, type Pool, withWorker } from '../../db/transactions.ts';
import type { OrganizationId, RelationshipId } from '../../kernel/ids.ts';
import { tenantKeyOf, unwrapDataKey, wrapDataKey } from './keys.ts';
import { dataKey, tenantKey } from './tables.ts';

/** Data keys wrapped anew in one transaction. */
const batch = 200;

/**
 * Makes a new key for an organization and wraps all its data keys with it, a batch at a time while everybody goes on reading and writing:
 * each data key is whole before and after. The old key stays, because a backup may need it.
 * @param progress told how many data keys have been wrapped
 * @returns the new version and how many data keys it wraps
 */
export async function rotateTenantKey(
  pool: Pool,
  vault: Vault,
  organizationId: OrganizationId,
  at: Date,
  progress: (done: number) => void = () => {},
): Promise<{ version: number; rewrapped: number }> {
  const version = await withWorker(pool, { organizationId }, (db) =>
    addVersion(db, vault, organizationId, at),
  );
  let rewrapped = 0;
  for (;;) {
    const done = await withWorker(pool, { organizationId }, (db) =>
      rewrapSome(db, vault, organizationId, version),
    );
    rewrapped += done;
    progress(rewrapped);
    if (done < batch) return { version, rewrapped };
  }
}

async function addVersion(db: Db, vault: Vault, organizationId: OrganizationId, at: Date): Promise<number> {
  // Two rotations at once would number alike.
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`rotate ${organizationId}`}, 0))`);
  const [last] = await db
    .select({ version: sql<number>`coalesce(max(${tenantKey.version}), 0)::integer` })
    .from(tenantKey)
    .where(eq(tenantKey.organizationId, organizationId));
  const version = (last?.version ?? 0) + 1;
  const stored = await vault.create(organizationId, version);
  await db.insert(tenantKey).values({ organizationId, version, ...stored, createdAt: at });
  return version;
}

async function rewrapSome(
  db: Db,
  vault: Vault,
  organizationId: OrganizationId,
  version: number,
): Promise<number> {
  const tenant = await tenantKeyOf(db, vault, organizationId, version);
  if (!tenant) throw new Error('The key that was just made is not there.');
  const rows = await db
    .select()
    .from(dataKey)
    .where(
      and(
        eq(dataKey.organizationId, organizationId),
        lt(dataKey.tenantVersion, version),
        isNotNull(dataKey.wrapped),
      ),
    )
    .limit(batch)
    .for('update');
  for (const row of rows) {
    const opened = await unwrapDataKey(db, vault, row);
    if (opened === null) continue;
    await db
      .update(dataKey)
      .set(wrapDataKey(tenant, row, opened.key))
      .where(isKey(row));
  }
  return rows.length;
}

function isKey(
  row: Pick<typeof dataKey.$inferSelect, 'organizationId' | 'relationshipId' | 'authorId' | 'version'>,
) {
  return and(
    eq(dataKey.organizationId, row.organizationId),
    eq(dataKey.relationshipId, row.relationshipId),
    eq(dataKey.authorId, row.authorId),
    eq(dataKey.version, row.version),
  );
}

/** Wraps the keys of an organization anew with what the provider now wraps with: after the provider's own key was changed. */
export async function rewrapTenantKeys(
  pool: Pool,
  vault: Vault,
  organizationId: OrganizationId,
): Promise<number> {
  return withWorker(pool, { organizationId }, async (db) => {
    const rows = await db
      .select()
      .from(tenantKey)
      .where(eq(tenantKey.organizationId, organizationId))
      .for('update');
    for (const row of rows) {
      const { key } = await vault.open(row);
      const stored = await vault.wrap(organizationId, row.version, key);
      await db
        .update(tenantKey)
        .set(stored)
        .where(and(eq(tenantKey.organizationId, organizationId), eq(tenantKey.version, row.version)));
    }
    return rows.length;
  });
}

/**
 * Destroys the keys of all that was written in a relationship: it does not open ever again, here or in a backup without this table.
 * For jobs; what else is removed, and the ledger's entry, is the caller's.
 * @returns how many keys there were
 */
export async function destroyKeys(
  db: Db,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
  at: Date,
): Promise<number> {
  const destroyed = await db
    .update(dataKey)
    .set({ wrapped: null, destroyedAt: at })
    .where(
      and(
        eq(dataKey.organizationId, organizationId),
        eq(dataKey.relationshipId, relationshipId),
        isNotNull(dataKey.wrapped),
      ),
    )
    .returning({ version: dataKey.version });
  return destroyed.length;
}
