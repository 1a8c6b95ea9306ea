import { Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
import { SessionRoom } from '../../features/sessions/room/session-room.tsx';
import { SessionPlaceDocument } from '../../gql/graphql.ts';
import { execute } from '../../lib/execute.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';

const placeQuery = (id: string) =>
  queryOptions({
    queryKey: ['sessions', 'place', id],
    queryFn: async ({ signal }) => (await execute(SessionPlaceDocument, { id }, signal)).session,
  });

export const Route = createFileRoute('/_app/sessions/$sessionId')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(placeQuery(params.sessionId));
  },
  component: Page,
});

function Page() {
  const { t } = useLingui();
  const { sessionId } = Route.useParams();
  const query = useQuery(placeQuery(sessionId));
  return (
    <>
      <PageHeader title={t`Session`} />
      <QueryBoundary
        query={query}
        empty={(session) =>
          session ? null : (
            <EmptyState title={<Trans>There is nothing here</Trans>}>
              <Trans>This session does not exist, or it is not one that you can see.</Trans>
            </EmptyState>
          )
        }
      >
        {(session) =>
          session ? <Room sessionId={session.id} relationshipId={session.relationship.id} /> : null
        }
      </QueryBoundary>
    </>
  );
}

function Room(place: { sessionId: string; relationshipId: string }) {
  useFollowRelationship(place.relationshipId);
  return <SessionRoom {...place} />;
}
