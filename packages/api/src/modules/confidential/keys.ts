import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { type Act, ContentUnavailableError, type TenantKey, type Vault } from '../../context.ts';
import type { Db } from '../../db/transactions.ts';
import type { OrganizationId, PersonId, RelationshipId } from '../../kernel/ids.ts';
import { newDataKey, type Place, seal, UnsealError, unseal } from '../../kernel/sealing.ts';
import { dataKey, tenantKey } from './tables.ts';

/** A data key, opened. */
export interface OpenKey {
  readonly version: number;
  readonly key: Buffer;
}

type DataKeyRow = typeof dataKey.$inferSelect;

/** Where a wrapped data key belongs: nowhere else does it open. */
function placeOf(
  row: Pick<DataKeyRow, 'organizationId' | 'relationshipId' | 'authorId' | 'version' | 'tenantVersion'>,
): Place {
  const { organizationId, relationshipId, authorId, version, tenantVersion } = row;
  const names = { table: 'data_key', column: 'wrapped', rowId: String(version) };
  return { organizationId, relationshipId, authorId, ...names, keyVersion: tenantVersion };
}

/** Wraps a data key under a key of its organization. */
export function wrapDataKey(
  tenant: TenantKey,
  row: Pick<DataKeyRow, 'organizationId' | 'relationshipId' | 'authorId' | 'version'>,
  key: Buffer,
): { tenantVersion: number; wrapped: Buffer } {
  const tenantVersion = tenant.version;
  return {
    tenantVersion,
    wrapped: seal(tenant.key, placeOf({ ...row, tenantVersion }), key.toString('base64url')),
  };
}

/** Opens a data key. @returns null where it was destroyed @throws ContentUnavailableError */
export async function unwrapDataKey(db: Db, vault: Vault, row: DataKeyRow): Promise<OpenKey | null> {
  if (row.wrapped === null) return null;
  const tenant = await tenantKeyOf(db, vault, row.organizationId, row.tenantVersion);
  if (tenant === null)
    throw new ContentUnavailableError(
      'The key of this organization is missing. Restore the table of keys from your backup: nothing else is lost.',
    );
  try {
    return {
      version: row.version,
      key: Buffer.from(unseal(tenant.key, placeOf(row), row.wrapped), 'base64url'),
    };
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    throw new ContentUnavailableError(
      'A key was changed or moved in the database and does not open. Restore the table of keys from your backup.',
    );
  }
}

/** A key of an organization; the newest where no version is asked for. */
export async function tenantKeyOf(
  db: Db,
  vault: Vault,
  organizationId: OrganizationId,
  version?: number,
): Promise<TenantKey | null> {
  const [row] = await db
    .select()
    .from(tenantKey)
    .where(
      and(
        eq(tenantKey.organizationId, organizationId),
        version === undefined ? undefined : eq(tenantKey.version, version),
      ),
    )
    .orderBy(desc(tenantKey.version))
    .limit(1);
  return row ? vault.open(row) : null;
}

/** The newest key of the viewer's organization; the first is made where there is none. Two at once make one. */
async function presentTenantKey({ db, viewer, clock, vault }: Sealing): Promise<TenantKey> {
  const { organizationId } = viewer;
  const known = await tenantKeyOf(db, vault, organizationId);
  if (known) return known;
  const stored = await vault.create(organizationId, 1);
  await db
    .insert(tenantKey)
    .values({ organizationId, version: 1, ...stored, createdAt: clock.now() })
    .onConflictDoNothing();
  const made = await tenantKeyOf(db, vault, organizationId);
  if (!made) throw new Error('A key of an organization was made and is not there.');
  return made;
}

/** What sealing needs of a command. */
export type Sealing = Pick<Act, 'db' | 'viewer' | 'clock' | 'vault'>;

/**
 * The key under which the viewer writes in a relationship; made at the first use. Two at once make one.
 * @throws ContentUnavailableError
 */
export async function ownDataKey(act: Sealing, relationshipId: RelationshipId): Promise<OpenKey> {
  const { db, viewer, clock, vault } = act;
  const { organizationId, personId: authorId } = viewer;
  const known = await newestKey(db, vault, organizationId, relationshipId, authorId);
  if (known) return known;
  const tenant = await presentTenantKey(act);
  const [last] = await db
    .select({ version: sql<number>`coalesce(max(${dataKey.version}), 0)::integer` })
    .from(dataKey)
    .where(ofAuthors(organizationId, relationshipId, [authorId]));
  const place = { organizationId, relationshipId, authorId, version: (last?.version ?? 0) + 1 };
  await db
    .insert(dataKey)
    .values({ ...place, ...wrapDataKey(tenant, place, newDataKey()), createdAt: clock.now() })
    .onConflictDoNothing();
  const made = await newestKey(db, vault, organizationId, relationshipId, authorId);
  if (!made) throw new Error('A data key was made and is not there.');
  return made;
}

async function newestKey(
  db: Db,
  vault: Vault,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
  authorId: PersonId,
): Promise<OpenKey | null> {
  const [row] = await db
    .select()
    .from(dataKey)
    .where(and(ofAuthors(organizationId, relationshipId, [authorId]), sql`${dataKey.wrapped} is not null`))
    .orderBy(desc(dataKey.version))
    .limit(1);
  return row ? unwrapDataKey(db, vault, row) : null;
}

/** Opened keys by author and version; null for a key that was destroyed. */
export type KeyRing = ReadonlyMap<string, OpenKey | null>;

export const ringName = (authorId: PersonId, version: number) => `${authorId} ${version}`;

/** Opens all keys that these authors wrote under in one relationship. @throws ContentUnavailableError */
export async function openKeys(
  db: Db,
  vault: Vault,
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
  authorIds: readonly PersonId[],
): Promise<KeyRing> {
  if (authorIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(dataKey)
    .where(ofAuthors(organizationId, relationshipId, authorIds));
  const opened = await Promise.all(
    rows.map(
      async (row) => [ringName(row.authorId, row.version), await unwrapDataKey(db, vault, row)] as const,
    ),
  );
  return new Map(opened);
}

function ofAuthors(
  organizationId: OrganizationId,
  relationshipId: RelationshipId,
  authorIds: readonly PersonId[],
) {
  return and(
    eq(dataKey.organizationId, organizationId),
    eq(dataKey.relationshipId, relationshipId),
    inArray(dataKey.authorId, [...authorIds]),
  );
}
