import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  AgreementByIdDocument,
  AgreementChangesDocument,
  type AgreementErrorsFragment,
  AgreementOfRelationshipDocument,
  AgreementPaperDocument,
  AgreementStandingOfRelationshipDocument,
  AgreementsAwaitingDocument,
  AgreementVersionByIdDocument,
  AgreementVersionNumbersDocument,
  CommentOnClauseDocument,
  ConfirmReviewDocument,
  DeclineAgreementDocument,
  DraftAgreementDocument,
  DropAgreementDraftDocument,
  EditClauseDocument,
  MarkClauseDocument,
  ProposeAgreementDocument,
  RemindersOfRelationshipDocument,
  ResolveCommentDocument,
  ReviseAgreementDocument,
  SignAgreementDocument,
  TrustContactsDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { subscribe } from '../../lib/subscribe.ts';

/** How often an agreement is asked for where no news come by themselves, in milliseconds. */
const askAgainMs = 15_000;

export type Language = 'EN' | 'DE';

const agreementQuery = (id: string, language: Language) =>
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

/** A proposed or signed version by its number, for paper; null where there is none that the viewer may see. */
export const paperQuery = (agreementId: string, number: number) =>
  queryOptions({
    queryKey: ['agreements', 'paper', agreementId, number],
    queryFn: async ({ signal }) => {
      const { agreement } = await execute(AgreementVersionNumbersDocument, { id: agreementId }, signal);
      const known = agreement?.versions.find((one) => one.number === number && one.hash !== null);
      if (!known) return null;
      const { node, viewer } = await execute(AgreementPaperDocument, { id: known.id }, signal);
      const timeZone = viewer?.membership?.organization.timeZone ?? 'UTC';
      return node?.__typename === 'AgreementVersion' ? { version: node, timeZone } : null;
    },
  });

/** What the agreement reminds the reader of at present; nothing for anybody but the two. */
export const remindersQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['agreements', 'reminders', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(RemindersOfRelationshipDocument, { id: relationshipId }, signal)).relationship?.nudges ??
      [],
  });

/** Where the agreement of a relationship stands, without its words: looking is no reading that the ledger would have to note. */
export const standingQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['agreements', 'standing', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(AgreementStandingOfRelationshipDocument, { id: relationshipId }, signal)).relationship,
  });

/** The same with the words that are in force, as far as the reader may read them. */
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

/** Whom an agreement can name as trust contact. */
export const contactsQuery = queryOptions({
  queryKey: ['people', 'trust-contacts'],
  queryFn: async ({ signal }) => (await execute(TrustContactsDocument, {}, signal)).trustContacts,
});

type Payload = { agreement: { id: string } | null; errors: AgreementErrorsFragment[] };

/** Called when the server has done it, also where what asked for it is no longer on the screen. */
type Done = (agreement: { id: string } | null) => void;

/** A mutation that answers with the agreement it changed; every list and page that shows it is read anew. */
function useAgreementMutation<Result extends Record<string, Payload | string>, Input>(
  document: TypedDocumentNode<Result, { input: Input }>,
  done?: Done,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const result = await execute(document, { input });
      const payload = Object.values(result).find((value): value is Payload => typeof value === 'object');
      if (!payload) throw new Error('The answer lacks its payload.');
      return accepted(payload).agreement;
    },
    onSuccess: (agreement) => done?.(agreement),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['agreements'] }),
        queryClient.invalidateQueries({ queryKey: ['relationships'] }),
      ]),
  });
}

export const useDraftAgreement = (done?: Done) => useAgreementMutation(DraftAgreementDocument, done);
export const useEditClause = () => useAgreementMutation(EditClauseDocument);
export const useMarkClause = () => useAgreementMutation(MarkClauseDocument);
export const useComment = () => useAgreementMutation(CommentOnClauseDocument);
export const useResolveComment = () => useAgreementMutation(ResolveCommentDocument);
export const usePropose = (done?: Done) => useAgreementMutation(ProposeAgreementDocument, done);
export const useRevise = (done?: Done) => useAgreementMutation(ReviseAgreementDocument, done);
export const useDropDraft = (done?: Done) => useAgreementMutation(DropAgreementDraftDocument, done);
export const useSign = (done?: Done) => useAgreementMutation(SignAgreementDocument, done);
export const useDecline = (done?: Done) => useAgreementMutation(DeclineAgreementDocument, done);
export const useConfirmReview = (done?: Done) => useAgreementMutation(ConfirmReviewDocument, done);
