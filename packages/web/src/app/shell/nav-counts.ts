import { queryOptions } from '@tanstack/react-query';
import { NavCountsDocument } from '../../gql/graphql.ts';
import { execute } from '../../lib/execute.ts';

/** The numbers beside the places of the navigation. */
export const navCountsQuery = queryOptions({
  queryKey: ['relationships', 'nav-counts'],
  queryFn: ({ signal }) => execute(NavCountsDocument, {}, signal),
});
