import { createFileRoute } from '@tanstack/react-router';
import { peopleQuery } from '../../features/identity/people/operations.ts';
import { PeoplePage } from '../../features/identity/people/people-page.tsx';
import {
  type PeopleSearch,
  peopleVariables,
  personOrders,
} from '../../features/identity/people/people-search.ts';
import { choiceParam, flagParam, given, textParam } from '../../lib/search-params.ts';

export const Route = createFileRoute('/_app/people/')({
  validateSearch: (raw: Record<string, unknown>): PeopleSearch =>
    given({
      q: textParam(raw.q),
      department: textParam(raw.department),
      left: flagParam(raw.left),
      order: choiceParam(raw.order, personOrders),
      add: flagParam(raw.add),
    }),
  loaderDeps: ({ search }) => peopleVariables(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(peopleQuery(deps.filter, deps.orderBy));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PeoplePage
      search={search}
      onSearch={(patch) =>
        void navigate({ search: (before) => given({ ...before, ...patch }), replace: true })
      }
    />
  );
}
