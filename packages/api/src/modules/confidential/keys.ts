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
  return openDataKey(row, await tenantKeyOf(db, vault, row.organizationId, row.tenantVersion));
}

function openDataKey(row: DataKeyRow, tenant: TenantKey | null): OpenKey | null {
  if (row.wrapped === null) return null;
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
    .where(ofAuthor(organizationId, relationshipId, authorId));
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
    .where(and(ofAuthor(organizationId, relationshipId, authorId), sql`${dataKey.wrapped} is not null`))
    .orderBy(desc(dataKey.version))
    .limit(1);
  return row ? unwrapDataKey(db, vault, row) : null;
}

/** Whose words in which relationship. */
export interface Authorship {
  readonly relationshipId: RelationshipId;
  readonly authorId: PersonId;
}

/** Opened keys by relationship, author and version; null for a key that was destroyed. */
export type KeyRing = ReadonlyMap<string, OpenKey | null>;

export const ringName = ({ relationshipId, authorId }: Authorship, version: number) =>
  `${relationshipId} ${authorId} ${version}`;

/** Opens all keys of these authors in these relationships with one statement, and no other. @throws ContentUnavailableError */
export async function openKeys(
  db: Db,
  vault: Vault,
  organizationId: OrganizationId,
  wanted: readonly Authorship[],
): Promise<KeyRing> {
  if (wanted.length === 0) return new Map();
  const named = new Set(wanted.map((one) => ringName(one, 0)));
  const found = await db
    .select()
    .from(dataKey)
    .where(
      and(
        eq(dataKey.organizationId, organizationId),
        inArray(dataKey.relationshipId, [...new Set(wanted.map((one) => one.relationshipId))]),
        inArray(dataKey.authorId, [...new Set(wanted.map((one) => one.authorId))]),
      ),
    );
  const rows = found.filter((row) => named.has(ringName(row, 0)));
  const tenants = await tenantKeysOf(db, vault, organizationId, rows);
  return new Map(
    rows.map((row) => [ringName(row, row.version), openDataKey(row, tenants.get(row.tenantVersion) ?? null)]),
  );
}

/** The keys of the organization that these keys are wrapped with, with one statement. */
async function tenantKeysOf(
  db: Db,
  vault: Vault,
  organizationId: OrganizationId,
  rows: readonly DataKeyRow[],
): Promise<ReadonlyMap<number, TenantKey>> {
  const versions = new Set(rows.filter((row) => row.wrapped !== null).map((row) => row.tenantVersion));
  if (versions.size === 0) return new Map();
  const stored = await db
    .select()
    .from(tenantKey)
    .where(and(eq(tenantKey.organizationId, organizationId), inArray(tenantKey.version, [...versions])));
  const opened = await Promise.all(stored.map((row) => vault.open(row)));
  return new Map(opened.map((key) => [key.version, key]));
}

function ofAuthor(organizationId: OrganizationId, relationshipId: RelationshipId, authorId: PersonId) {
  return and(
    eq(dataKey.organizationId, organizationId),
    eq(dataKey.relationshipId, relationshipId),
    eq(dataKey.authorId, authorId),
  );
}
