import { createFileRoute } from '@tanstack/react-router';
import { templatesQuery } from '../../features/agreements/templates/operations.ts';
import { TemplatesPage } from '../../features/agreements/templates/templates-page.tsx';

export const Route = createFileRoute('/_app/templates/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(templatesQuery);
  },
  component: TemplatesPage,
});
