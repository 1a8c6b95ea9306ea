import { objectUntil, standingOf } from '@rapport/shared/execution';
import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { type PersonId, parseId, type SessionId } from '../../kernel/ids.ts';
import { personLoader } from '../identity/index.ts';
import { relationshipLoader } from '../relationships/index.ts';
import { cancelSession, restoreSession } from './commands/cancel-session.ts';
import { changeSession } from './commands/change-session.ts';
import { planSession } from './commands/plan-session.ts';
import { sayAttendance } from './commands/say-attendance.ts';
import { countsLoader, seriesLoader, sessionLoader, termsLoader, upcomingLoader } from './loaders.ts';
import type { SessionPage, SessionRow } from './model.ts';
import { overlapsOf, overlapsOfSession } from './overlaps.ts';
import { isOpen, mayPlan, mayRestore, sayable } from './policy.ts';
import { listToConfirm, listUpcoming } from './queries.ts';
import { cancelsLate, endOf, lateFrom } from './rules.ts';
import { goesOn } from './series.ts';
import { forgetWords, openWords } from './words.ts';

/** Runs a command about a session, and reads the session anew. */
async function sessionPayload(context: Context, command: Parameters<typeof carryOut<SessionId, unknown>>[1]) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    forgetWords(context);
    for (const loader of [countsLoader, upcomingLoader]) loader(context).clearAll();
    return sessionLoader(context).clearAll().load(id);
  });
  return { session: thing, errors };
}

/** Keeps what a page read, so that nothing of it is read again. */
export function kept(context: Context, page: SessionPage): SessionPage {
  for (const { node } of page.edges) sessionLoader(context).prime(node.id, node);
  return page;
}

async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('A session without one of its people was resolved.');
  return found;
}

async function pairOf(context: Context, { relationshipId }: SessionRow) {
  const pair = await relationshipLoader(context).load(relationshipId);
  if (!pair) throw new Error('A session without its relationship was resolved.');
  return pair;
}

/** Whether the viewer may still plan and change sessions of the relationship. */
async function mayWork(context: Context, session: SessionRow): Promise<boolean> {
  const pair = await pairOf(context, session);
  return mayPlan(requireViewer(context), pair, await termsLoader(context).load(pair.id));
}

/** Without an agreement that the viewer may read there is no notice to keep. */
const noticeOf = async (context: Context, { relationshipId }: SessionRow) =>
  (await termsLoader(context).load(relationshipId)) ?? { cancellationHours: 0 };

export const sessionsResolvers: Resolvers = {
  Query: {
    session: (_, { id }, context) => loadOptional(sessionLoader, context, parseId('ses', id)),
    async upcomingSessions(_, page, context) {
      const viewer = requireViewer(context);
      const db = await context.read();
      return kept(context, await listUpcoming(db, viewer, context.clock.now(), pageRequest(page)));
    },
    async sessionsToConfirm(_, page, context) {
      const viewer = requireViewer(context);
      const db = await context.read();
      return kept(context, await listToConfirm(db, viewer, context.clock.now(), pageRequest(page)));
    },
  },
  Session: {
    relationship: (parent, _, context) => pairOf(context, parent),
    endsAt: (parent) => endOf(parent),
    title: async (parent, _, context) => (await openWords(context, parent))?.title ?? null,
    place: async (parent, _, context) => (await openWords(context, parent))?.place ?? null,
    link: async (parent, _, context) => (await openWords(context, parent))?.link ?? null,
    plannedBy: (parent, _, context) => person(context, parent.plannedBy),
    plannedAt: (parent) => parent.createdAt,
    cancelledBy: (parent, _, context) => loadOptional(personLoader, context, parent.cancelledBy),
    attendance: (parent) => parent,
    changedBy: (parent, _, context) => loadOptional(personLoader, context, parent.changedBy),
    series: (parent, _, context) => loadOptional(seriesLoader, context, parent.seriesId),
    async leftOfSeries(parent, _, context) {
      if (parent.seriesId === null) return null;
      const starts = await upcomingLoader(context).load(parent.seriesId);
      return starts.filter((at) => at >= parent.startsAt).length;
    },
    cancelsLate: async (parent, _, context) =>
      cancelsLate(
        await noticeOf(context, parent),
        parent,
        requireViewer(context).personId,
        context.clock.now(),
      ),
    lateFrom: async (parent, _, context) => lateFrom(await noticeOf(context, parent), parent.startsAt),
    overlaps: (parent, _, context) => overlapsOfSession(context, parent),
    viewerCanChange: async (parent, _, context) => isOpen(parent) && mayWork(context, parent),
    viewerCanCancel: async (parent, _, context) => isOpen(parent) && mayWork(context, parent),
    viewerCanRestore: async (parent, _, context) =>
      mayRestore(requireViewer(context), parent, context.clock.now()) && mayWork(context, parent),
    viewerMaySay: async (parent, _, context) =>
      (await mayWork(context, parent)) ? sayable(parent, context.clock.now()) : [],
  },
  SessionSeries: {
    upcoming: async (parent, _, context) => (await upcomingLoader(context).load(parent.id)).length,
    goesOn: (parent, _, context) => goesOn(parent, context.clock.now()),
  },
  SessionAttendance: {
    standing: (parent) => standingOf(parent),
    objectUntil: (parent) => (parent.settledAs === null ? objectUntil(parent) : null),
  },
  PreviewedSession: {
    overlaps: (parent, _, context) => overlapsOf(context, parent, null),
  },
  Mutation: {
    planSession: (_, { input }, context) => sessionPayload(context, (act) => planSession(act, input)),
    changeSession: (_, { input }, context) => sessionPayload(context, (act) => changeSession(act, input)),
    cancelSession: (_, { input }, context) => sessionPayload(context, (act) => cancelSession(act, input)),
    restoreSession: (_, { input }, context) => sessionPayload(context, (act) => restoreSession(act, input)),
    sayAttendance: (_, { input }, context) => sessionPayload(context, (act) => sayAttendance(act, input)),
  },
};
