import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  InvitePersonDocument,
  MembersDocument,
  type PeopleFilter,
  RevokeInvitationDocument,
  type Role,
  SetRolesDocument,
} from '../../../gql/graphql.ts';
import { accepted, execute } from '../../../lib/execute.ts';
import { patchCached } from '../../../lib/patch-cache.ts';

export const membersQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', 'members', filter],
    queryFn: ({ pageParam, signal }) =>
      execute(MembersDocument, { first: 100, after: pageParam, filter }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.people.pageInfo.hasNextPage ? last.people.pageInfo.endCursor : null),
  });

function useMembersChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['people'] });
}

export function useInvite() {
  const changed = useMembersChanged();
  return useMutation({
    mutationFn: async (input: { personId: string; roles: Role[] }) =>
      accepted((await execute(InvitePersonDocument, { input })).invitePerson).invitation,
    onSuccess: changed,
  });
}

export function useRevokeInvitation() {
  const changed = useMembersChanged();
  return useMutation({
    mutationFn: async (invitationId: string) =>
      accepted((await execute(RevokeInvitationDocument, { input: { invitationId } })).revokeInvitation),
    onSuccess: changed,
  });
}

/** Sets a person's roles; shown at once, taken back where the server refuses. */
export function useSetRoles() {
  const queryClient = useQueryClient();
  const changed = useMembersChanged();
  return useMutation({
    mutationFn: async (input: { personId: string; roles: Role[] }) =>
      accepted((await execute(SetRolesDocument, { input })).setRoles).person,
    onMutate: ({ personId, roles }) => ({ restore: patchCached(queryClient, personId, { roles }) }),
    onError: (_error, _input, context) => context?.restore(),
    onSettled: changed,
  });
}
