import { requireViewer } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { idFromUuid } from '../../kernel/ids.ts';
import { commitmentTextAtAGlance } from '../goals/index.ts';
import { relationshipsAtAGlance } from './queries.ts';
import { selectedBelow } from './selected.ts';

const most = 100;

export const homeResolvers: Resolvers = {
  Query: {
    async home(_, { first }, context, info) {
      const limit = Math.min(Math.max(first ?? most, 1), most);
      const db = await context.read();
      return relationshipsAtAGlance(
        db,
        requireViewer(context),
        context.clock.now(),
        selectedBelow(info),
        limit,
      );
    },
  },
  HomeRelationship: {
    id: ({ id }) => idFromUuid('rel', id),
    partner: (row) => row,
    agreement: ({ agreement }) => agreement ?? null,
    nextSession: ({ nextSession }) => nextSession ?? null,
    openCommitments: ({ openCommitments }) => openCommitments ?? [],
  },
  HomePartner: {
    id: ({ partnerId }) => idFromUuid('per', partnerId),
    name: ({ partnerName }) => partnerName,
    timeZone: ({ partnerTimeZone }) => partnerTimeZone,
  },
  HomeAgreement: {
    inForceAt: ({ inForceAt }) => new Date(inForceAt),
  },
  HomeCommitment: {
    id: ({ id }) => idFromUuid('cmt', id),
    text: (parent, _, context) => commitmentTextAtAGlance(context, parent),
  },
  HomeSession: {
    id: ({ id }) => idFromUuid('ses', id),
    startsAt: ({ startsAt }) => new Date(startsAt),
  },
};
