import { createFileRoute } from '@tanstack/react-router';
import { programTemplateQuery } from '../../features/agreements/templates/operations.ts';
import { ProgramTemplatePage } from '../../features/agreements/templates/program-template-page.tsx';

export const Route = createFileRoute('/_app/programs/$programId_/template')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(programTemplateQuery(params.programId));
  },
  component: Page,
});

function Page() {
  const { programId } = Route.useParams();
  return <ProgramTemplatePage key={programId} programId={programId} />;
}
