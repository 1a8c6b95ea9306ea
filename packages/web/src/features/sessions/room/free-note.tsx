import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button } from '../../../ui/button.tsx';
import { notify } from '../../../ui/notify.ts';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import type { SavedNote } from './note-draft.ts';
import { type Hint, NotePanel } from './note-panel.tsx';
import { type NoteSide, noteQuery, notesQuery, useRemoveNote } from './operations.ts';
import type { Partner } from './sides.ts';
import { useNoteDraft } from './use-note-draft.ts';

type FreeNoteProps = {
  side: NoteSide;
  relationshipId: string;
  partner: Partner;
  /** Null for a note that is not there yet. */
  id: string | null;
  /** Under which its draft is kept on this device. */
  name: string;
  writable: boolean;
  hint: Hint | undefined;
  onClose: () => void;
};

/** A note that stands by itself, open for writing. */
export function FreeNote(props: FreeNoteProps) {
  return props.id === null ? (
    <Editor {...props} saved={null} ask={() => undefined} />
  ) : (
    <Existing {...props} id={props.id} />
  );
}

function Existing(props: FreeNoteProps & { id: string }) {
  const query = useQuery(noteQuery(props.side, props.id, props.relationshipId));
  return (
    <QueryBoundary query={query} skeleton={<SkeletonRows rows={2} />}>
      {(saved) => <Editor {...props} saved={saved} ask={() => void query.refetch()} />}
    </QueryBoundary>
  );
}

type EditorProps = FreeNoteProps & { saved: SavedNote | null; ask: () => void };

function Editor({
  side,
  relationshipId,
  partner,
  id,
  name,
  writable,
  hint,
  onClose,
  saved,
  ask,
}: EditorProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const writing = useNoteDraft({ side, place: { relationshipId }, name, saved, ask });
  const remove = useRemoveNote(side, relationshipId);
  // Once it is closed, the list shows its new beginning.
  useEffect(
    () => () => {
      void queryClient.invalidateQueries({ queryKey: notesQuery(relationshipId, 0).queryKey.slice(0, 3) });
    },
    [queryClient, relationshipId],
  );
  const takeAway = () => {
    if (id === null) return;
    remove.mutate({ id, removed: true });
    onClose();
    notify(t`The note is removed.`, () => remove.mutate({ id, removed: false }));
  };
  return (
    <NotePanel
      side={side}
      writing={writing}
      partner={partner}
      relationshipId={relationshipId}
      writable={writable}
      hint={side === 'SHARED' ? hint : undefined}
      bare
      actions={
        <>
          {id !== null && writable ? (
            <Button look="quiet" onClick={takeAway}>
              <Trans>Remove</Trans>
            </Button>
          ) : null}
          <Button onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </>
      }
    />
  );
}
