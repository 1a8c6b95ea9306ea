import { type Act, ContentUnavailableError, type Context, requireViewer } from '../../context.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { PersonId, RelationshipId } from '../../kernel/ids.ts';
import { type Place, seal, UnsealError, unseal } from '../../kernel/sealing.ts';
import {
  type ContentType,
  readingsRecorded,
  recordItemReading,
  recordPartnerReading,
} from '../audit/index.ts';
import { type KeyRing, openKeys, ownDataKey, ringName, type Sealing } from './keys.ts';

/** Where a text stands in the database. */
export interface Spot {
  readonly table: string;
  readonly column: string;
  /** The row's id, or what tells it apart within the relationship. */
  readonly rowId: string;
}

/** A text to open, as its row has it. */
export interface SealedItem extends Spot {
  readonly authorId: PersonId;
  readonly keyVersion: number;
  readonly sealed: Buffer;
}

/** As what somebody reads what others wrote: their partner's words, traced once an hour, or as a third person, traced item by item. */
export type ReaderPart = 'PARTNER' | 'THIRD_PERSON';

/** Texts of one relationship, of one kind. */
export interface Reading {
  readonly relationshipId: RelationshipId;
  readonly contentType: ContentType;
  readonly as: ReaderPart;
  readonly items: readonly SealedItem[];
}

/**
 * Seals what the viewer writes. Organization and author are the viewer's, the relationship is the one the command found for them: nothing
 * of the key's choice comes from a stored row.
 * @throws ContentUnavailableError where no key can be had
 */
export async function sealText(
  act: Sealing,
  relationshipId: RelationshipId,
  spot: Spot,
  text: string,
): Promise<{ sealed: Buffer; keyVersion: number }> {
  const { key, version } = await ownDataKey(act, relationshipId);
  const { organizationId, personId: authorId } = act.viewer;
  const place = { ...namesOf(spot), organizationId, relationshipId, authorId, keyVersion: version };
  return { sealed: seal(key, place, text), keyVersion: version };
}

/**
 * Opens texts for the viewer of a request. What the viewer wrote opens without a trace. For anything else the trace is written by the
 * very transaction that unwraps the key: this request's own short one, or, for the partner, one earlier in the same hour.
 * @returns one text for each item, in order; null for what was erased
 * @throws ContentUnavailableError
 */
export async function openTexts(context: Context, reading: Reading): Promise<(string | null)[]> {
  const viewer = requireViewer(context);
  const traced = await isTraced(await context.read(), context.clock.now(), viewer, reading);
  const ring = traced
    ? await ringFor(await context.read(), context, viewer, reading)
    : await context.trace((db) => tracedRing(db, context, viewer, reading));
  return reading.items.map((item) => openItem(viewer, reading.relationshipId, item, ring));
}

/** Opens texts inside a command: the trace is part of its transaction. @throws ContentUnavailableError */
export async function openTextsIn(act: Act, reading: Reading): Promise<(string | null)[]> {
  const { db, viewer, clock } = act;
  const traced = await isTraced(db, clock.now(), viewer, reading);
  const ring = traced ? await ringFor(db, act, viewer, reading) : await tracedRing(db, act, viewer, reading);
  return reading.items.map((item) => openItem(viewer, reading.relationshipId, item, ring));
}

/** Whether this reading needs no new entry: all of it is the viewer's own, or the partner's and in the ledger for this hour. */
async function isTraced(db: Db, at: Date, viewer: Viewer, reading: Reading): Promise<boolean> {
  const { relationshipId, contentType } = reading;
  if (foreign(viewer, reading).length === 0) return true;
  if (reading.as === 'THIRD_PERSON') return false;
  return (await readingsRecorded(db, viewer, at, contentType, [relationshipId])).has(relationshipId);
}

function foreign(viewer: Viewer, { items }: Reading): SealedItem[] {
  return items.filter((item) => item.authorId !== viewer.personId);
}

/** Writes the trace and unwraps the keys in one transaction. */
async function tracedRing(
  db: Db,
  { clock, vault }: Pick<Context, 'clock' | 'vault'>,
  viewer: Viewer,
  reading: Reading,
): Promise<KeyRing> {
  const { relationshipId, contentType } = reading;
  const at = clock.now();
  if (reading.as === 'PARTNER') await recordPartnerReading(db, viewer, at, relationshipId, contentType);
  else
    for (const { rowId } of foreign(viewer, reading))
      await recordItemReading(db, viewer, at, relationshipId, contentType, rowId);
  return ringFor(db, { vault }, viewer, reading);
}

function ringFor(
  db: Db,
  { vault }: Pick<Context, 'vault'>,
  { organizationId }: Viewer,
  { relationshipId, items }: Reading,
): Promise<KeyRing> {
  return openKeys(
    db,
    vault,
    organizationId,
    items.map(({ authorId }) => ({ relationshipId, authorId })),
  );
}

/** Opens one text with a key of the ring; null where its key was destroyed. @throws ContentUnavailableError */
export function openItem(
  { organizationId }: Viewer,
  relationshipId: RelationshipId,
  item: SealedItem,
  ring: KeyRing,
): string | null {
  const { authorId, keyVersion, sealed } = item;
  const key = ring.get(ringName({ relationshipId, authorId }, keyVersion));
  if (key === null) return null;
  if (key === undefined)
    throw new ContentUnavailableError(
      'The key of this text is missing. Restore the table of keys from your backup: nothing else is lost.',
    );
  try {
    return unseal(
      key.key,
      { ...namesOf(item), organizationId, relationshipId, authorId, keyVersion },
      sealed,
    );
  } catch (error) {
    if (!(error instanceof UnsealError)) throw error;
    throw new ContentUnavailableError(
      'This text was changed or moved in the database and does not open. Restore it from your backup; everything else is unharmed.',
    );
  }
}

function namesOf({ table, column, rowId }: Spot): Pick<Place, 'table' | 'column' | 'rowId'> {
  return { table, column, rowId };
}
