import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '../home/home-page.tsx';
import { homeQuery } from '../home/operations.ts';

export const Route = createFileRoute('/_app/')({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(homeQuery);
  },
  component: HomePage,
});
