import {
  effectsOf,
  nothingToSponsor,
  obstacleWords,
  renderClause,
  signingStatement,
  sponsorFields,
} from '@rapport/shared/domain';
import { isReviewOverdue } from '@rapport/shared/execution';
import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import { watch } from '../../db/watch.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type AgreementId, newId, type PersonId, parseId } from '../../kernel/ids.ts';
import { personLoader } from '../identity/index.ts';
import { organizationToday, programLoader } from '../programs/index.ts';
import { partyOf, relationshipLoader } from '../relationships/index.ts';
import { commentOnClause, resolveComment } from './commands/comment-on-clause.ts';
import { confirmReview } from './commands/confirm-review.ts';
import { declineAgreement } from './commands/decline-agreement.ts';
import { draftAgreement } from './commands/draft-agreement.ts';
import { editClause } from './commands/edit-clause.ts';
import { markClause } from './commands/mark-clause.ts';
import { proposeAgreement } from './commands/propose-agreement.ts';
import { dropAgreementDraft, reviseAgreement } from './commands/revise-agreement.ts';
import { signAgreement } from './commands/sign-agreement.ts';
import {
  agreementLoader,
  agreementOfLoader,
  nudgeLoader,
  purposeWrittenLoader,
  signaturesLoader,
  versionsLoader,
} from './loaders.ts';
import { concernedBy } from './people.ts';
import { mayEdit, signatoryOf } from './policy.ts';
import { agreementsByIds, contentOf } from './queries.ts';
import { agreementOf, readContent, readDeclineReason, verifyVersion } from './reading.ts';
import { missingSignatures } from './rules.ts';

/** A person whom a foreign key promises. */
async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('An agreement without one of its people was resolved.');
  return found;
}

const languageOf = (language: 'EN' | 'DE') => (language === 'DE' ? 'de' : 'en');

/** Runs a command and reads the agreement anew. */
const changing = async (context: Context, command: Parameters<typeof carryOut<AgreementId, unknown>>[1]) => {
  const { thing, errors } = await carryOut(context, command, async (id) => {
    const row = await agreementLoader(context).clear(id).load(id);
    versionsLoader(context).clear(id);
    signaturesLoader(context).clearAll();
    if (row) {
      agreementOfLoader(context).clear(row.relationshipId);
      relationshipLoader(context).clear(row.relationshipId);
    }
    return row;
  });
  return { agreement: thing, errors };
};

