import { answerDueAt, isQuiet, nextAllowed } from '@rapport/shared/execution';
import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { watch } from '../../db/watch.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { newId, parseId, type RelationshipId } from '../../kernel/ids.ts';
import { termsLoader } from '../agreements/index.ts';
import { openText } from '../confidential/index.ts';
import { personLoader } from '../identity/index.ts';
import {
  partyOf,
  relationshipLoader,
  relationshipPayload,
  relationshipsByIds,
} from '../relationships/index.ts';
import { deleteMessage } from './commands/delete-message.ts';
import { editMessage } from './commands/edit-message.ts';
import { markMessagesRead } from './commands/mark-messages-read.ts';
import { sendMessage } from './commands/send-message.ts';
import { messageLoader, positionsLoader, unansweredLoader, unreadLoader } from './loaders.ts';
import type { AnswerTimeModel, ReplyDueModel, Unanswered } from './model.ts';
import { isAuthor, mayRevise, mayWrite } from './policy.ts';
import { listMessages, unansweredOf } from './queries.ts';
import { staysFrom } from './rules.ts';
import { spotOfMessage } from './spot.ts';

const messagePayload = async (context: Context, command: Parameters<typeof carryOut<string, unknown>>[1]) => {
  const { thing, errors } = await carryOut(context, command, async (text) => {
    const id = parseId('msg', text);
    return id && messageLoader(context).clear(id).load(id);
  });
  return { message: thing, errors };
};

/** What is agreed about answering, seen from now; null where nothing is. */
async function answerTimeOf(
  context: Context,
  relationshipId: RelationshipId,
): Promise<AnswerTimeModel | null> {
  const hours = (await termsLoader(context).load(relationshipId))?.terms.responseTime ?? null;
  if (hours === null) return null;
  const now = context.clock.now();
  const next = nextAllowed(hours, now);
  return {
    withinHours: hours.withinHours,
    dueAt: answerDueAt(hours, now),
    isQuiet: isQuiet(hours, now),
    nextAllowedAt: next > now ? next : null,
  };
}

/** What is owed, with the day it is due by the agreement. */
async function dueOf(context: Context, waiting: Unanswered): Promise<ReplyDueModel> {
  const found = await termsLoader(context).load(waiting.relationshipId);
  const hours = found?.terms.responseTime ?? null;
  return { ...waiting, dueAt: hours && answerDueAt(hours, waiting.since) };
}

const never = Number.POSITIVE_INFINITY;
const mostUrgentFirst = (one: ReplyDueModel, other: ReplyDueModel) =>
  Math.sign((one.dueAt?.getTime() ?? never) - (other.dueAt?.getTime() ?? never)) || +one.since - +other.since;

export const conversationResolvers: Resolvers = {
  Query: {
    async repliesDue(_, { first }, context) {
      const { limit } = pageRequest({ first });
      const waiting = await unansweredOf(await context.read(), requireViewer(context), null);
      const due = await Promise.all(waiting.map((one) => dueOf(context, one)));
      return due.sort(mostUrgentFirst).slice(0, limit);
    },
  },

  Relationship: {
    async messages(parent, page, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      return listMessages(await context.read(), viewer, parent.id, pageRequest(page));
    },
    async viewerCanWriteMessages(parent, _, context) {
      const found = await termsLoader(context).load(parent.id);
      return mayWrite(requireViewer(context), parent, found?.terms ?? null, 'MESSAGE');
    },
    answerTime: (parent, _, context) =>
      partyOf(requireViewer(context), parent) === null ? null : answerTimeOf(context, parent.id),
    async readReceipts(parent, _, context) {
      if (partyOf(requireViewer(context), parent) === null) return null;
      return (await termsLoader(context).load(parent.id))?.terms.readReceipts ?? false;
    },
    async unreadMessages(parent, _, context) {
      if (partyOf(requireViewer(context), parent) === null) return null;
      return (await unreadLoader(context).load(parent.id))?.unread ?? 0;
    },
    async readThrough(parent, _, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      const positions = await positionsLoader(context).load(parent.id);
      return positions.find(({ personId }) => personId === viewer.personId)?.readThrough ?? 0;
    },
    async replyDue(parent, _, context) {
      const waiting = await unansweredLoader(context).load(parent.id);
      return waiting && dueOf(context, waiting);
    },
  },

  ReplyDue: {
    async relationship(parent, _, context) {
      const row = await relationshipLoader(context).load(parent.relationshipId);
      if (!row) throw new Error('An answer was owed in no relationship.');
      return row;
    },
  },

  Message: {
    async author(parent, _, context) {
      const person = await personLoader(context).load(parent.authorId);
      if (!person) throw new Error('A message of nobody was resolved.');
      return person;
    },
    text({ id, relationshipId, authorId, keyVersion, body }, _, context) {
      if (body === null) return null;
      const written = { relationshipId, authorId, keyVersion, sealed: body };
      return openText(context, { ...spotOfMessage(id), ...written, contentType: 'MESSAGE' });
    },
    editableUntil: (parent, _, context) =>
      mayRevise(requireViewer(context), parent, context.clock.now()) ? staysFrom(parent.sentAt) : null,
    async readByPartner(parent, _, context) {
      if (!isAuthor(requireViewer(context), parent)) return null;
      const found = await termsLoader(context).load(parent.relationshipId);
      if (!found?.terms.readReceipts) return null;
      const positions = await positionsLoader(context).load(parent.relationshipId);
      const partner = positions.find(({ personId }) => personId !== parent.authorId);
      return (partner?.readThrough ?? 0) >= parent.number;
    },
  },

  Mutation: {
    sendMessage: (_, { input }, context) => messagePayload(context, (act) => sendMessage(act, input)),
    editMessage: (_, { input }, context) => messagePayload(context, (act) => editMessage(act, input)),
    deleteMessage: (_, { input }, context) => messagePayload(context, (act) => deleteMessage(act, input)),
    markMessagesRead: (_, { input }, context) =>
      relationshipPayload(context, (act) => markMessagesRead(act, input)),
  },

  Subscription: {
    conversationChanges: {
      subscribe(_, { relationshipId }, context) {
        // No id that could name one: an id made up now names none, and gets the same answer.
        const id = parseId('rel', relationshipId) ?? newId('rel');
        return watch(context, {
          topic: 'conversation',
          id,
          async read(db, viewer) {
            const [row] = await relationshipsByIds(db, viewer, [id]);
            return row && partyOf(viewer, row) !== null ? row : null;
          },
          isLast: () => false,
          show: (conversationChanges) => ({ conversationChanges }),
        });
      },
    },
  },
};
