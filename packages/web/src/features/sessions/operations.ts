import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CancelSessionDocument,
  type CancelSessionInput,
  ChangeSessionDocument,
  type ChangeSessionInput,
  ClausesForPlanningDocument,
  type Language,
  PlanSessionDocument,
  type PlanSessionInput,
  PreviewSessionsDocument,
  type PreviewSessionsQueryVariables,
  RestoreSessionDocument,
  SayAttendanceDocument,
  type SayAttendanceInput,
  SessionByIdDocument,
  type SessionLineFragment,
  SessionsOfRelationshipDocument,
  SessionsPageDocument,
  type SessionWindow,
} from '../../gql/graphql.ts';
import { readAll } from '../../lib/csv.ts';
import { accepted, execute } from '../../lib/execute.ts';
import { patchCached } from '../../lib/patch-cache.ts';

/** The sessions of a relationship: what is planned, what is over, what was cancelled. */
export const sessionsQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['sessions', 'of', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(SessionsOfRelationshipDocument, { id: relationshipId }, signal)).relationship,
  });

export const sessionQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['sessions', 'one', sessionId],
    queryFn: async ({ signal }) => (await execute(SessionByIdDocument, { id: sessionId }, signal)).session,
  });

/** The clauses of the agreement in force, in sentences. */
export const clausesQuery = (relationshipId: string, language: Language) =>
  queryOptions({
    queryKey: ['sessions', 'clauses', relationshipId, language],
    queryFn: async ({ signal }) => {
      const { relationship } = await execute(
        ClausesForPlanningDocument,
        { id: relationshipId, language },
        signal,
      );
      return relationship?.agreement?.inForce?.content?.clauses ?? [];
    },
  });

/** What planning would come to. */
export const previewQuery = (variables: PreviewSessionsQueryVariables) =>
  queryOptions({
    queryKey: ['sessions', 'preview', variables],
    queryFn: async ({ signal }) =>
      (await execute(PreviewSessionsDocument, variables, signal)).relationship?.sessionPreview ?? null,
    staleTime: 10_000,
  });

/** Reads every session of a relationship, for keeping. */
export async function readSessions(
  relationshipId: string,
  onProgress: (done: number) => void,
): Promise<SessionLineFragment[]> {
  const all: SessionLineFragment[] = [];
  for (const window of ['UPCOMING', 'PAST', 'CANCELLED'] satisfies SessionWindow[]) {
    const before = all.length;
    const found = await readAll(
      async (after) => {
        const { relationship } = await execute(SessionsPageDocument, { id: relationshipId, window, after });
        const page = relationship?.sessions;
        return {
          items: page?.edges.map(({ node }) => node) ?? [],
          next: page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
        };
      },
      (done) => onProgress(before + done),
    );
    all.push(...found);
  }
  return all;
}

/** A change of sessions after which everything that shows any is read again. */
function useSessionMutation<Input>(
  run: (input: Input) => Promise<SessionLineFragment | null>,
  /** What is shown at once, before the server has answered. */
  expect?: (input: Input) => { id: string; patch: Partial<SessionLineFragment> },
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: run,
    onMutate: (input) => {
      const expected = expect?.(input);
      return expected ? patchCached(queryClient, expected.id, expected.patch) : undefined;
    },
    onError: (_error, _input, putBack) => putBack?.(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['sessions'] }),
  });
}

export const usePlanSession = () =>
  useSessionMutation(
    async (input: PlanSessionInput) =>
      accepted((await execute(PlanSessionDocument, { input })).planSession).session,
  );

export const useChangeSession = () =>
  useSessionMutation(
    async (input: ChangeSessionInput) =>
      accepted((await execute(ChangeSessionDocument, { input })).changeSession).session,
  );

export const useCancelSession = () =>
  useSessionMutation(
    async (input: CancelSessionInput) =>
      accepted((await execute(CancelSessionDocument, { input })).cancelSession).session,
  );

export const useRestoreSession = () =>
  useSessionMutation(
    async ({ id: sessionId, revision }: Pick<SessionLineFragment, 'id' | 'revision'>) =>
      accepted((await execute(RestoreSessionDocument, { input: { sessionId, revision } })).restoreSession)
        .session,
  );

export const useSayAttendance = () =>
  useSessionMutation(
    async (input: SayAttendanceInput) =>
      accepted((await execute(SayAttendanceDocument, { input })).sayAttendance).session,
    ({ sessionId }) => ({ id: sessionId, patch: { viewerMaySay: [] } }),
  );
