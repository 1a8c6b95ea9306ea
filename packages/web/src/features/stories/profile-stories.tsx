import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProfileStoriesOfQuery, ProfileStoryWholeFragment } from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { profileStoriesQuery, useProfileWriter } from './operations.ts';
import styles from './stories.module.css';
import { type SharingWords, StoryCard } from './story-card.tsx';
import { DraftForm, storyDraft } from './story-form.tsx';

/** What somebody tells everybody here of their own struggles; to themselves with drafts and where to write. Nothing where there is nothing. */
export default function ProfileStories({ personId }: { personId: string }) {
  const viewer = useViewer();
  const { data: person } = useQuery(profileStoriesQuery(personId));
  const own = viewer.person.id === personId;
  if (!person || (person.profileStories.length === 0 && !own)) return null;
  return (
    <Section
      className={styles.ofProfile}
      title={own ? <Trans>My stories</Trans> : <Trans>Stories</Trans>}
      aside={<Trans>what did not work, and what came of it</Trans>}
    >
      <Content person={person} own={own} />
    </Section>
  );
}

type Person = NonNullable<ProfileStoriesOfQuery['person']>;

function Content({ person, own }: { person: Person; own: boolean }) {
  const { t } = useLingui();
  const writer = useProfileWriter(person.id);
  const leftBehind = useLeftBehind();
  const [writing, setWriting] = useState(() => own && leftBehind(storyDraft(writer, null)));
  const words: SharingWords = {
    share: <Trans>Share with everybody here</Trans>,
    shared: t`Shared. Everybody in the organization can read it now.`,
    takenBack: t`Taken back. Only you can read it now.`,
  };
  return (
    <div className={styles.all}>
      {own && person.profileStories.length === 0 ? (
        <p className={styles.intro}>
          <Trans>
            A guide who tells of a mistake is easier to talk to than one without any. What you share here,
            everybody in the organization can read; what is meant for one person is told in the relationship.
          </Trans>
        </p>
      ) : null}
      {writing ? (
        <div className={styles.story}>
          <DraftForm
            writer={writer}
            draft={null}
            share={words.share}
            shared={words.shared}
            onDone={() => setWriting(false)}
          />
        </div>
      ) : own ? (
        <div>
          <Button onClick={() => setWriting(true)}>
            <Trans>Write a story</Trans>
          </Button>
        </div>
      ) : null}
      {person.profileStories.map((story) => (
        <StoryCard
          key={story.id}
          story={toldOf(story)}
          writer={writer}
          words={words}
          by={<When story={story} />}
          badge={<Badge shared={story.sharedAt !== null} />}
        />
      ))}
    </div>
  );
}

function toldOf(story: ProfileStoryWholeFragment) {
  const { id, title, situation, mistake, lesson, sharedAt, viewerCanEdit } = story;
  return {
    id,
    words: { title, situation, mistake, lesson },
    sharedAt,
    canEdit: viewerCanEdit,
    canDecide: viewerCanEdit,
  };
}

function When({ story }: { story: ProfileStoryWholeFragment }) {
  const format = useFormat();
  return story.sharedAt === null ? (
    <Trans>Begun on {format.dayOf(story.createdAt)}</Trans>
  ) : (
    <Trans>Shared on {format.dayOf(story.sharedAt)}</Trans>
  );
}

function Badge({ shared }: { shared: boolean }) {
  return (
    <VisibilityBadge
      label={shared ? <Trans>Everybody here</Trans> : <Trans>Only you</Trans>}
      readers={[
        shared ? (
          <Trans key="all">Everybody who can sign in to this organization</Trans>
        ) : (
          <Trans key="you">You, until you share it. Then everybody in the organization.</Trans>
        ),
      ]}
      never={
        <Trans>It is stored like the rest of your profile, not sealed as what you tell one partner.</Trans>
      }
    />
  );
}
