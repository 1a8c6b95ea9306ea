import { createFileRoute } from '@tanstack/react-router';
import { ImportPage } from '../../features/imports/import-page.tsx';
import { importQuery } from '../../features/imports/operations.ts';
import { choiceParam, given } from '../../lib/search-params.ts';

const actions = ['CREATE', 'UPDATE', 'DEACTIVATE', 'UNCHANGED', 'REFUSE'] as const;
type ImportSearch = { rows?: (typeof actions)[number] };

export const Route = createFileRoute('/_app/imports/$importId')({
  validateSearch: (raw: Record<string, unknown>): ImportSearch =>
    given({ rows: choiceParam(raw.rows, actions) }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(importQuery(params.importId));
  },
  component: Page,
});

function Page() {
  const { importId } = Route.useParams();
  const { rows } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ImportPage
      key={importId}
      importId={importId}
      action={rows}
      onAction={(action) => void navigate({ search: given({ rows: action }), replace: true })}
    />
  );
}
