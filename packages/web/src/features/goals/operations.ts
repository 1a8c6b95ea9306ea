import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CommitmentByIdDocument,
  type CommitmentFilter,
  type CommitmentOrder,
  CommitmentsFromOriginDocument,
  CommitmentsOfRelationshipDocument,
  GoalsOfRelationshipDocument,
  KeepCommitmentDocument,
  MilestonesOfRelationshipDocument,
  MyCommitmentsDocument,
  ObjectivesOfAgreementDocument,
  UndoKeptCommitmentDocument,
  WhereICanCommitDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { patchCached } from '../../lib/patch-cache.ts';

// Every key names the relationship, so that what follows a relationship finds it.

export const goalsQuery = (relationshipId: string) =>
  infiniteQueryOptions({
    queryKey: ['goals', 'of', relationshipId],
    queryFn: async ({ pageParam: after, signal }) =>
      (await execute(GoalsOfRelationshipDocument, { id: relationshipId, after }, signal)).relationship,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => nextOf(last?.goals?.pageInfo),
  });

/** What the two agreed to reach, in the words of their agreement; empty where none is in force. */
export const objectivesQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['goals', 'objectives', relationshipId],
    queryFn: async ({ signal }) => {
      const { relationship } = await execute(ObjectivesOfAgreementDocument, { id: relationshipId }, signal);
      const clauses = relationship?.agreement?.inForce?.content?.clauses ?? [];
      const purpose = clauses.find(({ kind }) => kind === 'PURPOSE')?.data;
      const objectives: unknown = Reflect.get(Object(purpose), 'objectives');
      return Array.isArray(objectives) ? objectives.filter((text) => typeof text === 'string') : [];
    },
  });

export const commitmentsQuery = (
  relationshipId: string,
  filter: CommitmentFilter,
  orderBy: CommitmentOrder,
) =>
  infiniteQueryOptions({
    queryKey: ['goals', 'commitments', relationshipId, filter, orderBy],
    queryFn: async ({ pageParam: after, signal }) => {
      const variables = { id: relationshipId, filter, orderBy, after };
      return (await execute(CommitmentsOfRelationshipDocument, variables, signal)).relationship;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => nextOf(last?.commitments?.pageInfo),
  });

/** What happened to one commitment. */
export const historyQuery = (relationshipId: string, commitmentId: string) =>
  queryOptions({
    queryKey: ['goals', 'history', relationshipId, commitmentId],
    queryFn: async ({ signal }) =>
      (await execute(CommitmentByIdDocument, { id: commitmentId }, signal)).commitment,
  });

export const commitmentsFromQuery = (relationshipId: string, originId: string) =>
  queryOptions({
    queryKey: ['goals', 'commitments-from', relationshipId, originId],
    queryFn: async ({ signal }) => {
      const variables = { id: relationshipId, originId };
      const { relationship, commitmentsFrom } = await execute(
        CommitmentsFromOriginDocument,
        variables,
        signal,
      );
      return { pair: relationship, lines: commitmentsFrom.edges.map(({ node }) => node) };
    },
  });

/** The reader's own commitments that are still to be done, in all relationships. */
export const myCommitmentsQuery = (first: number) =>
  queryOptions({
    queryKey: ['goals', 'my-commitments', first],
    queryFn: async ({ signal }) => (await execute(MyCommitmentsDocument, { first }, signal)).myCommitments,
  });

/** With whom the reader can make a commitment. */
export const whereToCommitQuery = queryOptions({
  queryKey: ['goals', 'where-to-commit'],
  queryFn: async ({ signal }) => {
    const { relationships } = await execute(WhereICanCommitDocument, {}, signal);
    return relationships.edges.map(({ node }) => node).filter((node) => node.viewerCanCommit);
  },
});

export const milestonesQuery = (relationshipId: string) =>
  infiniteQueryOptions({
    queryKey: ['goals', 'milestones', relationshipId],
    queryFn: async ({ pageParam: after, signal }) =>
      (await execute(MilestonesOfRelationshipDocument, { id: relationshipId, after }, signal)).relationship,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => nextOf(last?.milestones?.pageInfo),
  });

function nextOf(info: { hasNextPage: boolean; endCursor: string | null } | undefined): string | null {
  return info?.hasNextPage ? info.endCursor : null;
}

type Payload = Parameters<typeof accepted>[0];

/** A change to a goal, commitment or milestone; whatever shows one is read anew. */
export function useChange<Result extends Record<string, Payload | string>, Input>(
  document: TypedDocumentNode<Result, { input: Input }>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      const result = await execute(document, { input });
      for (const payload of Object.values(result)) if (typeof payload === 'object') accepted(payload);
      return result;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['goals'] }),
  });
}

/** Says that a commitment is done, on the screen at once and back where the server refuses. @param today ISO 8601 */
export function useKeep(today: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (line: { id: string; dueOn: string }) =>
      accepted((await execute(KeepCommitmentDocument, { input: { commitmentId: line.id } })).keepCommitment),
    onMutate: ({ id, dueOn }) => ({
      restore: patchCached(queryClient, id, {
        state: today > dueOn ? 'KEPT_LATE' : 'KEPT',
        keptOn: today,
        viewerCanKeep: false,
        viewerCanMove: false,
        viewerCanWithdraw: false,
      }),
    }),
    onError: (_error, _line, context) => context?.restore(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['goals'] }),
  });
}

export const useUndoKept = () => useChange(UndoKeptCommitmentDocument);
