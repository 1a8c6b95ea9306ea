import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Section } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { sidesOf } from '../sides.ts';
import { NewReflection } from './new-reflection.tsx';
import { reflectionsQuery } from './operations.ts';
import { ReflectionList } from './reflection-list.tsx';
import styles from './reflections.module.css';

type ReflectAfterProps = { relationshipId: string; sessionId: string };

/** Thinking back on one session: what was written about it, and a place to write; nothing for anybody but the two. */
export function ReflectAfter({ relationshipId, sessionId }: ReflectAfterProps) {
  const query = useInfiniteQuery(reflectionsQuery(relationshipId, sessionId));
  return (
    <QueryBoundary query={query}>
      {({ pages }) => {
        const pair = pages[0];
        if (!pair?.viewerParty) return null;
        const reflections = pages.flatMap((page) => page?.reflections?.edges.map(({ node }) => node) ?? []);
        if (reflections.length === 0 && !pair.viewerCanReflect) return null;
        return (
          <Section title={<Trans>Think back</Trans>} aside={<Trans>only yours until you share it</Trans>}>
            <ReflectionList pair={pair} reflections={reflections} />
            {pair.viewerCanReflect ? (
              <div className={styles.form}>
                <NewReflection pair={pair} partner={sidesOf(pair).partner} sessionId={sessionId} />
              </div>
            ) : null}
          </Section>
        );
      }}
    </QueryBoundary>
  );
}
