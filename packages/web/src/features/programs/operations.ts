import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CreateProgramDocument,
  type CreateProgramInput,
  ProgramByIdDocument,
  ProgramsDocument,
  UpdateProgramDocument,
  type UpdateProgramInput,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';

export const programsQuery = infiniteQueryOptions({
  queryKey: ['programs', 'list'],
  queryFn: ({ pageParam, signal }) => execute(ProgramsDocument, { first: 50, after: pageParam }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => (last.programs.pageInfo.hasNextPage ? last.programs.pageInfo.endCursor : null),
});

export const programQuery = (id: string) =>
  queryOptions({
    queryKey: ['programs', 'one', id],
    queryFn: async ({ signal }) => (await execute(ProgramByIdDocument, { id }, signal)).program,
  });

export function useCreateProgram() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: CreateProgramInput) =>
      accepted((await execute(CreateProgramDocument, { input })).createProgram).program,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['programs'] }),
  });
}

export function useUpdateProgram() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: UpdateProgramInput) =>
      accepted((await execute(UpdateProgramDocument, { input })).updateProgram).program,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['programs'] }),
  });
}
