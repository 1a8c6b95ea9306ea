import { createFileRoute } from '@tanstack/react-router';
import { viewerQuery } from '../../lib/viewer.ts';
import { NotFound } from '../not-found.tsx';
import { PageCrash } from '../page-crash.tsx';
import { AppFrame } from '../shell/app-frame.tsx';

export const Route = createFileRoute('/_app')({
  // Not awaited: the page below starts its own request at the same time.
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(viewerQuery);
  },
  component: AppFrame,
  notFoundComponent: NotFound,
  errorComponent: PageCrash,
  codeSplitGroupings: [],
});
