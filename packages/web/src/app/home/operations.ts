import { queryOptions } from '@tanstack/react-query';
import { HomeDocument, HomeManagingDocument, type HomeManagingQuery } from '../../gql/graphql.ts';
import { execute } from '../../lib/execute.ts';

/** Everything that anybody's Home shows, in one request. */
export const homeQuery = queryOptions({
  queryKey: ['relationships', 'home'],
  queryFn: ({ signal }) => execute(HomeDocument, {}, signal),
});

/** States in which an import moves on by itself. */
const moving = ['RECEIVING', 'CHECKING', 'APPLYING'];

/** How often a Home with a running import looks again, in milliseconds. */
const lookAgainMs = 3000;

/** What those who run programs see in addition. */
export const homeManagingQuery = queryOptions({
  queryKey: ['programs', 'home'],
  queryFn: ({ signal }) => execute(HomeManagingDocument, {}, signal),
  refetchInterval: (query): number | false =>
    query.state.data?.imports.edges.some(({ node }) => moving.includes(node.state)) ? lookAgainMs : false,
});

export type RunningImport = HomeManagingQuery['imports']['edges'][number]['node'];
