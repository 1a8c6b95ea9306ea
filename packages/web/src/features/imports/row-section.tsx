import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ImportAction, ImportFullFragment, ImportRowsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { Section } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import styles from './imports.module.css';
import { importRowsQuery } from './operations.ts';
import { importActionNames, importFieldNames } from './words.ts';

type Row = NonNullable<ImportRowsQuery['import']>['rows']['edges'][number]['node'];

const tones: Record<ImportAction, ChipTone> = {
  CREATE: 'good',
  UPDATE: 'attention',
  DEACTIVATE: 'attention',
  UNCHANGED: 'quiet',
  REFUSE: 'bad',
};

/** The rows of the file with what each does. */
export function RowSection({ item, action }: { item: ImportFullFragment; action: ImportAction | undefined }) {
  const { t } = useLingui();
  const list = useInfiniteQuery(importRowsQuery(item.id, action ? [action] : null));
  const total = list.data?.pages.at(0)?.totalCount;
  return (
    <Section
      title={action ? t(importActionNames[action]) : <Trans>All rows</Trans>}
      aside={total === undefined ? undefined : <Plural value={total} one="# row" other="# rows" />}
    >
      <QueryBoundary
        query={list}
        empty={() =>
          total === 0 ? (
            <p className="muted">
              <Trans>No rows.</Trans>
            </p>
          ) : null
        }
      >
        {(data) => (
          <>
            <RowTable rows={data.pages.flatMap((page) => page?.edges.map((edge) => edge.node) ?? [])} />
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
    </Section>
  );
}

function RowTable({ rows }: { rows: Row[] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t`Rows`}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Line</Trans>
            </th>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            <th scope="col">
              <Trans>Whom</Trans>
            </th>
            <th scope="col">
              <Trans>Values</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className="number muted">{format.number(row.line)}</td>
              <td>
                <Chip tone={tones[row.action]}>{t(importActionNames[row.action])}</Chip>
              </td>
              <td>
                <b className={styles.label}>{row.label}</b>
              </td>
              <td>
                <div className={styles.changes}>
                  {row.changes.map((change) => (
                    <span key={change.field}>
                      <span className="muted">{t(importFieldNames[change.field])}: </span>
                      {change.before === null ? null : (
                        <>
                          <del>{change.before}</del>
                          {' → '}
                        </>
                      )}
                      <ins>{change.after ?? '–'}</ins>
                    </span>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
