import { createFileRoute } from '@tanstack/react-router';
import { AgreementsPage } from '../../features/agreements/overview/agreements-page.tsx';
import {
  type AgreementsSearch,
  agreementsFilter,
  standingChoices,
} from '../../features/agreements/overview/agreements-search.ts';
import { agreementsQuery } from '../../features/agreements/overview/operations.ts';
import { choiceParam, flagParam, given, textParam } from '../../lib/search-params.ts';

export const Route = createFileRoute('/_app/agreements/')({
  validateSearch: (raw: Record<string, unknown>): AgreementsSearch =>
    given({
      program: textParam(raw.program),
      standing: choiceParam(raw.standing, standingChoices),
      overdue: flagParam(raw.overdue),
    }),
  loaderDeps: ({ search }) => agreementsFilter(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(agreementsQuery(deps));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <AgreementsPage
      search={search}
      onSearch={(patch) =>
        void navigate({ search: (before) => given({ ...before, ...patch }), replace: true })
      }
    />
  );
}
