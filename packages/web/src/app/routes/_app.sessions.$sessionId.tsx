import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
import { sessionQuery } from '../../features/sessions/operations.ts';
import { SessionPage } from '../../features/sessions/session-page.tsx';
import { kindsOnTab, useSeen } from '../../lib/news.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';

const RoomPart = lazy(() => import('../session/room-part.tsx'));

export const Route = createFileRoute('/_app/sessions/$sessionId')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(sessionQuery(params.sessionId));
  },
  component: Page,
});

function Page() {
  const { sessionId } = Route.useParams();
  const { data: session } = useQuery(sessionQuery(sessionId));
  useFollowRelationship(session?.relationship.id ?? null, sessionId);
  useSeen(session?.relationship.id ?? null, kindsOnTab('sessions'));
  return (
    <SessionPage
      key={sessionId}
      sessionId={sessionId}
      room={(place) => (
        <Suspense fallback={<SkeletonRows />}>
          <RoomPart {...place} />
        </Suspense>
      )}
    />
  );
}
