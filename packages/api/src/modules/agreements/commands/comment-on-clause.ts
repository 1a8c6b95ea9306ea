import type { CommentOnClauseInput, ResolveCommentInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { type AgreementId, newId, parseId } from '../../../kernel/ids.ts';
import { fail, failAll, notFound, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { partyOf } from '../../relationships/index.ts';
import { agreementComment } from '../draft-tables.ts';
import { commentSpot } from '../opening.ts';

import { commentText } from '../rules.ts';
import { announce, heldVersion } from './held-draft.ts';

/** Says something about a clause of a draft or of a proposed version. */
export function commentOnClause(act: Act, input: CommentOnClauseInput): Promise<Result<AgreementId>> {
  const { idempotencyKey, ...fields } = input;
  // What is said stays out of the stored key's fingerprint: a short text could be guessed from it.
  return once(act, 'commentOnClause', idempotencyKey, { ...fields, text: null }, async () => {
    const text = commentText.safeParse(input.text);
    if (!text.success) return failAll(problemsOf(text.error).map((one) => ({ ...one, path: ['text'] })));
    const held = await heldVersion(act, input.agreementVersionId);
    if (!held.ok) return held;
    const { version, agreement } = held.value;
    if (partyOf(act.viewer, agreement) === null)
      return fail('NOT_ALLOWED', 'Only the two people talk about their agreement here.');
    if (version.state !== 'DRAFT' && version.state !== 'PROPOSED')
      return fail('WRONG_STATE', 'This version is settled. Begin an amendment to talk about a change.');
    const { db, viewer, clock } = act;
    const { organizationId, relationshipId, guideId, learnerId, id: versionId } = version;
    const id = newId('acm');
    const { sealed: body, keyVersion } = await sealText(act, relationshipId, commentSpot(id), text.data);
    const said = { kind: input.kind, authorId: viewer.personId, body, keyVersion, at: clock.now() };
    await db
      .insert(agreementComment)
      .values({ organizationId, relationshipId, guideId, learnerId, versionId, id, ...said });
    await announce(act, held.value);
    return ok(agreement.id);
  });
}

/** Settles a remark, or opens it again. */
export async function resolveComment(act: Act, input: ResolveCommentInput): Promise<Result<AgreementId>> {
  const { db, viewer, clock } = act;
  const id = parseId('acm', input.agreementCommentId);
  if (!id) return notFound('remark', 'agreementCommentId');
  const [row] = await db
    .update(agreementComment)
    .set({ resolvedAt: input.resolved ? clock.now() : null })
    .where(and(eq(agreementComment.organizationId, viewer.organizationId), eq(agreementComment.id, id)))
    .returning({ versionId: agreementComment.versionId });
  if (!row) return notFound('remark', 'agreementCommentId');
  const held = await heldVersion(act, row.versionId);
  if (!held.ok) return held;
  await announce(act, held.value);
  return ok(held.value.agreement.id);
}
