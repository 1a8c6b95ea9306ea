import { ReflectionsOfRelationship } from '../../features/conversation/reflections/reflections-of-relationship.tsx';
import StrengthsOfRelationship from '../../features/exercises/strengths-of-relationship.tsx';
import StoriesOfRelationship from '../../features/stories/stories-of-relationship.tsx';

/** Looking back and at each other: reflections, strengths and blind spots, stories. */
export default function ReflectionPart({ relationshipId }: { relationshipId: string }) {
  return (
    <>
      <ReflectionsOfRelationship relationshipId={relationshipId} />
      <StrengthsOfRelationship relationshipId={relationshipId} />
      <StoriesOfRelationship relationshipId={relationshipId} />
    </>
  );
}
