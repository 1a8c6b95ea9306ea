import { createFileRoute } from '@tanstack/react-router';
import { AgreementOfRelationship } from '../../features/agreements/agreement-of-relationship.tsx';
import { relationshipQuery } from '../../features/relationships/operations.ts';
import { RelationshipPage } from '../../features/relationships/relationship-page.tsx';

export const Route = createFileRoute('/_app/relationships/$relationshipId')({
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(relationshipQuery(params.relationshipId));
  },
  component: Page,
});

function Page() {
  const { relationshipId } = Route.useParams();
  return (
    <RelationshipPage key={relationshipId} relationshipId={relationshipId}>
      <AgreementOfRelationship relationshipId={relationshipId} />
    </RelationshipPage>
  );
}
