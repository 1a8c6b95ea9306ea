import type { ClauseKind } from '@rapport/shared/domain';
import type { Act } from '../context.ts';
import type { RelationshipId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import {
  agreementsOf,
  commentOnClause,
  confirmReview,
  declineAgreement,
  draftAgreement,
  draftOf,
  editClause,
  markClause,
  proposeAgreement,
  signAgreement,
  versionsOf,
} from '../modules/agreements/index.ts';
import { pauseRelationship, saveClosingWords, startClosing } from '../modules/closings/index.ts';
import { peopleByIds } from '../modules/identity/index.ts';
import { saveTrustPreferences } from '../modules/preferences/index.ts';
import type { DemoLifeStep } from './types.ts';

/** Does one step in the life of a pair. */
export async function living(
  act: Act,
  relationshipId: RelationshipId,
  step: DemoLifeStep,
): Promise<Result<unknown>> {
  switch (step.kind) {
    case 'DRAFTED':
      return draftAgreement(act, { relationshipId });
    case 'EDITED': {
      const { clause: kind, data } = step.edit;
      return editClause(act, { ...(await seenClause(act, relationshipId, kind)), data });
    }
    case 'AGREED_WITH':
      return markClause(act, { ...(await seenClause(act, relationshipId, step.clause)), agreed: true });
    case 'REMARKED': {
      const { id: agreementVersionId } = await openVersion(act, relationshipId);
      return commentOnClause(act, { agreementVersionId, kind: step.clause, text: step.text });
    }
    case 'VERSION_PROPOSED': {
      const { id: agreementVersionId } = await openVersion(act, relationshipId);
      return proposeAgreement(act, { agreementVersionId });
    }
    case 'SIGNED':
      return signing(act, relationshipId);
    case 'VERSION_DECLINED': {
      const { id: agreementVersionId } = await openVersion(act, relationshipId);
      return declineAgreement(act, { agreementVersionId, reason: step.reason });
    }
    case 'REVIEWED': {
      const { id: agreementId } = await agreementOf(act, relationshipId);
      return confirmReview(act, { agreementId });
    }
    case 'TOLD':
      return saveTrustPreferences(act, { relationshipId, answers: step.preferences });
    case 'PAUSED':
      return pauseRelationship(act, { relationshipId });
    case 'CLOSING_STARTED':
      return startClosing(act, { relationshipId, kind: step.way });
    case 'HANDED_OVER':
      return saveClosingWords(act, { relationshipId, ...step.words, share: true });
  }
}

async function agreementOf({ db, viewer }: Act, relationshipId: RelationshipId) {
  const [agreement] = await agreementsOf(db, viewer, [relationshipId]);
  if (!agreement) throw new Error('The two have not begun an agreement yet.');
  return agreement;
}

/** The draft or proposed version that the two are at. */
async function openVersion(act: Act, relationshipId: RelationshipId) {
  const { id } = await agreementOf(act, relationshipId);
  const [latest] = await versionsOf(act.db, act.viewer, [id]);
  if (!latest) throw new Error('An agreement without a version was read.');
  return latest;
}

/** A clause of the draft as somebody has just read it. */
async function seenClause(act: Act, relationshipId: RelationshipId, kind: ClauseKind) {
  const { id: agreementVersionId } = await openVersion(act, relationshipId);
  const { clauses } = await draftOf(act.db, act.viewer, agreementVersionId);
  const revision = clauses.find((clause) => clause.kind === kind)?.revision ?? 0;
  return { agreementVersionId, kind, revision };
}

/** Signs what was proposed, in the language in which the person uses the product. */
async function signing(act: Act, relationshipId: RelationshipId): Promise<Result<unknown>> {
  const { id: agreementVersionId, hash } = await openVersion(act, relationshipId);
  const [person] = await peopleByIds(act.db, act.viewer, [act.viewer.personId]);
  const language = person?.locale === 'de' ? 'DE' : 'EN';
  return signAgreement(act, { agreementVersionId, hash: hash ?? '', language });
}
