import type { MarkClauseInput } from '@rapport/shared';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { AgreementId } from '../../../kernel/ids.ts';
import { fail, ok, type Result } from '../../../kernel/result.ts';
import { clauseMark } from '../draft-tables.ts';
import { draftOf } from '../queries.ts';
import { announce, heldDraft } from './held-draft.ts';

/** Agrees with a clause of a draft as it stands, or takes that back. Repeating it changes nothing. */
export async function markClause(act: Act, input: MarkClauseInput): Promise<Result<AgreementId>> {
  const held = await heldDraft(act, input.agreementVersionId);
  if (!held.ok) return held;
  const { version, agreement } = held.value;
  const { db, viewer, clock } = act;
  const { organizationId, relationshipId, guideId, learnerId, id: versionId } = version;
  const { kind, revision, agreed } = input;
  if (agreed) {
    const { clauses } = await draftOf(db, viewer, versionId);
    const present = clauses.find((clause) => clause.kind === kind)?.revision ?? 0;
    if (present !== revision)
      return fail('CONFLICT', 'This clause has changed meanwhile. Read it as it stands now.', 'revision');
    const mark = { revision, at: clock.now() };
    await db
      .insert(clauseMark)
      .values({
        organizationId,
        relationshipId,
        guideId,
        learnerId,
        versionId,
        kind,
        personId: viewer.personId,
        ...mark,
      })
      .onConflictDoUpdate({
        target: [clauseMark.organizationId, clauseMark.versionId, clauseMark.kind, clauseMark.personId],
        set: mark,
      });
  } else {
    await db
      .delete(clauseMark)
      .where(
        and(
          eq(clauseMark.organizationId, organizationId),
          eq(clauseMark.versionId, versionId),
          eq(clauseMark.kind, kind),
          eq(clauseMark.personId, viewer.personId),
        ),
      );
  }
  await announce(act, held.value);
  return ok(agreement.id);
}
