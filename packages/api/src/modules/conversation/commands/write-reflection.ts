import type { WriteReflectionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { newId, parseId, type ReflectionId, type SessionId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import {
  announceRelationship,
  happened,
  holdRelationship,
  type RelationshipRow,
} from '../../relationships/index.ts';
import { reflectionsByIds } from '../reflection-queries.ts';
import { spotOfReflection } from '../spot.ts';
import { reflection } from '../tables.ts';
import { onceSealed } from './once-sealed.ts';
import { parsedReflection } from './parsed-reflection.ts';

/** Writes a reflection, for oneself or at once for the partner too. The partner hears only of what is shared. */
export async function writeReflection(act: Act, input: WriteReflectionInput): Promise<Result<ReflectionId>> {
  const parsed = parsedReflection(input);
  if (!parsed.ok) return parsed;
  const sessionId = input.sessionId == null ? null : parseId('ses', input.sessionId);
  if (input.sessionId != null && sessionId === null)
    return fail('INVALID', 'This is not the id of a session.', 'sessionId');
  const id = parseId('rel', input.relationshipId);
  const pair = id && (await holdRelationship(act.db, act.viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  const share = input.share ?? false;
  return onceSealed(
    act,
    'writeReflection',
    input.idempotencyKey,
    { relationshipId: pair.id, sessionId, share },
    parsed.value,
    () => write(act, pair, parsed.value, sessionId, share),
    (reflectionId) => asItWasWritten(act, reflectionId),
  );
}

async function write(
  act: Act,
  pair: RelationshipRow,
  json: string,
  sessionId: SessionId | null,
  share: boolean,
): Promise<Result<ReflectionId>> {
  const terms = await termsForContent(act, pair, 'REFLECTION');
  if (!terms.ok) return terms;
  const { db, viewer, clock } = act;
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const id = newId('ref');
  const now = clock.now();
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, spotOfReflection(id), json);
  await db.insert(reflection).values({
    organizationId,
    relationshipId,
    guideId,
    learnerId,
    id,
    authorId: viewer.personId,
    keyVersion,
    body,
    sessionId,
    writtenAt: now,
    sharedAt: share ? now : null,
  });
  if (share) {
    await announceRelationship(act, pair);
    await happened(act, pair, 'REFLECTION_SHARED', id);
  }
  return ok(id);
}

async function asItWasWritten({ db, viewer }: Act, id: ReflectionId) {
  const [row] = await reflectionsByIds(db, viewer, [id]);
  if (!row || row.editedAt !== null) return null;
  const { relationshipId, authorId, keyVersion, body: sealed } = row;
  const items = [{ ...spotOfReflection(id), authorId, keyVersion, sealed }];
  return { relationshipId, contentType: 'REFLECTION' as const, as: 'PARTNER' as const, items };
}
