import {
  infiniteQueryOptions,
  queryOptions,
  useIsMutating,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  ApplyImportDocument,
  CancelImportDocument,
  type ImportAction,
  ImportByIdDocument,
  type ImportFullFragment,
  ImportProblemsDocument,
  ImportProgramsDocument,
  ImportProgressDocument,
  ImportRowsDocument,
  type ImportState,
  ImportsDocument,
  MapImportDocument,
  type MapImportInput,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { subscribe } from '../../lib/subscribe.ts';

/** Whether an import moves on by itself in this state. */
function isMoving(state: ImportState): boolean {
  return state === 'RECEIVING' || state === 'CHECKING' || state === 'APPLYING';
}

/** How often a moving import is asked for where no news come by themselves, in milliseconds. */
const askAgainMs = 3000;

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam, signal }) => execute(ImportsDocument, { first: 50, after: pageParam }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => (last.imports.pageInfo.hasNextPage ? last.imports.pageInfo.endCursor : null),
  refetchInterval: (query) =>
    query.state.data?.pages.some((page) => page.imports.edges.some(({ node }) => isMoving(node.state)))
      ? askAgainMs
      : false,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: async ({ signal }) => (await execute(ImportByIdDocument, { id }, signal)).import,
    staleTime: 0,
    refetchInterval: (query) => (query.state.data && isMoving(query.state.data.state) ? askAgainMs : false),
  });

/** An import that keeps itself up to date: news over the socket, and asking now and then in case it is broken. */
export function useLiveImport(id: string) {
  const queryClient = useQueryClient();
  const query = useQuery(importQuery(id));
  const moving = query.data ? isMoving(query.data.state) : false;
  useEffect(() => {
    if (!moving) return;
    return subscribe(ImportProgressDocument, { importId: id }, ({ importProgress }) => {
      const key = importQuery(id).queryKey;
      queryClient.setQueryData(key, (before) => (before ? { ...before, ...importProgress } : before));
      // Where it stops, more has changed than the numbers.
      if (!isMoving(importProgress.state)) void settle(queryClient, id);
    });
  }, [id, moving, queryClient]);
  return query;
}

type Cache = ReturnType<typeof useQueryClient>;

function settle(queryClient: Cache, id: string) {
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: ['imports', 'one', id] }),
    queryClient.invalidateQueries({ queryKey: ['imports', 'rows', id] }),
    queryClient.invalidateQueries({ queryKey: ['imports', 'problems', id] }),
    queryClient.invalidateQueries({ queryKey: ['imports', 'list'] }),
    queryClient.invalidateQueries({ queryKey: ['people'] }),
    queryClient.invalidateQueries({ queryKey: ['relationships'] }),
    queryClient.invalidateQueries({ queryKey: ['programs'] }),
  ]);
}

export const importRowsQuery = (id: string, actions: ImportAction[] | null) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'rows', id, actions],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(ImportRowsDocument, { id, first: 50, after: pageParam, actions }, signal)).import
        ?.rows ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
  });

export const importProblemsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'problems', id],
    queryFn: async ({ pageParam, signal }) =>
      (await execute(ImportProblemsDocument, { id, first: 50, after: pageParam }, signal)).import?.problems ??
      null,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
  });

export const importProgramsQuery = queryOptions({
  queryKey: ['programs', 'for-import'],
  queryFn: async ({ signal }) => {
    const { programs } = await execute(ImportProgramsDocument, {}, signal);
    return programs.edges.map(({ node }) => node).filter((program) => program.viewerCanEdit);
  },
});

function useImportChanged(id: string) {
  const queryClient = useQueryClient();
  return (changed: ImportFullFragment | null) => {
    if (changed) queryClient.setQueryData(importQuery(id).queryKey, changed);
    return settle(queryClient, id);
  };
}

const mapKey = (id: string) => ['imports', 'map', id];

/** Whether a correction of the mapping is on its way: what is shown is not yet what would be applied. */
export function useIsMapping(id: string): boolean {
  return useIsMutating({ mutationKey: mapKey(id) }) > 0;
}

export function useMapImport(id: string) {
  const changed = useImportChanged(id);
  return useMutation({
    mutationKey: mapKey(id),
    mutationFn: async (input: Omit<MapImportInput, 'importId'>) =>
      accepted((await execute(MapImportDocument, { input: { importId: id, ...input } })).mapImport).import,
    onSuccess: changed,
  });
}

export function useApplyImport(id: string) {
  const changed = useImportChanged(id);
  return useMutation({
    mutationFn: async () =>
      accepted((await execute(ApplyImportDocument, { input: { importId: id } })).applyImport).import,
    onSuccess: changed,
  });
}

export function useCancelImport(id: string) {
  const changed = useImportChanged(id);
  return useMutation({
    mutationFn: async () =>
      accepted((await execute(CancelImportDocument, { input: { importId: id } })).cancelImport).import,
    onSuccess: changed,
  });
}
