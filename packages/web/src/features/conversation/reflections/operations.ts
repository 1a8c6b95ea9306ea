import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  DeleteReflectionDocument,
  EditReflectionDocument,
  type ReflectionResultFragment,
  ReflectionsDocument,
  ShareReflectionDocument,
  UnshareReflectionDocument,
  WriteReflectionDocument,
} from '../../../gql/graphql.ts';
import { accepted, execute } from '../../../lib/execute.ts';

const reflectionsKey = ['conversation', 'reflections'] as const;

/** The reader's reflections and those shared with them, page by page; of one session where one is given. */
export const reflectionsQuery = (relationshipId: string, ofSession: string | null = null) =>
  infiniteQueryOptions({
    queryKey: [...reflectionsKey, relationshipId, ofSession],
    queryFn: async ({ pageParam: after, signal }) =>
      (await execute(ReflectionsDocument, { id: relationshipId, after, ofSession }, signal)).relationship,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const page = last?.reflections?.pageInfo;
      return page?.hasNextPage ? page.endCursor : null;
    },
  });

/** A mutation of a reflection; every list of them is read anew. */
function useReflectionMutation<Input, Result extends Record<string, ReflectionResultFragment | string>>(
  document: TypedDocumentNode<Result, { input: Input }>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const result = await execute(document, { input });
      for (const payload of Object.values(result)) if (typeof payload === 'object') accepted(payload);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: reflectionsKey }),
  });
}

export const useWriteReflection = () => useReflectionMutation(WriteReflectionDocument);
export const useEditReflection = () => useReflectionMutation(EditReflectionDocument);
export const useShareReflection = () => useReflectionMutation(ShareReflectionDocument);
export const useUnshareReflection = () => useReflectionMutation(UnshareReflectionDocument);

export function useDeleteReflection() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (reflectionId: string) => {
      accepted((await execute(DeleteReflectionDocument, { input: { reflectionId } })).deleteReflection);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: reflectionsKey }),
  });
}
