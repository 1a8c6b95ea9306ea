import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  type AgreementFilter,
  AgreementProgramChoicesDocument,
  AgreementRolloutProgressDocument,
  AgreementsDocument,
  ProgramAgreementsDocument,
  StartAgreementRolloutDocument,
} from '../../../gql/graphql.ts';
import { accepted, execute } from '../../../lib/execute.ts';
import { subscribe } from '../../../lib/subscribe.ts';

/** Rows fetched at a time; the server's largest page. */
export const pageSize = 100;

/** How often a running rollout is asked for where no news come by themselves, in milliseconds. */
const askAgainMs = 3000;

export const agreementsQuery = (filter: AgreementFilter) =>
  infiniteQueryOptions({
    queryKey: ['agreements', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      execute(AgreementsDocument, { first: pageSize, after: pageParam, filter }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ agreements }) =>
      agreements.pageInfo.hasNextPage ? agreements.pageInfo.endCursor : null,
  });

export const programChoicesQuery = queryOptions({
  queryKey: ['programs', 'choices-of-agreements'],
  queryFn: async ({ signal }) => {
    const { programs } = await execute(AgreementProgramChoicesDocument, {}, signal);
    return programs.edges.map(({ node }) => node);
  },
});

// Under `programs`: whatever changes a program or its pairs reads this anew.
const programAgreementsQuery = (id: string) =>
  queryOptions({
    queryKey: ['programs', 'agreements', id],
    queryFn: async ({ signal }) => (await execute(ProgramAgreementsDocument, { id }, signal)).program,
    refetchInterval: ({ state }) => (state.data?.agreementRollout?.state === 'RUNNING' ? askAgainMs : false),
  });

/** What a rollout that has stopped has changed. */
const settle = (queryClient: QueryClient) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['programs'] }),
    queryClient.invalidateQueries({ queryKey: ['agreements'] }),
    queryClient.invalidateQueries({ queryKey: ['relationships'] }),
  ]);

/** A program's agreements, kept up to date while a rollout runs: news over the socket, and asking now and then in case it is broken. */
export function useLiveProgramAgreements(id: string) {
  const queryClient = useQueryClient();
  const query = useQuery(programAgreementsQuery(id));
  const rollout = query.data?.agreementRollout;
  const running = rollout?.state === 'RUNNING' ? rollout.id : null;
  useEffect(() => {
    if (running === null) return;
    return subscribe(
      AgreementRolloutProgressDocument,
      { rolloutId: running },
      ({ agreementRolloutProgress }) => {
        queryClient.setQueryData(programAgreementsQuery(id).queryKey, (before) =>
          before ? { ...before, agreementRollout: agreementRolloutProgress } : before,
        );
        if (agreementRolloutProgress.state !== 'RUNNING') void settle(queryClient);
      },
    );
  }, [id, running, queryClient]);
  return query;
}

export function useStartRollout(programId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      accepted((await execute(StartAgreementRolloutDocument, { input: { programId } })).startAgreementRollout)
        .agreementRollout,
    onSettled: () => settle(queryClient),
  });
}
