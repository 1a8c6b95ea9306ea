import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { PageHeader, Toolbar } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { programsQuery } from './operations.ts';
import { ProgramDialog } from './program-dialog.tsx';
import { ProgramList } from './program-list.tsx';

type ProgramsPageProps = { creating: boolean; onCreating: (creating: boolean) => void };

export function ProgramsPage({ creating, onCreating }: ProgramsPageProps) {
  const { t } = useLingui();
  const { manages } = useViewer();
  const list = useInfiniteQuery(programsQuery);
  const total = list.data?.pages.at(0)?.programs.totalCount;
  const create = (
    <Button look="primary" onClick={() => onCreating(true)}>
      <IconPlus aria-hidden />
      <Trans>New program</Trans>
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t`Programs`}
        sub={
          total === undefined ? (
            <Trans>Looking them up…</Trans>
          ) : (
            <Plural value={total} one="# program" other="# programs" />
          )
        }
      />
      {manages ? <Toolbar end={create} /> : null}
      <QueryBoundary
        query={list}
        empty={(data) =>
          data.pages.every((page) => page.programs.edges.length === 0) ? (
            <EmptyState title={<Trans>No program yet</Trans>} action={manages ? create : undefined}>
              <Trans>
                A program holds the relationships of one kind: what they are for, how long they last, how many
                there may be.
              </Trans>
            </EmptyState>
          ) : null
        }
      >
        {(data) => (
          <>
            <ProgramList
              programs={data.pages.flatMap((page) => page.programs.edges.map((edge) => edge.node))}
            />
            {list.hasNextPage ? (
              <p style={{ marginTop: 14 }}>
                <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  <Trans>Show more</Trans>
                </Button>
              </p>
            ) : null}
          </>
        )}
      </QueryBoundary>
      <ProgramDialog opened={creating} program={null} onClose={() => onCreating(false)} />
    </>
  );
}
