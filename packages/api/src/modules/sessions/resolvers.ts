import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { type PersonId, parseId, type SessionId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import { personLoader } from '../identity/index.ts';
import { partyOf, relationshipLoader } from '../relationships/index.ts';
import { objectUntil, standingOf } from './attendance.ts';
import { planSession } from './commands/plan-session.ts';
import { sessionLoader } from './loaders.ts';
import { mayPlan } from './policy.ts';
import { listSessions } from './queries.ts';
import { endOf } from './rules.ts';
import { forgetWords, openWords } from './words.ts';

/** Runs a command about a session, and reads the session anew. */
async function sessionPayload(context: Context, command: Parameters<typeof carryOut<SessionId, unknown>>[1]) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    forgetWords(context);
    return sessionLoader(context).clearAll().load(id);
  });
  return { session: thing, errors };
}

async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('A session without one of its people was resolved.');
  return found;
}

export const sessionsResolvers: Resolvers = {
  Query: {
    session: (_, { id }, context) => loadOptional(sessionLoader, context, parseId('ses', id)),
  },
  Relationship: {
    async sessions(parent, { window, ...page }, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      const now = context.clock.now();
      const found = await listSessions(
        await context.read(),
        viewer,
        parent.id,
        window,
        now,
        pageRequest(page),
      );
      for (const { node } of found.edges) sessionLoader(context).prime(node.id, node);
      return found;
    },
    async viewerCanPlanSession(parent, _, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return false;
      return mayPlan(
        viewer,
        parent,
        await presentTerms(await context.read(), parent.organizationId, parent.id),
      );
    },
  },
  Session: {
    async relationship(parent, _, context) {
      const pair = await relationshipLoader(context).load(parent.relationshipId);
      if (!pair) throw new Error('A session without its relationship was resolved.');
      return pair;
    },
    endsAt: (parent) => endOf(parent),
    title: async (parent, _, context) => (await openWords(context, parent))?.title ?? null,
    place: async (parent, _, context) => (await openWords(context, parent))?.place ?? null,
    link: async (parent, _, context) => (await openWords(context, parent))?.link ?? null,
    plannedBy: (parent, _, context) => person(context, parent.plannedBy),
    plannedAt: (parent) => parent.createdAt,
    cancelledBy: (parent, _, context) => loadOptional(personLoader, context, parent.cancelledBy),
    attendance: (parent) => parent,
    changedBy: (parent, _, context) => loadOptional(personLoader, context, parent.changedBy),
  },
  SessionAttendance: {
    standing: (parent) => standingOf(parent),
    objectUntil: (parent) => objectUntil(parent),
  },
  Mutation: {
    planSession: (_, { input }, context) => sessionPayload(context, (act) => planSession(act, input)),
  },
};
