import { ReflectAfter } from '../../features/conversation/reflections/reflect-after.tsx';
import { CommitmentsFrom } from '../../features/goals/commitments-from.tsx';
import SessionRoom from '../../features/sessions/room/session-room.tsx';
import { questionHint } from '../question-hint-slot.tsx';

type RoomPartProps = { sessionId: string; relationshipId: string };

/** The room of a session, with what is promised in it and thought about after it. */
export default function RoomPart(place: RoomPartProps) {
  const { sessionId, relationshipId } = place;
  return (
    <SessionRoom
      {...place}
      hint={questionHint}
      commitments={
        <CommitmentsFrom
          relationshipId={relationshipId}
          origin={{ kind: 'SESSION', id: sessionId }}
          shortcut
        />
      }
      afterwards={<ReflectAfter {...place} />}
    />
  );
}
