import { createFileRoute } from '@tanstack/react-router';
import { GuidesPage } from '../../features/guides/guides-page.tsx';
import { type GuidesSearch, guideFilter } from '../../features/guides/guides-search.ts';
import { guidesQuery } from '../../features/guides/operations.ts';
import { choiceParam, flagParam, given, textParam } from '../../lib/search-params.ts';

export const Route = createFileRoute('/_app/guides/')({
  validateSearch: (raw: Record<string, unknown>): GuidesSearch =>
    given({
      q: textParam(raw.q),
      kind: choiceParam(raw.kind, ['COACHING', 'MENTORING'] as const),
      language: textParam(raw.language),
      available: flagParam(raw.available),
    }),
  loaderDeps: ({ search }) => guideFilter(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(guidesQuery(deps));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <GuidesPage
      search={search}
      onSearch={(patch) =>
        void navigate({ search: (before) => given({ ...before, ...patch }), replace: true })
      }
    />
  );
}
