import type { PlanSessionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import { newId, parseId, type SessionId } from '../../../kernel/ids.ts';
import { failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { termsForContent } from '../../agreements/index.ts';
import { announceRelationship, happened, holdRelationship } from '../../relationships/index.ts';
import { saysSomething, timeSchema, wordsSchema } from '../rules.ts';
import { session } from '../tables.ts';
import { writeWords } from '../words.ts';

/** Plans one session; either of the two. */
export async function planSession(act: Act, input: PlanSessionInput): Promise<Result<SessionId>> {
  const { db, viewer, clock } = act;
  const relationshipId = parseId('rel', input.relationshipId);
  const pair = relationshipId && (await holdRelationship(db, viewer, relationshipId));
  if (!pair) return notFound('relationship', 'relationshipId');
  const terms = await termsForContent(act, pair, 'SESSION');
  if (!terms.ok) return terms;
  const time = timeSchema.safeParse(input);
  if (!time.success) return failAll(problemsOf(time.error));
  const words = wordsSchema.safeParse(input);
  if (!words.success) return failAll(problemsOf(words.error));
  const now = clock.now();
  const { organizationId, guideId, learnerId } = pair;
  const id = newId('ses');
  const { local: _, ...when } = time.data;
  await db.insert(session).values({
    ...{ organizationId, relationshipId, guideId, learnerId, id, ...when },
    ...{ state: 'SCHEDULED', plannedBy: viewer.personId, lastStep: 'PLANNED', changedBy: viewer.personId },
    ...{ revision: 1, sequence: 0, createdAt: now, updatedAt: now },
  });
  if (saysSomething(words.data)) await writeWords(act, pair, id, words.data);
  await happened(act, pair, 'SESSION_PLANNED', id);
  await announceRelationship(act, pair);
  return ok(id);
}
