import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  AcknowledgeFeedbackDocument,
  CloseFeedbackDocument,
  DeclineFeedbackDocument,
  DiscardFeedbackDocument,
  DraftFeedbackDocument,
  type DraftFeedbackInput,
  FeedbackByIdDocument,
  type FeedbackDetailFragment,
  FeedbackOfRelationshipDocument,
  type FeedbackResultFragment,
  OfferFeedbackDocument,
  ReceiveFeedbackDocument,
  ReplyToFeedbackDocument,
  RequestFeedbackDocument,
  SaveFeedbackDocument,
  type SaveFeedbackInput,
  TakeBackFeedbackDocument,
  WithdrawFeedbackRequestDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';

/** How many pieces of feedback are listed at a time. */
const pageSize = 50;

/** Feedback between the two, latest first, without the words. */
export const feedbackQuery = (relationshipId: string) =>
  infiniteQueryOptions({
    queryKey: ['feedback', 'of', relationshipId],
    queryFn: async ({ pageParam, signal }) => {
      const page = { id: relationshipId, first: pageSize, after: pageParam };
      return (await execute(FeedbackOfRelationshipDocument, page, signal)).relationship;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.feedback?.pageInfo.hasNextPage ? last.feedback.pageInfo.endCursor : null,
  });

/** One piece of feedback, with the words as far as the reader may read them. */
export const feedbackItemQuery = (relationshipId: string, feedbackId: string) =>
  queryOptions({
    queryKey: ['feedback', 'one', relationshipId, feedbackId],
    queryFn: ({ signal }) => readFeedback(feedbackId, signal),
  });

/** Reads one piece of feedback as it stands now; null where there is none for the reader. */
export async function readFeedback(
  feedbackId: string,
  signal?: AbortSignal,
): Promise<FeedbackDetailFragment | null> {
  return (await execute(FeedbackByIdDocument, { id: feedbackId }, signal)).feedback;
}

async function carriedOut<Result extends Record<string, FeedbackResultFragment | string>, Input>(
  document: TypedDocumentNode<Result, { input: Input }>,
  input: Input,
): Promise<FeedbackDetailFragment> {
  const payload = Object.values(await execute(document, { input })).find(
    (value): value is FeedbackResultFragment => typeof value === 'object',
  );
  const done = payload && accepted(payload).feedback;
  if (!done) throw new Error('The answer lacks its feedback.');
  return done;
}

/** A step with a piece of feedback; what shows it is read anew, also where the partner was quicker. */
function useFeedbackStep<Result extends Record<string, FeedbackResultFragment | string>, Input>(
  document: TypedDocumentNode<Result, { input: Input }>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => carriedOut(document, input),
    onSuccess: (done) =>
      queryClient.setQueryData(feedbackItemQuery(done.relationship.id, done.id).queryKey, done),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['feedback'] }),
  });
}

export const useRequest = () => useFeedbackStep(RequestFeedbackDocument);
export const useWithdrawRequest = () => useFeedbackStep(WithdrawFeedbackRequestDocument);
export const useDecline = () => useFeedbackStep(DeclineFeedbackDocument);
export const useOffer = () => useFeedbackStep(OfferFeedbackDocument);
export const useTakeBack = () => useFeedbackStep(TakeBackFeedbackDocument);
export const useReceive = () => useFeedbackStep(ReceiveFeedbackDocument);
export const useAcknowledge = () => useFeedbackStep(AcknowledgeFeedbackDocument);
export const useReply = () => useFeedbackStep(ReplyToFeedbackDocument);
export const useClose = () => useFeedbackStep(CloseFeedbackDocument);

/** Begins a draft, and answers it. Nothing on the screen but its form depends on it, so nothing is read anew. */
export const beginDraft = (input: DraftFeedbackInput) => carriedOut(DraftFeedbackDocument, input);

/** Saves a draft, and answers its revision. */
export async function saveDraft(input: SaveFeedbackInput): Promise<number> {
  return (await carriedOut(SaveFeedbackDocument, input)).words?.revision ?? input.revision;
}

/** Throws a draft away. */
export function useDiscard() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (feedbackId: string) => {
      accepted((await execute(DiscardFeedbackDocument, { input: { feedbackId } })).discardFeedback);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['feedback'] }),
  });
}
