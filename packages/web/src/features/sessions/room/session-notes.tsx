import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { SessionRoomFragment } from '../../../gql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/layout.tsx';
import { type Hint, NotePanel } from './note-panel.tsx';
import styles from './notes.module.css';
import { ShareDialog } from './share-dialog.tsx';
import { partnerOf } from './sides.ts';
import type { WritingNote } from './use-note-draft.ts';

type SessionNotesProps = {
  room: SessionRoomFragment;
  privately: WritingNote;
  shared: WritingNote;
  hint: Hint | undefined;
};

/** One's own notes and those for both, side by side; one's own always come first. */
export function SessionNotes({ room, privately, shared, hint }: SessionNotesProps) {
  const partner = partnerOf(room.relationship);
  const [sharing, setSharing] = useState(false);
  const relationshipId = room.relationship.id;
  // While the shared notes are not what is stored, a copy would not be there to be read.
  const settled = ['SAVED', 'UNSAVED', 'SAVING'].includes(shared.state.standing);
  const shareable = room.viewerCanWriteSharedNote && settled && privately.state.text.trim() !== '';
  return (
    <Section title={<Trans>Notes</Trans>}>
      <div className={styles.pair}>
        <NotePanel
          side="PRIVATE"
          writing={privately}
          partner={partner}
          relationshipId={relationshipId}
          writable={room.viewerCanWritePrivateNote}
          actions={
            shareable ? (
              <Button onClick={() => setSharing(true)}>
                <Trans>Share a copy…</Trans>
              </Button>
            ) : null
          }
        />
        <NotePanel
          side="SHARED"
          writing={shared}
          partner={partner}
          relationshipId={relationshipId}
          writable={room.viewerCanWriteSharedNote}
          whyNot={
            room.viewerCanWritePrivateNote ? (
              <Trans>
                By your agreement {partner.firstName} writes these notes, and both of you read them.
              </Trans>
            ) : null
          }
          hint={hint}
        />
      </div>
      <ShareDialog
        key={String(sharing)}
        text={privately.state.text}
        partner={partner}
        opened={sharing}
        onClose={() => setSharing(false)}
        onShare={shared.draft.append}
      />
    </Section>
  );
}
