import { createFileRoute } from '@tanstack/react-router';
import { NewImportPage } from '../../features/imports/new-import-page.tsx';
import { choiceParam, given } from '../../lib/search-params.ts';

type NewImportSearch = { kind?: 'RELATIONSHIPS' };

export const Route = createFileRoute('/_app/imports/new')({
  validateSearch: (raw: Record<string, unknown>): NewImportSearch =>
    given({ kind: choiceParam(raw.kind, ['RELATIONSHIPS'] as const) }),
  component: Page,
});

function Page() {
  const { kind = 'PEOPLE' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <NewImportPage
      kind={kind}
      onKind={(chosen) =>
        void navigate({ search: chosen === 'RELATIONSHIPS' ? { kind: chosen } : {}, replace: true })
      }
      onReceived={(importId) => void navigate({ to: '/imports/$importId', params: { importId } })}
    />
  );
}
