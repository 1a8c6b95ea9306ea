import type { RecordInsightInput } from '@rapport/shared';
import { longestInsight } from '@rapport/shared/domain';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { SessionId } from '../../../kernel/ids.ts';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { plainText, problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { sessionInsight } from '../outcome-tables.ts';
import { insightsOf } from '../room-queries.ts';
import { insightSpot } from '../room-spots.ts';
import { heldRoom } from './held-agenda-item.ts';

const insightText = plainText(longestInsight);

/** Tells the partner what one takes away from a session, or changes that; an empty text takes it back. */
export async function recordInsight(act: Act, input: RecordInsightInput): Promise<Result<SessionId>> {
  const text = insightText.safeParse(input.text);
  if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
  const held = await heldRoom(act, input.sessionId);
  if (!held.ok) return held;
  const { session, pair } = held.value;
  const { db, viewer, clock } = act;
  const { personId } = viewer;
  const before = (await insightsOf(db, viewer, [session.id])).find((one) => one.personId === personId);
  if (text.data === '') {
    await db
      .delete(sessionInsight)
      .where(
        and(
          eq(sessionInsight.organizationId, pair.organizationId),
          eq(sessionInsight.sessionId, session.id),
          eq(sessionInsight.personId, personId),
        ),
      );
  } else {
    const { organizationId, id: relationshipId, guideId, learnerId } = pair;
    const spot = insightSpot(session.id, personId);
    const { sealed: body, keyVersion } = await sealText(act, relationshipId, spot, text.data);
    const written = { keyVersion, body, updatedAt: clock.now() };
    await db
      .insert(sessionInsight)
      .values({
        organizationId,
        relationshipId,
        guideId,
        learnerId,
        sessionId: session.id,
        personId,
        ...written,
      })
      .onConflictDoUpdate({
        target: [sessionInsight.organizationId, sessionInsight.sessionId, sessionInsight.personId],
        set: written,
      });
    if (!before) await happened(act, pair, 'OUTCOME_RECORDED', session.id);
  }
  await announceRelationship(act, pair);
  return ok(session.id);
}
