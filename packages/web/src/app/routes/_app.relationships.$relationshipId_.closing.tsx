import { createFileRoute } from '@tanstack/react-router';
import { ClosingPage } from '../../features/closings/closing-page.tsx';
import { closingWordsQuery } from '../../features/closings/operations.ts';
import { useFollowRelationship } from '../../features/relationships/follow.ts';

export const Route = createFileRoute('/_app/relationships/$relationshipId_/closing')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(closingWordsQuery(params.relationshipId));
  },
  component: Page,
});

function Page() {
  const { relationshipId } = Route.useParams();
  useFollowRelationship(relationshipId);
  return <ClosingPage key={relationshipId} relationshipId={relationshipId} />;
}
