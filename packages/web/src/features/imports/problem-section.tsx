import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { ImportFullFragment, ImportProblemsQuery } from '../../gql/graphql.ts';
import { download } from '../../lib/csv.ts';
import { fetchText } from '../../lib/execute.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconDownload } from '../../ui/icons.ts';
import { Section } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../ui/skeleton.tsx';
import styles from './imports.module.css';
import { importProblemsQuery } from './operations.ts';

type Problem = NonNullable<ImportProblemsQuery['import']>['problems']['edges'][number]['node'];

/** Rows that cannot be applied, and remarks about others: line, column, value, reason. Nothing where all is well. */
export function ProblemSection({ item }: { item: ImportFullFragment }) {
  const list = useInfiniteQuery(importProblemsQuery(item.id));
  const total = list.data?.pages.at(0)?.totalCount ?? 0;
  if (list.data && total === 0) return null;
  return (
    <Section
      title={<Trans>Problems</Trans>}
      aside={list.data ? <Plural value={total} one="# problem" other="# problems" /> : undefined}
    >
      <QueryBoundary query={list} skeleton={<SkeletonBlock height={120} />}>
        {(data) => (
          <>
            <ProblemTable
              problems={data.pages.flatMap((page) => page?.edges.map((edge) => edge.node) ?? [])}
            />
            <p style={{ marginTop: 14, display: 'flex', gap: 8 }}>
              {list.hasNextPage ? (
                <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  <Trans>Show more</Trans>
                </Button>
              ) : null}
              <SaveProblems item={item} />
            </p>
          </>
        )}
      </QueryBoundary>
    </Section>
  );
}

/** The whole list as a file, written by the server. */
function SaveProblems({ item }: { item: ImportFullFragment }) {
  const { t } = useLingui();
  const save = useMutation({
    mutationFn: async () => {
      const name = (item.fileName ?? 'import').replace(/\.[^.]*$/u, '');
      download(`${name}-problems.csv`, await fetchText(`/v1/imports/${item.id}/problems.csv`));
    },
    onError: (error) => notify(t`The export failed: ${error.message}`),
  });
  return (
    <Button busy={save.isPending} onClick={() => save.mutate()}>
      <IconDownload aria-hidden />
      <Trans>Export CSV</Trans>
    </Button>
  );
}

function ProblemTable({ problems }: { problems: Problem[] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t`Problems`}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Line</Trans>
            </th>
            <th scope="col">
              <Trans>Column</Trans>
            </th>
            <th scope="col">
              <Trans>Value</Trans>
            </th>
            <th scope="col">
              <Trans>What is wrong</Trans>
            </th>
            <th scope="col">
              <Trans>Row</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            // A row may have several problems, even of one column.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
            <tr key={index}>
              <td className="number">{format.number(problem.line)}</td>
              <td>{problem.column ?? '–'}</td>
              <td className={styles.samples}>
                {problem.value === null ? '–' : <code>{problem.value}</code>}
              </td>
              <td>{problem.reason}</td>
              <td>
                {problem.refused ? (
                  <Chip tone="bad">
                    <Trans>refused</Trans>
                  </Chip>
                ) : (
                  <Chip>
                    <Trans>applied</Trans>
                  </Chip>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
