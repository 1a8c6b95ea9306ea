import DataLoader from 'dataloader';
import { type Act, type Context, perRequest } from '../../context.ts';
import type { SessionId } from '../../kernel/ids.ts';
import { openText, openTextsIn, sealText } from '../confidential/index.ts';
import type { RelationshipRow } from '../relationships/index.ts';
import { seriesLoader, wordsLoader } from './loaders.ts';
import type { SeriesRow, SessionRow, SessionWordsRow } from './model.ts';
import { type SessionWords, wordsSchema } from './rules.ts';
import { type Spot, seriesSpotOf, spotOf } from './spot.ts';
import { sessionWords } from './tables.ts';

/** Writes what a session is called and where it is, whole. */
export async function writeWords(
  act: Act,
  { organizationId, id: relationshipId, guideId, learnerId }: RelationshipRow,
  sessionId: SessionId,
  words: SessionWords,
): Promise<void> {
  const { sealed: body, keyVersion } = await sealText(
    act,
    relationshipId,
    spotOf(sessionId),
    JSON.stringify(words),
  );
  const written = { authorId: act.viewer.personId, keyVersion, body, updatedAt: act.clock.now() };
  await act.db
    .insert(sessionWords)
    .values({ organizationId, relationshipId, guideId, learnerId, sessionId, ...written })
    .onConflictDoUpdate({
      target: [sessionWords.organizationId, sessionWords.sessionId],
      set: written,
    });
}

type SealedWords = Pick<SessionWordsRow, 'authorId' | 'keyVersion' | 'body'>;

/** Opened once in a request, whichever of the words are asked for. */
const openedLoader = perRequest(
  (context) =>
    new DataLoader<SessionRow, SessionWords | null, SessionId>(
      (rows) => Promise.all(rows.map((row) => openedOf(context, row))),
      { cacheKeyFn: (row) => row.id },
    ),
);

/** What a session is called and where it is: its own words, else those of its series; null where there are none, or none any more. */
export function openWords(context: Context, session: SessionRow): Promise<SessionWords | null> {
  return openedLoader(context).load(session);
}

/** Makes the words be read anew after something was written. */
export function forgetWords(context: Context): void {
  openedLoader(context).clearAll();
  wordsLoader(context).clearAll();
  seriesLoader(context).clearAll();
}

async function openedOf(context: Context, { id, relationshipId, seriesId }: SessionRow) {
  const open = async (spot: Spot, { authorId, keyVersion, body: sealed }: SealedWords) => {
    const text = { ...spot, relationshipId, contentType: 'SESSION', authorId, keyVersion, sealed } as const;
    const opened = await openText(context, text);
    return opened === null ? null : wordsSchema.parse(JSON.parse(opened));
  };
  const words = await wordsLoader(context).load(id);
  if (words) return open(spotOf(id), words);
  const series = seriesId && (await seriesLoader(context).load(seriesId));
  if (!series || series.body === null || series.keyVersion === null) return null;
  const { authorId, keyVersion, body } = series;
  return open(seriesSpotOf(series.id), { authorId, keyVersion, body });
}

/** The words of a series, opened inside a command; null where there are none. */
export async function openSeriesWords(act: Act, series: SeriesRow): Promise<SessionWords | null> {
  const { id, relationshipId, authorId, keyVersion, body } = series;
  if (body === null || keyVersion === null) return null;
  const [text] = await openTextsIn(act, {
    relationshipId,
    contentType: 'SESSION',
    as: 'PARTNER',
    items: [{ ...seriesSpotOf(id), authorId, keyVersion, sealed: body }],
  });
  return text == null ? null : wordsSchema.parse(JSON.parse(text));
}
