import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  AgreementByIdDocument,
  AgreementChangesDocument,
  type AgreementErrorsFragment,
  AgreementOfRelationshipDocument,
  AgreementsAwaitingDocument,
  AgreementVersionByIdDocument,
  CommentOnClauseDocument,
  ConfirmReviewDocument,
  DeclineAgreementDocument,
  DraftAgreementDocument,
  DropAgreementDraftDocument,
  EditClauseDocument,
  MarkClauseDocument,
  ProposeAgreementDocument,
  ResolveCommentDocument,
  ReviseAgreementDocument,
  SignAgreementDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { subscribe } from '../../lib/subscribe.ts';

/** How often an agreement is asked for where no news come by themselves, in milliseconds. */
const askAgainMs = 15_000;

export type Language = 'EN' | 'DE';

export const agreementQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['agreements', 'one', id, language],
    queryFn: async ({ signal }) => (await execute(AgreementByIdDocument, { id, language }, signal)).agreement,
    refetchInterval: askAgainMs,
  });

/** An agreement that keeps itself up to date: news over the socket, and asking now and then in case it is broken. */
export function useLiveAgreement(id: string, language: Language) {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      subscribe(AgreementChangesDocument, { agreementId: id }, () => {
        void queryClient.invalidateQueries({ queryKey: ['agreements', 'one', id] });
      }),
    [id, queryClient],
  );
  return useQuery(agreementQuery(id, language));
}

export const versionQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['agreements', 'version', id, language],
    queryFn: async ({ signal }) => {
      const { node } = await execute(AgreementVersionByIdDocument, { id, language }, signal);
      return node?.__typename === 'AgreementVersion' ? node : null;
    },
  });

export const agreementOfQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['agreements', 'of', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(AgreementOfRelationshipDocument, { id: relationshipId }, signal)).relationship,
  });

export const awaitingQuery = queryOptions({
  queryKey: ['agreements', 'awaiting'],
  queryFn: ({ signal }) => execute(AgreementsAwaitingDocument, {}, signal),
});

type Payload = { agreement: { id: string } | null; errors: AgreementErrorsFragment[] };

/** A mutation that answers with the agreement it changed; every list and page that shows it is read anew. */
function useAgreementMutation<Result extends Record<string, Payload | string>, Input>(
  document: TypedDocumentNode<Result, { input: Input }>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const result = await execute(document, { input });
      const payload = Object.values(result).find((value): value is Payload => typeof value === 'object');
      if (!payload) throw new Error('The answer lacks its payload.');
      return accepted(payload).agreement;
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['agreements'] }),
        queryClient.invalidateQueries({ queryKey: ['relationships'] }),
      ]),
  });
}

export const useDraftAgreement = () => useAgreementMutation(DraftAgreementDocument);
export const useEditClause = () => useAgreementMutation(EditClauseDocument);
export const useMarkClause = () => useAgreementMutation(MarkClauseDocument);
export const useComment = () => useAgreementMutation(CommentOnClauseDocument);
export const useResolveComment = () => useAgreementMutation(ResolveCommentDocument);
export const usePropose = () => useAgreementMutation(ProposeAgreementDocument);
export const useRevise = () => useAgreementMutation(ReviseAgreementDocument);
export const useDropDraft = () => useAgreementMutation(DropAgreementDraftDocument);
export const useSign = () => useAgreementMutation(SignAgreementDocument);
export const useDecline = () => useAgreementMutation(DeclineAgreementDocument);
export const useConfirmReview = () => useAgreementMutation(ConfirmReviewDocument);
