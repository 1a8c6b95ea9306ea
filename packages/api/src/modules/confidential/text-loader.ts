import DataLoader from 'dataloader';
import { type Context, perRequest, requireViewer } from '../../context.ts';
import type { Db, Viewer } from '../../db/transactions.ts';
import type { RelationshipId } from '../../kernel/ids.ts';
import { type ContentType, readingsRecorded, recordPartnerReading } from '../audit/index.ts';
import { openItem, type SealedItem } from './content.ts';
import { type KeyRing, openKeys } from './keys.ts';

/** A text that one of a pair wrote, to be read by the other or by its author. */
export interface PairText extends SealedItem {
  readonly relationshipId: RelationshipId;
  readonly contentType: ContentType;
}

const textLoader = perRequest(
  (context) => new DataLoader<PairText, string | null>((texts) => openAll(context, texts), { cache: false }),
);

/**
 * Opens one text for the viewer, who is one of the pair. Call it from the resolver of the very field that is shown, so that nothing is
 * opened that nobody asked for: all texts that a request wants at a time, of however many relationships, are opened with a handful of
 * statements. Leaves the same trace as `openTexts`.
 * @returns null for what was erased
 * @throws ContentUnavailableError
 */
export function openText(context: Context, text: PairText): Promise<string | null> {
  return textLoader(context).load(text);
}

async function openAll(context: Context, texts: readonly PairText[]): Promise<(string | null)[]> {
  const viewer = requireViewer(context);
  const db = await context.read();
  const untraced = await untracedOf(db, context.clock.now(), viewer, texts);
  const isUntraced = (text: PairText) => untraced.has(readingOf(text));
  const [known, fresh] = await Promise.all([
    ringOf(
      db,
      context,
      viewer,
      texts.filter((text) => !isUntraced(text)),
    ),
    untraced.size === 0
      ? null
      : context.trace((own) => tracedRing(own, context, viewer, texts.filter(isUntraced))),
  ]);
  return texts.map((text) =>
    openItem(viewer, text.relationshipId, text, isUntraced(text) && fresh ? fresh : known),
  );
}

const readingOf = ({ relationshipId, contentType }: PairText) => `${relationshipId} ${contentType}`;

/** Readings of the partner's words that are not in the ledger for this hour yet. */
async function untracedOf(
  db: Db,
  at: Date,
  viewer: Viewer,
  texts: readonly PairText[],
): Promise<ReadonlySet<string>> {
  const foreign = texts.filter((text) => text.authorId !== viewer.personId);
  const byType = Map.groupBy(foreign, (text) => text.contentType);
  const found = await Promise.all(
    [...byType].map(async ([contentType, some]) => {
      const ids = [...new Set(some.map((text) => text.relationshipId))];
      const traced = await readingsRecorded(db, viewer, at, contentType, ids);
      return some.filter((text) => !traced.has(text.relationshipId)).map(readingOf);
    }),
  );
  return new Set(found.flat());
}

/** Writes the traces, always in the same order so that two readers never wait for each other, and unwraps the keys in one transaction. */
async function tracedRing(
  db: Db,
  { clock, vault }: Pick<Context, 'clock' | 'vault'>,
  viewer: Viewer,
  texts: readonly PairText[],
): Promise<KeyRing> {
  const readings = new Map(texts.map((text) => [readingOf(text), text]));
  for (const [, { relationshipId, contentType }] of [...readings].sort(([one], [other]) =>
    one < other ? -1 : 1,
  ))
    await recordPartnerReading(db, viewer, clock.now(), relationshipId, contentType);
  return ringOf(db, { vault }, viewer, texts);
}

function ringOf(
  db: Db,
  { vault }: Pick<Context, 'vault'>,
  { organizationId }: Viewer,
  texts: readonly PairText[],
): Promise<KeyRing> {
  return openKeys(db, vault, organizationId, texts);
}
