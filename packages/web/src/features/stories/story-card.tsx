import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useLeftBehind } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Actions } from '../../ui/layout.tsx';
import { notify, notifyDeferred } from '../../ui/notify.ts';
import { storyParts } from './prompts.ts';
import { SharedForm, sharedDraft } from './shared-form.tsx';
import styles from './stories.module.css';
import type { Told, Writer } from './story.ts';
import { DraftForm, storyDraft } from './story-form.tsx';

/** How sharing is said where a story stands. */
export type SharingWords = {
  /** On the button that shares it. */
  share: ReactNode;
  shared: string;
  takenBack: string;
};

type StoryCardProps = {
  story: Told;
  writer: Writer;
  words: SharingWords;
  /** Who tells it, and when. */
  by: ReactNode;
  badge: ReactNode;
  /** What stands below the words. */
  children?: ReactNode;
};

/** One story; for its author with everything that can be done about it. */
export function StoryCard({ story, writer, words, by, badge, children }: StoryCardProps) {
  const { t } = useLingui();
  const leftBehind = useLeftBehind();
  const [editing, setEditing] = useState(() =>
    leftBehind(story.sharedAt === null ? storyDraft(writer, story) : sharedDraft(story.id)),
  );
  const [removed, setRemoved] = useState(false);
  const done = () => setEditing(false);
  if (removed) return null;
  const title = story.words.title || t`Untitled`;
  return (
    <article className={styles.story} aria-label={title}>
      <header>
        <div>
          <h3>{title}</h3>
          <p className="muted small">{by}</p>
        </div>
        <span className={styles.marks}>
          {story.sharedAt === null ? (
            <Chip>
              <Trans>Draft</Trans>
            </Chip>
          ) : null}
          {badge}
        </span>
      </header>
      {editing && story.canEdit ? (
        story.sharedAt === null ? (
          <DraftForm writer={writer} draft={story} share={words.share} shared={words.shared} onDone={done} />
        ) : (
          <SharedForm writer={writer} story={story} onDone={done} />
        )
      ) : (
        <>
          <Words story={story} />
          {children}
          <Decisions
            story={story}
            writer={writer}
            words={words}
            onEdit={() => setEditing(true)}
            onRemoved={setRemoved}
          />
        </>
      )}
    </article>
  );
}

/** What was told. What was left unsaid is left out. */
function Words({ story }: { story: Told }) {
  const { t } = useLingui();
  return (
    <div className={styles.words}>
      {storyParts
        .filter(({ name }) => story.words[name] !== '')
        .map(({ name, title }) => (
          <section key={name}>
            <h4>{t(title)}</h4>
            <p>{story.words[name]}</p>
          </section>
        ))}
    </div>
  );
}

type DecisionsProps = {
  story: Told;
  writer: Writer;
  words: SharingWords;
  onEdit: () => void;
  onRemoved: (removed: boolean) => void;
};

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function Decisions({ story, writer, words, onEdit, onRemoved }: DecisionsProps) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  if (!story.canDecide) return null;
  const share = async (on: boolean): Promise<void> => {
    setBusy(true);
    try {
      await writer.share(story.id, on);
      await writer.refresh();
      if (on) notify(words.shared);
      else notify(words.takenBack, () => void share(true));
    } catch (error) {
      notify(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const remove = () => {
    onRemoved(true);
    notifyDeferred(
      t`The story is deleted.`,
      () => {
        writer
          .remove(story.id)
          .then(writer.refresh)
          .catch((error: unknown) => {
            onRemoved(false);
            notify(messageOf(error));
          });
      },
      () => onRemoved(false),
    );
  };
  return (
    <Actions>
      {story.canEdit ? (
        <Button onClick={onEdit}>
          {story.sharedAt ? <Trans>Change</Trans> : <Trans>Go on writing</Trans>}
        </Button>
      ) : null}
      {story.sharedAt ? (
        <Button look="quiet" busy={busy} onClick={() => void share(false)}>
          <Trans>Take it back</Trans>
        </Button>
      ) : story.canEdit ? (
        <Button look="quiet" busy={busy} onClick={() => void share(true)}>
          {words.share}
        </Button>
      ) : null}
      <Button look="quiet" onClick={remove}>
        <Trans>Delete</Trans>
      </Button>
    </Actions>
  );
}
