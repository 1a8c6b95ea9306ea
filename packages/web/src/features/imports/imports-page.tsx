import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ImportsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconUpload } from '../../ui/icons.ts';
import { PageHeader, Toolbar } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { type Column, MainCell, RowLink, Table } from '../../ui/table.tsx';
import { ImportChip } from './import-chip.tsx';
import { importsQuery } from './operations.ts';
import { importKindNames } from './words.ts';

type ImportLine = ImportsQuery['imports']['edges'][number]['node'];

export function ImportsPage() {
  const { t } = useLingui();
  const list = useInfiniteQuery(importsQuery);
  const start = (
    <ButtonLink look="primary" to="/imports/new">
      <IconUpload aria-hidden />
      <Trans>Import a file</Trans>
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t`Imports`}
        sub={
          <Trans>
            Staff lists and existing pairs, as CSV. You see what will happen before anything is applied.
          </Trans>
        }
      />
      <Toolbar end={start} />
      <QueryBoundary
        query={list}
        empty={(data) =>
          data.pages.every((page) => page.imports.edges.length === 0) ? (
            <EmptyState title={<Trans>Nothing imported yet</Trans>} action={start}>
              <Trans>
                Begin with your staff list: names, ids, departments and managers. Pairs that exist already
                come after.
              </Trans>
            </EmptyState>
          ) : null
        }
      >
        {(data) => (
          <>
            <ImportTable
              imports={data.pages.flatMap((page) => page.imports.edges.map((edge) => edge.node))}
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
    </>
  );
}

function ImportTable({ imports }: { imports: ImportLine[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<ImportLine>[] = [
    {
      key: 'file',
      header: <Trans>File</Trans>,
      width: 'minmax(0, 1.4fr)',
      cell: (item) => (
        <MainCell
          title={
            <RowLink to="/imports/$importId" params={{ importId: item.id }}>
              {item.fileName ?? t(importKindNames[item.kind])}
            </RowLink>
          }
          sub={
            <>
              {t(importKindNames[item.kind])}
              {item.totalRows === null ? null : (
                <>
                  {' · '}
                  <Plural value={item.totalRows} one="# row" other="# rows" />
                </>
              )}
            </>
          }
        />
      ),
    },
    {
      key: 'counts',
      header: <Trans>Result</Trans>,
      width: 'minmax(0, 1.2fr)',
      from: 'medium',
      cell: (item) => <Counts counts={item.counts} />,
    },
    {
      key: 'when',
      header: <Trans>When</Trans>,
      width: '170px',
      from: 'wide',
      cell: (item) => (
        <MainCell
          title={<span className="number small">{format.dateTime(item.createdAt)}</span>}
          sub={item.startedBy?.name}
        />
      ),
    },
    {
      key: 'state',
      header: <Trans>Stage</Trans>,
      width: '164px',
      end: true,
      cell: (item) => <ImportChip state={item.state} />,
    },
  ];
  return <Table label={t`Imports`} columns={columns} rows={imports} rowKey={(item) => item.id} />;
}

function Counts({ counts }: { counts: ImportLine['counts'] }) {
  const format = useFormat();
  const created = format.number(counts.created);
  const updated = format.number(counts.updated);
  const refused = format.number(counts.refused);
  return (
    <span className="small muted">
      <Trans>
        {created} new · {updated} changed
      </Trans>
      {counts.refused > 0 ? (
        <span className="red">
          {' · '}
          <Trans>{refused} refused</Trans>
        </span>
      ) : null}
    </span>
  );
}
