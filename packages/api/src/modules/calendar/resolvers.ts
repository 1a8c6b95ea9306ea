import { requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { createCalendarFeed } from './commands/create-calendar-feed.ts';
import { revokeCalendarFeed } from './commands/revoke-calendar-feed.ts';
import { feedOf } from './queries.ts';

export const calendarResolvers: Resolvers = {
  Query: {
    calendarFeed: async (_, __, context) => feedOf(await context.read(), requireViewer(context)),
  },
  Mutation: {
    async createCalendarFeed(_, __, context) {
      const { thing, errors } = await carryOut(context, createCalendarFeed, (made) => Promise.resolve(made));
      const address = thing && `${context.publicUrl}/v1/calendar/${thing.token}.ics`;
      return { calendarFeed: thing?.feed ?? null, address, errors };
    },
    async revokeCalendarFeed(_, { input }, context) {
      const { thing, errors } = await carryOut(
        context,
        (act) => revokeCalendarFeed(act, input),
        (feed) => Promise.resolve(feed),
      );
      return { calendarFeed: thing, errors };
    },
  },
};
