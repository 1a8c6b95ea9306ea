import type { Terms } from '@rapport/shared/domain';
import { isFeedbackDelivered, postponableFrom, takeFeedbackStep } from '@rapport/shared/execution';
import DataLoader from 'dataloader';
import { type Context, perRequest, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { type FeedbackId, type PersonId, parseId, type RelationshipId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import { openText, type PairText } from '../confidential/index.ts';
import { personLoader } from '../identity/index.ts';
import { partyOf, relationshipLoader, relationshipPayload } from '../relationships/index.ts';
import { offerFeedback, takeBackFeedback } from './commands/offer-feedback.ts';
import { receiveFeedback } from './commands/receive-feedback.ts';
import { acknowledgeFeedback, closeFeedback, replyToFeedback } from './commands/reply-to-feedback.ts';
import { declineFeedback, requestFeedback, withdrawFeedbackRequest } from './commands/request-feedback.ts';
import { discardFeedback, draftFeedback, saveFeedback } from './commands/write-feedback.ts';
import { feedbackLoader, repliesLoader, wordsLoader } from './loaders.ts';
import type { FeedbackRow } from './model.ts';
import { factsOf, mayGive, partIn, receiverOf, stepsOf } from './policy.ts';
import { feedbackAwaiting, listFeedback } from './queries.ts';
import { feedbackRequestSchema, feedbackWordsSchema } from './rules.ts';
import { replyText, requestText, topicText, wordsText } from './spot.ts';

/** The terms of each relationship of a request, read once. */
const termsLoader = perRequest(
  (context) =>
    new DataLoader<RelationshipId, Terms | null>((ids) =>
      Promise.all(
        ids.map(async (id) => presentTerms(await context.read(), requireViewer(context).organizationId, id)),
      ),
    ),
);

/** Runs a command about feedback, and reads all of it anew. */
async function feedbackPayload(
  context: Context,
  command: Parameters<typeof carryOut<FeedbackId, unknown>>[1],
) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    wordsLoader(context).clear(id);
    repliesLoader(context).clear(id);
    return feedbackLoader(context).clear(id).load(id);
  });
  return { feedback: thing, errors };
}

async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('Feedback without one of its people was resolved.');
  return found;
}

async function relationship(context: Context, { relationshipId }: Pick<FeedbackRow, 'relationshipId'>) {
  const found = await relationshipLoader(context).load(relationshipId);
  if (!found) throw new Error('Feedback without its relationship was resolved.');
  return found;
}

const opened = (context: Context, text: PairText | null) => (text === null ? null : openText(context, text));

/** The words for the viewer. The wall says the same: whom they are for reads them from delivery on. */
async function words(context: Context, row: FeedbackRow) {
  const isGiver = partIn(requireViewer(context), row) === 'GIVER';
  if (!isGiver && !isFeedbackDelivered(row.state)) return null;
  const stored = await wordsLoader(context).load(row.id);
  const text = stored && (await openText(context, wordsText(stored)));
  if (!stored || text == null) return null;
  const { revision, updatedAt: savedAt } = stored;
  return { ...feedbackWordsSchema.parse(JSON.parse(text)), revision, savedAt };
}

/** The line as it was offered; for the giver, while they write, as it stands. */
async function topic(context: Context, row: FeedbackRow): Promise<string | null> {
  const part = partIn(requireViewer(context), row);
  const writes = part !== null && takeFeedbackStep(factsOf(row), 'SAVE', part) !== null;
  const draft = writes ? await words(context, row) : null;
  return draft?.topic ?? opened(context, topicText(row));
}

export const feedbackResolvers: Resolvers = {
  Query: {
    feedback: (_, { id }, context) => loadOptional(feedbackLoader, context, parseId('fbk', id)),
    async feedbackAwaitingMe(_, { first }, context) {
      const viewer = requireViewer(context);
      const { limit } = pageRequest({ first });
      return feedbackAwaiting(await context.read(), viewer, context.clock.now(), limit);
    },
  },
  Relationship: {
    async feedback(parent, page, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      const { edges, pageInfo } = await listFeedback(
        await context.read(),
        viewer,
        parent.id,
        pageRequest(page),
      );
      return { edges: [...edges], pageInfo };
    },
    viewerCanGiveFeedback: async (parent, _, context) =>
      mayGive(requireViewer(context), parent, await termsLoader(context).load(parent.id)),
  },
  Feedback: {
    relationship: (parent, _, context) => relationship(context, parent),
    giver: (parent, _, context) => person(context, parent.giverId),
    receiver: (parent, _, context) => person(context, receiverOf(parent)),
    async request(parent, _, context) {
      const text = await opened(context, requestText(parent));
      return text === null ? null : feedbackRequestSchema.parse(JSON.parse(text));
    },
    topic: (parent, _, context) => topic(context, parent),
    words: (parent, _, context) => words(context, parent),
    replies: async (parent, _, context) => [...(await repliesLoader(context).load(parent.id))],
    postponableFrom: (parent, _, context) => {
      const from = postponableFrom(parent);
      return from !== null && from > context.clock.now() ? from : null;
    },
    async viewerCan(parent, _, context) {
      const pair = await relationship(context, parent);
      return stepsOf(requireViewer(context), pair, await termsLoader(context).load(pair.id), parent);
    },
  },
  FeedbackReply: {
    author: (parent, _, context) => person(context, parent.authorId),
    text: (parent, _, context) => openText(context, replyText(parent)),
  },
  Mutation: {
    requestFeedback: (_, { input }, context) =>
      feedbackPayload(context, (act) => requestFeedback(act, input)),
    withdrawFeedbackRequest: (_, { input }, context) =>
      feedbackPayload(context, (act) => withdrawFeedbackRequest(act, input)),
    declineFeedback: (_, { input }, context) =>
      feedbackPayload(context, (act) => declineFeedback(act, input)),
    draftFeedback: (_, { input }, context) => feedbackPayload(context, (act) => draftFeedback(act, input)),
    saveFeedback: (_, { input }, context) => feedbackPayload(context, (act) => saveFeedback(act, input)),
    discardFeedback: (_, { input }, context) =>
      relationshipPayload(context, (act) => discardFeedback(act, input)),
    offerFeedback: (_, { input }, context) => feedbackPayload(context, (act) => offerFeedback(act, input)),
    takeBackFeedback: (_, { input }, context) =>
      feedbackPayload(context, (act) => takeBackFeedback(act, input)),
    receiveFeedback: (_, { input }, context) =>
      feedbackPayload(context, (act) => receiveFeedback(act, input)),
    acknowledgeFeedback: (_, { input }, context) =>
      feedbackPayload(context, (act) => acknowledgeFeedback(act, input)),
    replyToFeedback: (_, { input }, context) =>
      feedbackPayload(context, (act) => replyToFeedback(act, input)),
    closeFeedback: (_, { input }, context) => feedbackPayload(context, (act) => closeFeedback(act, input)),
  },
};
