import type { Resolvers } from '../../generated/resolvers.ts';
import { idFromUuid } from '../../kernel/ids.ts';
import { agreementOfColumns } from '../agreements/index.ts';
import { commitmentTextAtAGlance } from '../goals/index.ts';
import { sessionOfColumns } from '../sessions/index.ts';
import { relationshipsAtAGlance } from './queries.ts';
import { selectedBelow } from './selected.ts';

const most = 100;

export const homeResolvers: Resolvers = {
  Query: {
    home(_, { first }, context, info) {
      const limit = Math.min(Math.max(first ?? most, 1), most);
      return relationshipsAtAGlance(context, selectedBelow(info), limit);
    },
  },
  HomeRelationship: {
    id: ({ id }) => idFromUuid('rel', id),
    partner: (row) => row,
    agreement: agreementOfColumns,
    nextSession: sessionOfColumns,
    openCommitments: ({ openCommitments }) => openCommitments ?? [],
  },
  HomePartner: {
    id: ({ partnerId }) => idFromUuid('per', partnerId),
    name: ({ partnerName }) => partnerName,
    timeZone: ({ partnerTimeZone }) => partnerTimeZone,
  },
  HomeCommitment: {
    id: ({ id }) => idFromUuid('cmt', id),
    text: (parent, _, context) => commitmentTextAtAGlance(context, parent),
  },
  HomeSession: {
    id: ({ id }) => idFromUuid('ses', id),
  },
};
