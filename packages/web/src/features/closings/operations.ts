import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ClosingWordsDocument,
  EndingOfRelationshipDocument,
  type EndingResultFragment,
  PauseRelationshipDocument,
  ResumeRelationshipDocument,
  SaveClosingWordsDocument,
  type SaveClosingWordsInput,
  SetLegalHoldDocument,
  StartClosingDocument,
  StopAgreeingDocument,
  WithdrawClosingDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';

/** How often an ending is asked for where no news come by themselves, in milliseconds. */
const askAgainMs = 30_000;

/** Where a relationship stands on its way on or out; without anybody's words. */
export const endingQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['closings', 'of', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(EndingOfRelationshipDocument, { id: relationshipId }, signal)).relationship,
  });

/** The same with the words of the two, as far as the reader may read them. */
export const closingWordsQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['closings', 'words', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(ClosingWordsDocument, { id: relationshipId }, signal)).relationship,
    refetchInterval: askAgainMs,
  });

/** A mutation that moves a relationship on or towards its end; every list and page that shows it is read anew. */
function useEndingMutation<Result extends Record<string, EndingResultFragment | string>, Input>(
  document: TypedDocumentNode<Result, { input: Input }>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const result = await execute(document, { input });
      const payload = Object.values(result).find(
        (value): value is EndingResultFragment => typeof value === 'object',
      );
      if (!payload) throw new Error('The answer lacks its payload.');
      return accepted(payload).relationship;
    },
    onSettled: () =>
      Promise.all(
        ['closings', 'relationships', 'agreements', 'preferences'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

export const useStop = () => useEndingMutation(StopAgreeingDocument);
export const usePause = () => useEndingMutation(PauseRelationshipDocument);
export const useResume = () => useEndingMutation(ResumeRelationshipDocument);
export const useStartClosing = () => useEndingMutation(StartClosingDocument);
export const useWithdrawClosing = () => useEndingMutation(WithdrawClosingDocument);
export const useHandOver = () => useEndingMutation(SaveClosingWordsDocument);
export const useHold = () => useEndingMutation(SetLegalHoldDocument);

/** Saves a draft. Nothing on the screen depends on it but the form itself, so nothing is read anew. */
export const useSaveDraft = () =>
  useMutation({
    mutationFn: async (input: SaveClosingWordsInput) => {
      accepted((await execute(SaveClosingWordsDocument, { input })).saveClosingWords);
    },
  });
