import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SessionRoomFragment } from '../../../gql/graphql.ts';
import { notify } from '../../../ui/notify.ts';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { Agenda } from './agenda.tsx';
import type { Hint } from './note-panel.tsx';
import { roomQuery, savedOf, useAddItem } from './operations.ts';
import { Outcome } from './outcome.tsx';
import styles from './room.module.css';
import { SessionGuide } from './session-guide.tsx';
import { SessionNotes } from './session-notes.tsx';
import { useNoteDraft } from './use-note-draft.ts';

type SessionRoomProps = {
  sessionId: string;
  relationshipId: string;
  /** Promises made in this session, from whoever keeps them. */
  commitments?: ReactNode;
  /** What may follow a session, such as something to reflect on. */
  afterwards?: ReactNode;
  /** Help beside the fields in which words for the other are written. */
  hint?: Hint;
};

/** Where two people prepare a session, hold it and keep what came of it; for the two only. */
export default function SessionRoom({ sessionId, relationshipId, ...parts }: SessionRoomProps) {
  const query = useQuery(roomQuery(sessionId, relationshipId));
  return (
    <QueryBoundary query={query}>
      {(room) =>
        room ? <Room key={room.id} room={room} ask={() => void query.refetch()} {...parts} /> : null
      }
    </QueryBoundary>
  );
}

type RoomProps = Omit<SessionRoomProps, 'sessionId' | 'relationshipId'> & {
  room: SessionRoomFragment;
  ask: () => void;
};

function Room({ room, ask, hint, ...outcome }: RoomProps) {
  const { t } = useLingui();
  const place = { sessionId: room.id };
  const { privateNote, sharedNote } = room;
  const privately = useNoteDraft({
    ...{ side: 'PRIVATE', place, name: room.id, ask },
    saved: privateNote && savedOf(privateNote),
  });
  const shared = useNoteDraft({
    ...{ side: 'SHARED', place, name: room.id, ask },
    saved: sharedNote && savedOf(sharedNote),
  });
  const add = useAddItem(room);
  const onAgenda = (text: string) =>
    add.mutate(
      { sessionId: room.id, text, idempotencyKey: crypto.randomUUID() },
      {
        onSuccess: () => notify(t`It is on the agenda.`),
        onError: (error) => notify(error.message),
      },
    );
  const into = (append: (text: string) => void, said: string) => (text: string) => {
    append(text);
    notify(said);
  };
  return (
    <div className={styles.room}>
      <Agenda room={room} hint={hint} />
      <div className={styles.aside}>
        <SessionGuide
          kind={room.relationship.kind}
          starts={room.state === 'HELD' ? 'CLOSE' : 'ARRIVE'}
          targets={{
            agenda: room.viewerCanPrepare ? onAgenda : null,
            privateNote: room.viewerCanWritePrivateNote
              ? into(privately.draft.append, t`It is in your private notes.`)
              : null,
            sharedNote: room.viewerCanWriteSharedNote
              ? into(shared.draft.append, t`It is in your shared notes.`)
              : null,
          }}
        />
      </div>
      <div>
        <SessionNotes room={room} privately={privately} shared={shared} hint={hint} />
        <Outcome room={room} {...outcome} />
      </div>
    </div>
  );
}
