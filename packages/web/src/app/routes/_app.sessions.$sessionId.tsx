import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { ReflectAfter } from '../../features/conversation/reflections/reflect-after.tsx';
import { CommitmentsFrom } from '../../features/goals/commitments-from.tsx';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
import { sessionQuery } from '../../features/sessions/operations.ts';
import { SessionRoom } from '../../features/sessions/room/session-room.tsx';
import { SessionPage } from '../../features/sessions/session-page.tsx';
import { questionHint } from '../question-hint-slot.tsx';

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
  return (
    <SessionPage
      key={sessionId}
      sessionId={sessionId}
      room={(place) => (
        <SessionRoom
          {...place}
          hint={questionHint}
          commitments={
            <CommitmentsFrom
              relationshipId={place.relationshipId}
              origin={{ kind: 'SESSION', id: sessionId }}
              shortcut
            />
          }
          afterwards={<ReflectAfter {...place} />}
        />
      )}
    />
  );
}
