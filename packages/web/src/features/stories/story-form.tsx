import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { type Autosave, createAutosave, type Draft } from '../../lib/autosave.ts';
import { keptDraft } from '../../lib/stored.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './stories.module.css';
import { isEmpty, noWords, parseCopy, type StoryWords, type Writer } from './story.ts';
import { StoryFields } from './story-fields.tsx';

type DraftFormProps = {
  writer: Writer;
  /** Null for a new one, which comes to be with its first word. */
  draft: { id: string; words: StoryWords } | null;
  /** On the button that shares it. */
  share: ReactNode;
  /** Said once it is shared. */
  shared: string;
  onDone: () => void;
};

/** Under which name a draft is kept until the server has it. */
export const storyDraft = (writer: Writer, draft: { id: string } | null) =>
  `story.${writer.place}.${draft?.id ?? 'new'}`;

/** A draft that saves itself while one writes. Nobody else reads it before it is shared. */
export function DraftForm({ writer, draft, share, shared, onDone }: DraftFormProps) {
  const { t } = useLingui();
  const { autosave, idOf } = useDraft(writer, draft);
  const state = useSyncExternalStore(autosave.subscribe, autosave.get);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const silent = isEmpty(state.value);
  const finish = async (work: (id: string) => Promise<void>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await autosave.settle();
      const id = idOf();
      if (id !== null) await work(id);
      await writer.refresh();
      onDone();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const close = () =>
    finish(async (id) => {
      // A draft without a word is none.
      if (isEmpty(autosave.get().value)) await writer.remove(id);
    });
  const hand = () =>
    finish(async (id) => {
      await writer.share(id, true);
      notify(shared);
    });
  return (
    <div className={styles.form}>
      <StoryFields words={state.value} onChange={(words) => autosave.edit(words)} />
      <Standing draft={state} />
      {refusal ? (
        <p className={styles.refused} role="alert">
          {refusal}
        </p>
      ) : null}
      <Actions>
        <Button
          look="primary"
          busy={busy}
          aria-disabled={silent || undefined}
          title={silent ? t`Write at least one word first.` : undefined}
          onClick={() => (silent ? undefined : void hand())}
        >
          {share}
        </Button>
        <Button busy={busy} onClick={() => void close()}>
          {silent ? <Trans>Close</Trans> : <Trans>Keep as a draft</Trans>}
        </Button>
      </Actions>
    </div>
  );
}

/** The draft with what saves it. A new one gets its id with the first save, once however often that is tried. */
function useDraft(
  writer: Writer,
  draft: DraftFormProps['draft'],
): { autosave: Autosave<StoryWords>; idOf: () => string | null } {
  const { person } = useViewer();
  const [made] = useState(() => {
    let id = draft?.id ?? null;
    const key = crypto.randomUUID();
    const autosave = createAutosave<StoryWords>({
      saved: draft?.words ?? noWords,
      copy: keptDraft(person.id, storyDraft(writer, draft)),
      parse: parseCopy,
      async save(words) {
        if (id !== null) return writer.edit(id, words);
        id = await writer.write(words, key);
        // A repeated first save answers the first one's story: the words may have changed since.
        await writer.edit(id, words);
      },
    });
    return { autosave, idOf: () => id };
  });
  const { autosave } = made;
  useEffect(() => {
    autosave.flush();
    window.addEventListener('online', autosave.flush);
    return () => {
      window.removeEventListener('online', autosave.flush);
      autosave.flush();
    };
  }, [autosave]);
  return made;
}

/** Where the draft stands, said quietly. */
function Standing({ draft }: { draft: Draft<StoryWords> }) {
  return (
    <p className={draft.standing === 'REFUSED' ? styles.refused : 'muted small'} role="status">
      <StandingWords draft={draft} />
    </p>
  );
}

function StandingWords({ draft }: { draft: Draft<StoryWords> }) {
  switch (draft.standing) {
    case 'SAVED':
      return <Trans>Saved as you write. Only you can read it.</Trans>;
    case 'UNSAVED':
    case 'SAVING':
      return <Trans>Saving…</Trans>;
    case 'KEPT_HERE':
      return (
        <Trans>The server cannot be reached. Your words are kept in this browser and saved later.</Trans>
      );
    case 'REFUSED':
      return draft.refusal;
  }
}
