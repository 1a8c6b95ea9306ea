import { longestNote } from '@rapport/shared/domain';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { keptDraft } from '../../../lib/stored.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { createNoteDraft, type NoteDraft, type NoteState, type SavedNote } from './note-draft.ts';
import { type NotePlace, type NoteSide, savePrivateNote, saveSharedNote } from './operations.ts';

type UseNoteDraft = {
  side: NoteSide;
  /** Where a note that is not there yet shall stand. */
  place: NotePlace;
  /** Under which the draft is kept on this device. */
  name: string;
  saved: SavedNote | null;
  /** Reads the note anew. */
  ask: () => void;
};

export type WritingNote = { draft: NoteDraft; state: NoteState };

/** A note that is being written: it saves itself, follows the other's changes, and is sent before the page is left. */
export function useNoteDraft({ side, place, name, saved, ask }: UseNoteDraft): WritingNote {
  const { person } = useViewer();
  const [draft] = useState(() =>
    createNoteDraft({
      saved,
      copy: keptDraft(person.id, `${side === 'PRIVATE' ? 'private' : 'shared'}-note.${name}`),
      save: (text, base) => (side === 'PRIVATE' ? savePrivateNote : saveSharedNote)(place, text, base),
      ask,
      longest: longestNote,
    }),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.get);
  const { id, revision, text } = saved ?? {};
  useEffect(() => {
    draft.receive(id === undefined || revision === undefined ? null : { id, revision, text: text ?? '' });
  }, [draft, id, revision, text]);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (draft.get().standing !== 'SAVED') event.preventDefault();
    };
    draft.flush();
    window.addEventListener('online', draft.flush);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('online', draft.flush);
      window.removeEventListener('beforeunload', leave);
      draft.flush();
    };
  }, [draft]);
  return { draft, state };
}
