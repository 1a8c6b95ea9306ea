import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CreatePersonDocument,
  type CreatePersonInput,
  DepartmentsDocument,
  ManagerChoicesDocument,
  PeopleDocument,
  type PeopleFilter,
  PersonByIdDocument,
  type PersonOrder,
  SetPersonActiveDocument,
  UpdatePersonDocument,
  type UpdatePersonInput,
} from '../../../gql/graphql.ts';
import { accepted, execute } from '../../../lib/execute.ts';
import { patchCached } from '../../../lib/patch-cache.ts';
import type { PickerSource } from '../../../ui/picker.tsx';

/** Rows fetched at a time; the server's largest page. */
const pageSize = 100;

export const peopleQuery = (filter: PeopleFilter, orderBy: PersonOrder) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', filter, orderBy],
    queryFn: ({ pageParam, signal }) =>
      execute(PeopleDocument, { first: pageSize, after: pageParam, filter, orderBy }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.people.pageInfo.hasNextPage ? last.people.pageInfo.endCursor : null),
  });

export const departmentsQuery = queryOptions({
  queryKey: ['people', 'departments'],
  queryFn: async ({ signal }) => (await execute(DepartmentsDocument, {}, signal)).departments,
  staleTime: 5 * 60_000,
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: async ({ signal }) => (await execute(PersonByIdDocument, { id }, signal)).person,
  });

export const managerChoices = (search: string): PickerSource => ({
  queryKey: ['people', 'managers', search],
  queryFn: async ({ signal }) => {
    const { people } = await execute(ManagerChoicesDocument, { search: search || null }, signal);
    return people.edges.map(({ node }) => ({
      id: node.id,
      label: node.name,
      ...(node.jobTitle ? { sub: node.jobTitle } : {}),
    }));
  },
});

function usePeopleChanged() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['people'] });
}

export function useCreatePerson() {
  const changed = usePeopleChanged();
  return useMutation({
    mutationFn: async (input: CreatePersonInput) =>
      accepted((await execute(CreatePersonDocument, { input })).createPerson).person,
    onSuccess: changed,
  });
}

export function useUpdatePerson() {
  const changed = usePeopleChanged();
  return useMutation({
    mutationFn: async (input: UpdatePersonInput) =>
      accepted((await execute(UpdatePersonDocument, { input })).updatePerson).person,
    onSuccess: changed,
  });
}

/** Deactivates or reactivates; shown at once, taken back where the server refuses. */
export function useSetActive() {
  const queryClient = useQueryClient();
  const changed = usePeopleChanged();
  return useMutation({
    mutationFn: async (input: { personId: string; active: boolean }) =>
      accepted((await execute(SetPersonActiveDocument, { input })).setPersonActive).person,
    onMutate: ({ personId, active }) => ({ restore: patchCached(queryClient, personId, { active }) }),
    onError: (_error, _input, context) => context?.restore(),
    onSettled: changed,
  });
}
