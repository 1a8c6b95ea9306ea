import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { StoriesOfPairFragment, StoryWholeFragment } from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FirstFew } from '../../ui/first-few.tsx';
import { Section } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { storiesQuery, usePairWriter } from './operations.ts';
import styles from './stories.module.css';
import { noWords, type Told } from './story.ts';
import { type SharingWords, StoryCard } from './story-card.tsx';
import { DraftForm, storyDraft } from './story-form.tsx';
import { Thanks } from './thanks.tsx';

/** What went wrong for each of the two once, as far as they tell each other; for the two only. */
export default function StoriesOfRelationship({ relationshipId }: { relationshipId: string }) {
  const query = useInfiniteQuery(storiesQuery(relationshipId));
  return (
    <Section title={<Trans>Stories</Trans>}>
      <QueryBoundary query={query}>
        {({ pages }) => {
          const pair = pages[0];
          if (!pair?.viewerParty || !pair.stories) return null;
          const stories = pages.flatMap((page) => page?.stories?.edges.map(({ node }) => node) ?? []);
          return (
            <Content
              pair={pair}
              stories={stories}
              more={
                query.hasNextPage ? (
                  <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    <Trans>Show more</Trans>
                  </Button>
                ) : null
              }
            />
          );
        }}
      </QueryBoundary>
    </Section>
  );
}

type ContentProps = { pair: StoriesOfPairFragment; stories: StoryWholeFragment[]; more: ReactNode };

function Content({ pair, stories, more }: ContentProps) {
  const { t } = useLingui();
  const writer = usePairWriter(pair.id);
  const leftBehind = useLeftBehind();
  const [writing, setWriting] = useState(
    () => pair.viewerCanTellStory && leftBehind(storyDraft(writer, null)),
  );
  const partner = pair.viewerParty === 'GUIDE' ? pair.learner : pair.guide;
  const firstName = partner.name.split(' ').at(0) ?? partner.name;
  const words: SharingWords = {
    share: <Trans>Share with {firstName}</Trans>,
    shared: t`Shared. ${partner.name} can read it now.`,
    takenBack: t`Taken back. ${partner.name} can no longer read it.`,
  };
  const begin = (
    <Button look={stories.length === 0 ? 'primary' : 'default'} onClick={() => setWriting(true)}>
      <Trans>Tell {firstName} a story</Trans>
    </Button>
  );
  return (
    <div className={styles.all}>
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
      ) : stories.length === 0 ? (
        <EmptyState
          title={<Trans>Tell each other what did not work</Trans>}
          action={pair.viewerCanTellStory ? begin : null}
        >
          <Trans>
            Whoever shows a struggle of their own makes it easier for the other to speak of theirs. Tell of a
            situation, what went wrong and what you learned. You decide when it is read, and can take it back.
          </Trans>
        </EmptyState>
      ) : pair.viewerCanTellStory ? (
        <div>{begin}</div>
      ) : null}
      <FirstFew items={stories} more={more}>
        {(shown) =>
          shown.map((story) => (
            <StoryCard
              key={story.id}
              story={toldOf(story)}
              writer={writer}
              words={words}
              by={<By story={story} own={story.author.id !== partner.id} />}
              badge={
                <Badge
                  pair={pair.id}
                  partner={partner.name}
                  firstName={firstName}
                  shared={story.sharedAt !== null}
                />
              }
            >
              {story.words === null ? (
                <p className="muted">
                  <Trans>The words of this story have been erased.</Trans>
                </p>
              ) : (
                <Thanks relationshipId={pair.id} story={story} />
              )}
            </StoryCard>
          ))
        }
      </FirstFew>
    </div>
  );
}

function toldOf({ id, words, sharedAt, viewerCanEdit, viewerCanDecide }: StoryWholeFragment): Told {
  const { title, situation, mistake, lesson } = words ?? noWords;
  return {
    id,
    words: { title, situation, mistake, lesson },
    sharedAt,
    canEdit: viewerCanEdit && words !== null,
    canDecide: viewerCanDecide,
  };
}

function By({ story, own }: { story: StoryWholeFragment; own: boolean }) {
  const format = useFormat();
  const name = story.author.name;
  if (story.sharedAt === null) return <Trans>Begun on {format.dayOf(story.createdAt)}</Trans>;
  const day = format.dayOf(story.sharedAt);
  return own ? (
    <Trans>Told by you on {day}</Trans>
  ) : (
    <Trans>
      Told by {name} on {day}
    </Trans>
  );
}

type BadgeProps = { pair: string; partner: string; firstName: string; shared: boolean };

function Badge({ pair, partner, firstName, shared }: BadgeProps) {
  return (
    <VisibilityBadge
      ledgerOf={pair}
      label={shared ? <Trans>You and {firstName}</Trans> : <Trans>Only you</Trans>}
      readers={
        shared
          ? [<Trans key="pair">You and {partner}; each look of the other is in your ledger</Trans>]
          : [<Trans key="you">You, until you share it. Then {partner} too.</Trans>]
      }
      never={<Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>}
    />
  );
}
