import { createFileRoute, notFound } from '@tanstack/react-router';
import { templatesQuery } from '../../features/agreements/templates/operations.ts';
import { templateKeys } from '../../features/agreements/templates/template-names.ts';
import { TemplatePage } from '../../features/agreements/templates/template-page.tsx';
import { choiceParam } from '../../lib/search-params.ts';

export const Route = createFileRoute('/_app/templates/$template')({
  loader: ({ context, params }) => {
    const template = choiceParam(params.template, templateKeys);
    if (!template) throw notFound();
    void context.queryClient.prefetchQuery(templatesQuery);
    return { template };
  },
  component: Page,
});

function Page() {
  const { template } = Route.useLoaderData();
  return <TemplatePage key={template} template={template} />;
}
