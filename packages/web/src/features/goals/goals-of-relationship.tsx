import { CommitmentsSection } from './commitments-section.tsx';
import type { CommitmentsShown } from './filters.ts';
import { GoalsSection } from './goals-section.tsx';
import { MilestonesSection } from './milestones-section.tsx';

type GoalsOfRelationshipProps = {
  relationshipId: string;
  /** The goal that stands open, by the address. */
  openGoal: string | undefined;
  onOpenGoal: (goalId: string | undefined) => void;
  shown: CommitmentsShown;
  onShow: (shown: CommitmentsShown) => void;
};

/** What the two want to reach, what they have promised each other, and what they have won; for the two only. */
export default function GoalsOfRelationship({ shown, onShow, ...goals }: GoalsOfRelationshipProps) {
  const { relationshipId } = goals;
  return (
    <>
      <GoalsSection {...goals} />
      <CommitmentsSection relationshipId={relationshipId} shown={shown} onShow={onShow} />
      <MilestonesSection relationshipId={relationshipId} />
    </>
  );
}
