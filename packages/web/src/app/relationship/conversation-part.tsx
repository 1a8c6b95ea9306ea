import { ConversationOfRelationship } from '../../features/conversation/conversation-of-relationship.tsx';
import { CommitFrom } from '../../features/goals/commit-from.tsx';
import { questionHint } from '../question-hint-slot.tsx';

/** The conversation, in which every message can become a commitment. */
export default function ConversationPart({ relationshipId }: { relationshipId: string }) {
  return (
    <ConversationOfRelationship
      relationshipId={relationshipId}
      textHint={questionHint}
      messageAction={({ id, text }) => (
        <CommitFrom
          relationshipId={relationshipId}
          origin={{ kind: 'MESSAGE', id }}
          suggestion={text ?? ''}
        />
      )}
    />
  );
}
