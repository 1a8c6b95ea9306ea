import { createFileRoute } from '@tanstack/react-router';
import { programsQuery } from '../../features/programs/operations.ts';
import { ProgramsPage } from '../../features/programs/programs-page.tsx';
import { flagParam, given } from '../../lib/search-params.ts';

type ProgramsSearch = { create?: true };

export const Route = createFileRoute('/_app/programs/')({
  validateSearch: (raw: Record<string, unknown>): ProgramsSearch => given({ create: flagParam(raw.create) }),
  loader: ({ context }) => {
    void context.queryClient.prefetchInfiniteQuery(programsQuery);
  },
  component: Page,
});

function Page() {
  const { create } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ProgramsPage
      creating={create === true}
      onCreating={(creating) => void navigate({ search: creating ? { create: true } : {}, replace: true })}
    />
  );
}
