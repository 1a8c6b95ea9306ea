import { createFileRoute } from '@tanstack/react-router';
import { MembersPage } from '../../features/identity/members/members-page.tsx';
import {
  type MembersSearch,
  membersFilter,
  roleChoices,
} from '../../features/identity/members/members-search.ts';
import { membersQuery } from '../../features/identity/members/operations.ts';
import { ChangesOfAuthority } from '../../features/privacy/changes-of-authority.tsx';
import { choiceParam, given, textParam } from '../../lib/search-params.ts';

export const Route = createFileRoute('/_app/members')({
  validateSearch: (raw: Record<string, unknown>): MembersSearch =>
    given({
      q: textParam(raw.q),
      role: choiceParam(raw.role, roleChoices),
      tab: choiceParam(raw.tab, ['authority'] as const),
    }),
  loaderDeps: ({ search }) => membersFilter(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(membersQuery(deps));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MembersPage
      search={search}
      authority={<ChangesOfAuthority />}
      onSearch={(patch) =>
        void navigate({ search: (before) => given({ ...before, ...patch }), replace: true })
      }
    />
  );
}
