import { createFileRoute } from '@tanstack/react-router';
import { AgreementOfRelationship } from '../../features/agreements/agreement-of-relationship.tsx';
import { EndingOfRelationship } from '../../features/closings/ending-of-relationship.tsx';
import { WaysOn } from '../../features/closings/ways-on.tsx';
import { TrustPreferencesOfRelationship } from '../../features/preferences/trust-preferences-of-relationship.tsx';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
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
  useFollowRelationship(relationshipId);
  return (
    <RelationshipPage key={relationshipId} relationshipId={relationshipId}>
      <EndingOfRelationship relationshipId={relationshipId} />
      <TrustPreferencesOfRelationship relationshipId={relationshipId} />
      <AgreementOfRelationship relationshipId={relationshipId} />
      <WaysOn relationshipId={relationshipId} />
    </RelationshipPage>
  );
}
