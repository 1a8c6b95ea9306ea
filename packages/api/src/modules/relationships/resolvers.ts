import type { ProgramFunnel, RelationshipState } from '@rapport/shared';
import { type Context, requireViewer } from '../../context.ts';
import { loadOptional } from '../../db/loader.ts';
import { watch } from '../../db/watch.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { newId, type PersonId, parseId } from '../../kernel/ids.ts';
import { isStaff, personLoader } from '../identity/index.ts';
import { programLoader } from '../programs/index.ts';
import { cancelProposal } from './commands/cancel-proposal.ts';
import { proposeRelationship } from './commands/propose-relationship.ts';
import { respondToProposal } from './commands/respond-to-proposal.ts';
import { eventsLoader, funnelLoader, relationshipLoader } from './loaders.ts';
import { relationshipPayload } from './payload.ts';
import { canCancel, canSeeActor, canSeeEngagementId, mayRespond, partyOf } from './policy.ts';
import { countRelationships, listRelationships, relationshipsByIds } from './queries.ts';

const funnelFields: Readonly<Record<RelationshipState, keyof ProgramFunnel>> = {
  PROPOSED: 'proposed',
  AGREEING: 'agreeing',
  ACTIVE: 'active',
  PAUSED: 'paused',
  CLOSING: 'closing',
  CLOSED: 'closed',
  DECLINED: 'declined',
  CANCELLED: 'cancelled',
};

const emptyFunnel: ProgramFunnel = {
  proposed: 0,
  agreeing: 0,
  active: 0,
  paused: 0,
  closing: 0,
  closed: 0,
  declined: 0,
  cancelled: 0,
};

/** A person whom a foreign key promises. */
async function party(context: Context, id: PersonId) {
  const person = await personLoader(context).load(id);
  if (!person) throw new Error('A relationship without one of its people was resolved.');
  return person;
}

export const relationshipsResolvers: Resolvers = {
  Query: {
    relationship: (_, { id }, context) => loadOptional(relationshipLoader, context, parseId('rel', id)),
    async relationships(_, { filter, orderBy, ...page }, context) {
      const viewer = requireViewer(context);
      const { edges, pageInfo } = await listRelationships(
        await context.read(),
        viewer,
        filter ?? {},
        orderBy,
        pageRequest(page),
      );
      for (const { node } of edges) {
        relationshipLoader(context).prime(node.relationship.id, node.relationship);
        personLoader(context).prime(node.guide.id, node.guide);
        personLoader(context).prime(node.learner.id, node.learner);
      }
      return {
        pageInfo,
        edges: edges.map(({ cursor, node }) => ({ cursor, node: node.relationship })),
        filter: filter ?? {},
      };
    },
  },

  RelationshipConnection: {
    totalCount: async (parent, _, context) =>
      countRelationships(await context.read(), requireViewer(context), parent.filter),
  },

  Program: {
    async funnel(parent, _, context) {
      if (!isStaff(requireViewer(context))) return null;
      const counts = await funnelLoader(context).load(parent.id);
      const counted = counts.map(({ state, relationships }) => [funnelFields[state], relationships] as const);
      return { ...emptyFunnel, ...Object.fromEntries(counted) };
    },
  },

  Relationship: {
    async program(parent, _, context) {
      const program = await programLoader(context).load(parent.programId);
      if (!program) throw new Error('A relationship without its program was resolved.');
      return program;
    },
    guide: (parent, _, context) => party(context, parent.guideId),
    learner: (parent, _, context) => party(context, parent.learnerId),
    engagementId: (parent, _, context) =>
      canSeeEngagementId(requireViewer(context)) ? parent.engagementId : null,
    proposedBy: (parent, _, context) => loadOptional(personLoader, context, parent.proposedBy),
    responses: (parent) => [
      { party: 'GUIDE' as const, answer: parent.guideAnswer, answeredAt: parent.guideAnsweredAt },
      { party: 'LEARNER' as const, answer: parent.learnerAnswer, answeredAt: parent.learnerAnsweredAt },
    ],
    events: async (parent, _, context) => [...(await eventsLoader(context).load(parent.id))],
    viewerParty: (parent, _, context) => partyOf(requireViewer(context), parent),
    async partner(parent, _, context) {
      const side = partyOf(requireViewer(context), parent);
      if (side === null) return null;
      return party(context, side === 'GUIDE' ? parent.learnerId : parent.guideId);
    },
    viewerCanRespond: (parent, _, context) => mayRespond(requireViewer(context), parent),
    viewerCanCancel: (parent, _, context) =>
      parent.state === 'PROPOSED' && canCancel(requireViewer(context), parent),
  },

  RelationshipEvent: {
    actor: (parent, _, context) =>
      loadOptional(
        personLoader,
        context,
        canSeeActor(requireViewer(context), parent) ? parent.actorId : null,
      ),
  },

  Mutation: {
    proposeRelationship: (_, { input }, context) =>
      relationshipPayload(context, (act) => proposeRelationship(act, input)),
    respondToProposal: (_, { input }, context) =>
      relationshipPayload(context, (act) => respondToProposal(act, input)),
    cancelProposal: (_, { input }, context) =>
      relationshipPayload(context, (act) => cancelProposal(act, input)),
  },

  Subscription: {
    relationshipChanges: {
      subscribe(_, { relationshipId }, context) {
        // No id that could name one: an id made up now names none, and gets the same answer.
        const id = parseId('rel', relationshipId) ?? newId('rel');
        return watch(context, {
          topic: 'relationship',
          id,
          read: async (db, viewer) => (await relationshipsByIds(db, viewer, [id]))[0] ?? null,
          isLast: () => false,
          show: (relationshipChanges) => ({ relationshipChanges }),
        });
      },
    },
  },
};
