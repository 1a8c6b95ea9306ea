import type { DraftAgreementInput } from '@rapport/shared';
import { type Clauses, clauseKinds, sameData } from '@rapport/shared/domain';
import type { Act } from '../../../context.ts';
import { type AgreementId, type AgreementVersionId, newId, parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { openTextsIn, sealText } from '../../confidential/index.ts';
import { programsByIds } from '../../programs/index.ts';
import { holdRelationship, partyOf, type RelationshipRow } from '../../relationships/index.ts';
import { draftClause } from '../draft-tables.ts';
import type { AgreementRow, VersionRow } from '../model.ts';
import { clauseSpot, openDocument } from '../opening.ts';

import { agreementsOf, contentOf, versionsOf } from '../queries.ts';
import { agreement, agreementContent, agreementVersion } from '../tables.ts';
import { templateOf } from '../templates.ts';

/**
 * Begins a version: the first from the program's template, later ones from the latest that was proposed. Where one is open already there
 * is nothing to begin: both ask at once and both get the same.
 */
export async function draftAgreement(act: Act, input: DraftAgreementInput): Promise<Result<AgreementId>> {
  const { db, viewer } = act;
  const id = parseId('rel', input.relationshipId);
  const pair = id && (await holdRelationship(db, viewer, id));
  if (!pair) return notFound('relationship', 'relationshipId');
  if (partyOf(viewer, pair) === null)
    return fail('NOT_ALLOWED', 'Only the two people work out their agreement.');
  if (!['AGREEING', 'ACTIVE', 'PAUSED'].includes(pair.state))
    return fail('WRONG_STATE', 'There is no agreement to work out at this point.', 'relationshipId');
  const [known] = await agreementsOf(db, viewer, [pair.id]);
  const found = known ?? (await addAgreement(act, pair));
  if (found === null)
    return fail(
      'CONFLICT_OF_INTEREST',
      'The sponsor of this program is one of you two. Ask the program manager to name another.',
    );
  const versions = await versionsOf(db, viewer, [found.id]);
  if (!versions.some(({ state }) => state === 'DRAFT' || state === 'PROPOSED'))
    await addVersion(act, pair, found, versions);
  await act.live.publish(db, { topic: 'agreement', organizationId: viewer.organizationId, id: found.id });
  return ok(found.id);
}

/** @returns null where the program's sponsor is one of the two */
async function addAgreement(act: Act, pair: RelationshipRow): Promise<AgreementRow | null> {
  const { db, viewer, clock } = act;
  const [program] = await programsByIds(db, viewer, [pair.programId]);
  const sponsorId = program?.sponsorId ?? null;
  if (sponsorId !== null && partyOf({ ...viewer, personId: sponsorId }, pair) !== null) return null;
  const { organizationId, id: relationshipId, guideId, learnerId, kind, programId } = pair;
  const row = {
    ...{ organizationId, relationshipId, guideId, learnerId, kind, programId, sponsorId },
    id: newId('agr'),
    createdAt: clock.now(),
  };
  await db.insert(agreement).values(row);
  return row;
}

async function addVersion(
  act: Act,
  pair: RelationshipRow,
  { id: agreementId }: AgreementRow,
  earlier: readonly VersionRow[],
): Promise<void> {
  const { db, viewer, clock } = act;
  const last = earlier.find(({ hash }) => hash !== null);
  const [program] = await programsByIds(db, viewer, [pair.programId]);
  if (!program) throw new Error('A relationship without its program was read.');
  const template = await templateOf(db, viewer.organizationId, program);
  const now = clock.now();
  const { organizationId, id: relationshipId, guideId, learnerId } = pair;
  const columns = { organizationId, relationshipId, guideId, learnerId };
  const versionId = newId('agv');
  await db.insert(agreementVersion).values({
    ...columns,
    id: versionId,
    agreementId,
    number: (earlier[0]?.number ?? 0) + 1,
    state: 'DRAFT',
    createdBy: viewer.personId,
    createdAt: now,
    updatedAt: now,
  });
  await db.insert(agreementContent).values({ ...columns, versionId, template });
  if (last) await copyClauses(act, columns, versionId, template, last);
}

/** What was agreed or declined before, in the hand of whoever begins anew. */
async function copyClauses(
  act: Act,
  columns: Pick<AgreementRow, 'organizationId' | 'relationshipId' | 'guideId' | 'learnerId'>,
  versionId: AgreementVersionId,
  template: Clauses,
  last: VersionRow,
): Promise<void> {
  const { db, viewer, clock } = act;
  const content = await contentOf(db, viewer, last.id);
  const opened =
    content && (await openDocument((reading) => openTextsIn(act, reading), last, content, 'PARTNER'));
  if (!opened) throw new Error('The words of an earlier version are gone.');
  const { clauses } = opened.document;
  for (const kind of clauseKinds.filter((one) => !sameData(clauses[one], template[one]))) {
    const text = JSON.stringify(clauses[kind] ?? null);
    const { sealed, keyVersion } = await sealText(
      act,
      columns.relationshipId,
      clauseSpot(versionId, kind),
      text,
    );
    const written = {
      body: sealed,
      keyVersion,
      authorId: viewer.personId,
      revision: 1,
      updatedAt: clock.now(),
    };
    await db.insert(draftClause).values({ ...columns, versionId, kind, ...written });
  }
}
