import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CancelProposalDocument,
  GuideChoicesDocument,
  ProgramChoicesDocument,
  ProposeRelationshipDocument,
  type ProposeRelationshipInput,
  RelationshipByIdDocument,
  type RelationshipFilter,
  type RelationshipKind,
  type RelationshipOrder,
  type RelationshipState,
  RelationshipsDocument,
  RespondToProposalDocument,
  type RespondToProposalInput,
  type RespondToProposalMutation,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { patchCached } from '../../lib/patch-cache.ts';
import { notify } from '../../ui/notify.ts';
import type { PickerSource } from '../../ui/picker.tsx';

/** Rows fetched at a time; the server's largest page. */
const pageSize = 100;

/** States in which something is still to come. */
export const openStates = [
  'PROPOSED',
  'AGREEING',
  'ACTIVE',
  'PAUSED',
  'CLOSING',
] as const satisfies RelationshipState[];

export const relationshipsQuery = (filter: RelationshipFilter, orderBy: RelationshipOrder) =>
  infiniteQueryOptions({
    queryKey: ['relationships', 'list', filter, orderBy],
    queryFn: ({ pageParam, signal }) =>
      execute(RelationshipsDocument, { first: pageSize, after: pageParam, filter, orderBy }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last.relationships.pageInfo.hasNextPage ? last.relationships.pageInfo.endCursor : null,
  });

export const relationshipQuery = (id: string) =>
  queryOptions({
    queryKey: ['relationships', 'one', id],
    queryFn: async ({ signal }) => (await execute(RelationshipByIdDocument, { id }, signal)).relationship,
  });

export const programChoicesQuery = queryOptions({
  queryKey: ['programs', 'choices'],
  queryFn: async ({ signal }) => {
    const { programs } = await execute(ProgramChoicesDocument, {}, signal);
    return programs.edges.map(({ node }) => node);
  },
});

export const guideChoices = (kind: RelationshipKind | undefined, search: string): PickerSource => ({
  queryKey: ['guides', 'choices', kind ?? null, search],
  queryFn: async ({ signal }) => {
    const { guides } = await execute(
      GuideChoicesDocument,
      { search: search || null, kind: kind ?? null },
      signal,
    );
    return guides.edges.map(({ node }) => ({
      id: node.person.id,
      label: node.person.name,
      sub: node.headline || (node.person.jobTitle ?? ''),
    }));
  },
});

function useRelationshipsChanged() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['relationships'] }),
      queryClient.invalidateQueries({ queryKey: ['programs'] }),
      queryClient.invalidateQueries({ queryKey: ['guides'] }),
    ]);
}

export function usePropose() {
  const changed = useRelationshipsChanged();
  return useMutation({
    mutationFn: async (input: ProposeRelationshipInput) =>
      accepted((await execute(ProposeRelationshipDocument, { input })).proposeRelationship).relationship,
    onSuccess: changed,
  });
}

type Answered = NonNullable<RespondToProposalMutation['respondToProposal']['relationship']>;

/**
 * Answers a proposal; the lists show it at once, and take it back where the server refuses.
 * @param onAnswered called when the server has taken the answer, also where what asked for it is no longer on the screen
 */
export function useRespond(onAnswered: (relationship: Answered | null) => void) {
  const queryClient = useQueryClient();
  const changed = useRelationshipsChanged();
  return useMutation({
    mutationFn: async (input: RespondToProposalInput) =>
      accepted((await execute(RespondToProposalDocument, { input })).respondToProposal).relationship,
    onMutate: (input) => ({
      restore: patchCached(queryClient, input.relationshipId, {
        viewerCanRespond: false,
        ...(input.accept ? {} : { state: 'DECLINED' }),
      }),
    }),
    onSuccess: onAnswered,
    onError: (error, _input, context) => {
      context?.restore();
      notify(error.message);
    },
    onSettled: changed,
  });
}

export function useCancelProposal() {
  const changed = useRelationshipsChanged();
  return useMutation({
    mutationFn: async (relationshipId: string) =>
      accepted((await execute(CancelProposalDocument, { input: { relationshipId } })).cancelProposal)
        .relationship,
    onSettled: changed,
  });
}
