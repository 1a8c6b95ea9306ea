import { Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { ProgramList } from '../../features/programs/program-list.tsx';
import type { HomeManagingQuery } from '../../gql/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';

/** The programs of those who run them: how many relationships stand where. */
export function ManagedPrograms({ query }: { query: UseQueryResult<HomeManagingQuery> }) {
  return (
    <Section title={<Trans>Programs you run</Trans>} aside={<Trans>counts only, never content</Trans>}>
      <QueryBoundary
        query={query}
        skeleton={<SkeletonRows rows={2} />}
        empty={(data) =>
          data.programs.edges.length === 0 ? (
            <EmptyState
              title={<Trans>No program yet</Trans>}
              action={
                <ButtonLink look="primary" to="/programs" search={{ create: true }}>
                  <Trans>New program</Trans>
                </ButtonLink>
              }
            >
              <Trans>
                A program holds the relationships of one kind: what they are for, how long they last, how many
                there may be.
              </Trans>
            </EmptyState>
          ) : null
        }
      >
        {(data) => <ProgramList programs={data.programs.edges.map(({ node }) => node)} />}
      </QueryBoundary>
    </Section>
  );
}
