import { createFileRoute } from '@tanstack/react-router';
import { relationshipsQuery } from '../../features/relationships/operations.ts';
import { RelationshipsPage } from '../../features/relationships/relationships-page.tsx';
import {
  kindChoices,
  orderChoices,
  type RelationshipsSearch,
  relationshipsVariables,
  stateChoices,
} from '../../features/relationships/relationships-search.ts';
import { choiceParam, flagParam, given, textParam } from '../../lib/search-params.ts';

export const Route = createFileRoute('/_app/relationships/')({
  validateSearch: (raw: Record<string, unknown>): RelationshipsSearch =>
    given({
      q: textParam(raw.q),
      state: choiceParam(raw.state, stateChoices),
      kind: choiceParam(raw.kind, kindChoices),
      program: textParam(raw.program),
      mine: flagParam(raw.mine),
      order: choiceParam(raw.order, orderChoices),
      propose: flagParam(raw.propose),
      guide: textParam(raw.guide),
    }),
  loaderDeps: ({ search }) => relationshipsVariables(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(relationshipsQuery(deps.filter, deps.orderBy));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RelationshipsPage
      search={search}
      onSearch={(patch) =>
        void navigate({ search: (before) => given({ ...before, ...patch }), replace: true })
      }
    />
  );
}
