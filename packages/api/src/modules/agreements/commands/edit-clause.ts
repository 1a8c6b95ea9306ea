import type { EditClauseInput } from '@rapport/shared';
import { clauseSchemas, loosenedAgainst, readClause } from '@rapport/shared/domain';
import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import type { AgreementId } from '../../../kernel/ids.ts';
import { fail, failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { sealText } from '../../confidential/index.ts';
import { peopleByIds } from '../../identity/index.ts';
import { draftClause } from '../draft-tables.ts';
import { clauseSpot } from '../opening.ts';
import { contentOf, type DraftClauseRow, draftOf } from '../queries.ts';
import { agreementVersion } from '../tables.ts';
import { objectionToContact } from '../trust-contact.ts';
import { announce, type Held, heldDraft } from './held-draft.ts';

/**
 * Changes, adds or takes out a clause of a draft. An edit names the revision it saw: where the partner was quicker, nothing is done. What
 * protects may only be tightened against the template.
 */
export async function editClause(act: Act, input: EditClauseInput): Promise<Result<AgreementId>> {
  const held = await heldDraft(act, input.agreementVersionId);
  if (!held.ok) return held;
  const data = input.data ?? null;
  const parsed = data === null ? null : clauseSchemas[input.kind].safeParse(data);
  if (parsed && !parsed.success)
    return failAll(problemsOf(parsed.error).map((one) => ({ ...one, path: ['data', ...one.path] })));
  const { version, agreement } = held.value;
  const named = input.kind === 'CONCERNS' ? readClause('CONCERNS', data)?.trustContact : null;
  const contact = await objectionToContact(act, named ?? null, agreement);
  if (contact) return contact;
  const { clauses } = await draftOf(act.db, act.viewer, version.id);
  const known = clauses.find(({ kind }) => kind === input.kind);
  if ((known?.revision ?? 0) !== input.revision) return overtaken(act, known);
  const content = await contentOf(act.db, act.viewer, version.id);
  const next = { [input.kind]: parsed?.data };
  const looser = loosenedAgainst(content?.template ?? {}, { ...content?.template, ...next });
  if (looser.some(({ kind }) => kind === input.kind))
    return fail(
      'INVALID',
      'Your organization’s template protects more here. You may tighten this clause, not loosen it.',
      'data',
    );
  await writeClause(act, held.value, input, JSON.stringify(parsed?.data ?? null));
  await announce(act, held.value);
  return ok(agreement.id);
}

async function writeClause(
  act: Act,
  { version }: Held,
  { kind, revision }: Pick<EditClauseInput, 'kind' | 'revision'>,
  text: string,
): Promise<void> {
  const { db, viewer, clock } = act;
  const { organizationId, relationshipId, guideId, learnerId, id: versionId } = version;
  const { sealed: body, keyVersion } = await sealText(act, relationshipId, clauseSpot(versionId, kind), text);
  const written = {
    body,
    keyVersion,
    authorId: viewer.personId,
    revision: revision + 1,
    updatedAt: clock.now(),
  };
  await db
    .insert(draftClause)
    .values({ organizationId, relationshipId, guideId, learnerId, versionId, kind, ...written })
    .onConflictDoUpdate({
      target: [draftClause.organizationId, draftClause.versionId, draftClause.kind],
      set: written,
    });
  await db
    .update(agreementVersion)
    .set({ updatedAt: clock.now() })
    .where(and(eq(agreementVersion.organizationId, organizationId), eq(agreementVersion.id, versionId)));
}

async function overtaken(act: Act, known: DraftClauseRow | undefined): Promise<Result<never>> {
  const [author] = known ? await peopleByIds(act.db, act.viewer, [known.authorId]) : [];
  const who = author && author.id !== act.viewer.personId ? author.name : 'Somebody';
  return fail(
    'CONFLICT',
    `${who} has changed this clause meanwhile. Look at it as it stands now, and change it then.`,
    'revision',
  );
}
