import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '../../features/imports/imports-page.tsx';
import { importsQuery } from '../../features/imports/operations.ts';

export const Route = createFileRoute('/_app/imports/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchInfiniteQuery(importsQuery);
  },
  component: ImportsPage,
});
