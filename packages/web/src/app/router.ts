import { createRouter } from '@tanstack/react-router';
import { watchSessionEnd } from '../lib/execute.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { viewerQuery } from '../lib/viewer.ts';
import { routeTree } from './routeTree.gen.ts';

export const queryClient = createQueryClient();
watchSessionEnd(() => {
  // The frame of the application watches the viewer and goes to the sign-in page when there is none.
  void queryClient.invalidateQueries({ queryKey: viewerQuery.queryKey });
});

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // react-query decides how fresh data is; the router only starts loading it.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Within the frame of the application, and nevertheless for everybody to read. */
    forVisitors?: boolean;
  }
}