export const agreementsResolvers: Resolvers = {
  Query: {
    agreement: (_, { id }, context) => loadOptional(agreementLoader, context, parseId('agr', id)),
  },

  Relationship: {
    agreement: (parent, _, context) => agreementOfLoader(context).load(parent.id),
    nudges: async (parent, _, context) =>
      partyOf(requireViewer(context), parent) === null ? null : nudgeLoader(context).load(parent.id),
  },

  Agreement: {
    relationship: (parent, _, context) => relationshipLoader(context).load(parent.relationshipId),
    async program(parent, _, context) {
      const program = await programLoader(context).load(parent.programId);
      if (!program) throw new Error('An agreement without its program was resolved.');
      return program;
    },
    guide: (parent, _, context) => person(context, parent.guideId),
    learner: (parent, _, context) => person(context, parent.learnerId),
    sponsor: (parent, _, context) => loadOptional(personLoader, context, parent.sponsorId),
    versions: async (parent, _, context) => [...(await versionsLoader(context).load(parent.id))],
    inForce: async (parent, _, context) =>
      (await versionsLoader(context).load(parent.id)).find(({ state }) => state === 'IN_FORCE') ?? null,
    open: async (parent, _, context) =>
      (await versionsLoader(context).load(parent.id)).find(
        ({ state }) => state === 'DRAFT' || state === 'PROPOSED',
      ) ?? null,
    viewerSignatory: (parent, _, context) => signatoryOf(requireViewer(context), parent),
    async viewerCanDraft(parent, _, context) {
      if (partyOf(requireViewer(context), parent) === null) return false;
      const versions = await versionsLoader(context).load(parent.id);
      const pair = await relationshipLoader(context).load(parent.relationshipId);
      const open = versions.some(({ state }) => state === 'DRAFT' || state === 'PROPOSED');
      return !open && ['AGREEING', 'ACTIVE', 'PAUSED'].includes(pair?.state ?? 'CLOSED');
    },
    async sponsorInformation(parent, _, context) {
      const viewer = requireViewer(context);
      if (parent.sponsorId === null || signatoryOf(viewer, parent) === null) return null;
      const versions = await versionsLoader(context).load(parent.id);
      const present = versions.find(({ state }) => state === 'IN_FORCE');
      const content = present && (await contentOf(await context.read(), viewer, present.id));
      const levels = content?.terms?.sponsorInformation ?? nothingToSponsor;
      return sponsorFields.map((field) => ({ field, level: levels[field] }));
    },
  },

  AgreementVersion: {
    agreement: (parent, _, context) => agreementOf(context, parent),
    createdBy: (parent, _, context) => person(context, parent.createdBy),
    proposedBy: (parent, _, context) => loadOptional(personLoader, context, parent.proposedBy),
    declinedBy: (parent, _, context) => loadOptional(personLoader, context, parent.declinedBy),
    declineReason: (parent, _, context) => readDeclineReason(context, parent),
    async reviewOverdue(parent, _, context) {
      if (parent.state !== 'IN_FORCE' || parent.reviewDueOn === null) return false;
      const day = await organizationToday(await context.read(), requireViewer(context), context.clock);
      return isReviewOverdue(parent.reviewDueOn, day);
    },
    reviewedBy: (parent) => [
      ...(parent.guideReviewedAt ? (['GUIDE'] as const) : []),
      ...(parent.learnerReviewedAt ? (['LEARNER'] as const) : []),
    ],
    signatures: async (parent, _, context) => [...(await signaturesLoader(context).load(parent.id))],
    async waitingFor(parent, _, context) {
      if (parent.state !== 'PROPOSED') return [];
      const agreement = await agreementOf(context, parent);
      return missingSignatures(agreement, parent, await signaturesLoader(context).load(parent.id));
    },
    content: (parent, _, context) => readContent(context, parent),
    verification: (parent, _, context) => verifyVersion(context, parent),
    async purposeWritten(parent, _, context) {
      const ofDraft = mayEdit(requireViewer(context), await agreementOf(context, parent), parent);
      return ofDraft ? (await purposeWrittenLoader(context).load(parent.id)) !== null : null;
    },
    viewerCanEdit: async (parent, _, context) =>
      mayEdit(requireViewer(context), await agreementOf(context, parent), parent),
    viewerCanPropose: async (parent, _, context) =>
      mayEdit(requireViewer(context), await agreementOf(context, parent), parent),
    viewerCanSign: async (parent, _, context) => (await signatoryNow(context, parent)) !== null,
    async signingStatement(parent, { language }, context) {
      const signatory = await signatoryNow(context, parent);
      if (signatory === null) return null;
      const agreement = await agreementOf(context, parent);
      const { head } = await concernedBy(await context.read(), requireViewer(context), agreement);
      return signingStatement({ language: languageOf(language), head, signatory, number: parent.number });
    },
  },

  Clause: {
    changedBy: (parent, _, context) => loadOptional(personLoader, context, parent.changedById),
    marks: (parent) => [...parent.marks],
    comments: (parent) => [...parent.comments],
    sentences: ({ kind, data, head }, { language }) =>
      data === null ? [] : renderClause(kind, data, { language: languageOf(language), head }),
    effects: ({ kind, data, head }, { language }) =>
      effectsOf(kind, data, { language: languageOf(language), head }),
  },
  ClauseMark: {
    person: (parent, _, context) => person(context, parent.personId),
  },
  ClauseComment: {
    author: (parent, _, context) => person(context, parent.authorId),
  },
  ClauseObstacle: {
    why: ({ kind, reason }, { language }) => obstacleWords({ kind, reason }, languageOf(language)),
  },
  AgreementContent: {
    clauses: (parent) => [...parent.clauses],
    obstacles: (parent) => [...parent.obstacles],
  },
  Signature: {
    person: (parent, _, context) => person(context, parent.personId),
  },

  Mutation: {
    draftAgreement: (_, { input }, context) => changing(context, (act) => draftAgreement(act, input)),
    editClause: (_, { input }, context) => changing(context, (act) => editClause(act, input)),
    markClause: (_, { input }, context) => changing(context, (act) => markClause(act, input)),
    commentOnClause: (_, { input }, context) => changing(context, (act) => commentOnClause(act, input)),
    resolveComment: (_, { input }, context) => changing(context, (act) => resolveComment(act, input)),
    proposeAgreement: (_, { input }, context) => changing(context, (act) => proposeAgreement(act, input)),
    reviseAgreement: (_, { input }, context) => changing(context, (act) => reviseAgreement(act, input)),
    dropAgreementDraft: (_, { input }, context) => changing(context, (act) => dropAgreementDraft(act, input)),
    signAgreement: (_, { input }, context) => changing(context, (act) => signAgreement(act, input)),
    declineAgreement: (_, { input }, context) => changing(context, (act) => declineAgreement(act, input)),
    confirmReview: (_, { input }, context) => changing(context, (act) => confirmReview(act, input)),
  },

  Subscription: {
    agreementChanges: {
      subscribe(_, { agreementId }, context) {
        // No id that could name one: an id made up now names none, and gets the same answer.
        const id = parseId('agr', agreementId) ?? newId('agr');
        return watch(context, {
          topic: 'agreement',
          id,
          read: async (db, viewer) => (await agreementsByIds(db, viewer, [id]))[0] ?? null,
          isLast: () => false,
          show: (agreementChanges) => ({ agreementChanges }),
        });
      },
    },
  },
};

/** In what part the viewer's signature is asked for at present; null where it is not. */
async function signatoryNow(context: Context, version: Parameters<typeof agreementOf>[1]) {
  if (version.state !== 'PROPOSED') return null;
  const agreement = await agreementOf(context, version);
  const signatory = signatoryOf(requireViewer(context), agreement);
  const missing = missingSignatures(agreement, version, await signaturesLoader(context).load(version.id));
  return signatory !== null && missing.includes(signatory) ? signatory : null;
}
