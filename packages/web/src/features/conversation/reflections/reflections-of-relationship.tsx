import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { OneReflectionFragment, ReflectingPairFragment } from '../../../gql/graphql.ts';
import { useLeftBehind } from '../../../lib/draft.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FirstFew } from '../../../ui/first-few.tsx';
import { Section } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { sidesOf } from '../sides.ts';
import { NewReflection, reflectionDraft } from './new-reflection.tsx';
import { reflectionsQuery } from './operations.ts';
import { ReflectionList } from './reflection-list.tsx';
import styles from './reflections.module.css';

/** What the reader thinks back on in a relationship, and what the partner shares of theirs; nothing for anybody but the two. */
export function ReflectionsOfRelationship({ relationshipId }: { relationshipId: string }) {
  const query = useInfiniteQuery(reflectionsQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {({ pages }) => {
        const pair = pages[0];
        if (!pair?.viewerParty) return null;
        const reflections = pages.flatMap((page) => page?.reflections?.edges.map(({ node }) => node) ?? []);
        return (
          <Content
            pair={pair}
            reflections={reflections}
            more={
              query.hasNextPage ? (
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  <Trans>Earlier reflections</Trans>
                </Button>
              ) : null
            }
          />
        );
      }}
    </QueryBoundary>
  );
}

type ContentProps = {
  pair: ReflectingPairFragment;
  reflections: OneReflectionFragment[];
  /** Brings what is not here yet. */
  more: ReactNode;
};

function Content({ pair, reflections, more }: ContentProps) {
  const { partner } = sidesOf(pair);
  const leftBehind = useLeftBehind();
  const [writing, setWriting] = useState(() => leftBehind(reflectionDraft(pair.id, null)));
  const canBegin = pair.viewerCanReflect && !writing;
  const write = (
    <Button look={reflections.length === 0 ? 'primary' : 'default'} onClick={() => setWriting(true)}>
      <Trans>Write a reflection</Trans>
    </Button>
  );
  return (
    <>
      {pair.viewerCanReflect && writing ? (
        <Section title={<Trans>Think back</Trans>} aside={<Trans>only yours until you share it</Trans>}>
          <div className={styles.form}>
            <NewReflection pair={pair} partner={partner} sessionId={null} onSaved={() => setWriting(false)} />
          </div>
        </Section>
      ) : null}
      <Section title={<Trans>Reflections</Trans>} aside={canBegin && reflections.length > 0 ? write : null}>
        {reflections.length > 0 ? (
          <FirstFew items={reflections} more={more}>
            {(shown) => <ReflectionList pair={pair} reflections={shown} />}
          </FirstFew>
        ) : (
          <EmptyState title={<Trans>No reflections yet</Trans>} action={canBegin ? write : null}>
            <Trans>
              A few lines after a session keep what it was about: what became clearer, and what you will do.
              They are yours; {partner.firstName} reads one only if you share it.
            </Trans>
          </EmptyState>
        )}
      </Section>
    </>
  );
}
