import { Trans } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { ProgramAgreements } from '../../features/agreements/overview/program-agreements.tsx';
import { programQuery } from '../../features/programs/operations.ts';
import { ProgramPage } from '../../features/programs/program-page.tsx';
import { RelationshipsOf } from '../../features/relationships/relationships-of.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export const Route = createFileRoute('/_app/programs/$programId')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(programQuery(params.programId));
  },
  component: Page,
});

function Page() {
  const { programId } = Route.useParams();
  return (
    <ProgramPage
      key={programId}
      programId={programId}
      agreements={<ProgramAgreements programId={programId} />}
      relationships={
        <RelationshipsOf
          filter={{ programId }}
          empty={
            <EmptyState title={<Trans>No relationship here yet</Trans>}>
              <Trans>Propose one, or import pairs that exist already.</Trans>
            </EmptyState>
          }
        />
      }
    />
  );
}
