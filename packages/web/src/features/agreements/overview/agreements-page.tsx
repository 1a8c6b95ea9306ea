import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SearchPatch } from '../../../lib/search-params.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SelectInput } from '../../../ui/field.tsx';
import { PageHeader, Toolbar } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { standingNames } from './agreement-line.ts';
import { AgreementTable } from './agreement-table.tsx';
import { type AgreementsSearch, agreementsFilter, standingChoices } from './agreements-search.ts';
import { ExportAgreements } from './export-agreements.tsx';
import { agreementsQuery, programChoicesQuery } from './operations.ts';

type AgreementsPageProps = {
  search: AgreementsSearch;
  onSearch: (patch: SearchPatch<AgreementsSearch>) => void;
};

/** Agreements and where they stand: all of them for those who run programs, else the reader's own. */
export function AgreementsPage({ search, onSearch }: AgreementsPageProps) {
  const { t } = useLingui();
  const { manages } = useViewer();
  const filter = agreementsFilter(search);
  const list = useInfiniteQuery(agreementsQuery(filter));
  const total = list.data?.pages.at(0)?.agreements.totalCount;
  const fetchMore = useCallback(() => void list.fetchNextPage(), [list.fetchNextPage]);
  return (
    <>
      <PageHeader
        title={t`Agreements`}
        sub={total === undefined ? <Trans>Looking them up…</Trans> : <Count total={total} all={manages} />}
      />
      <Toolbar
        end={
          <>
            <ExportAgreements filter={filter} />
            {manages ? (
              <ButtonLink to="/templates">
                <Trans>Templates</Trans>
              </ButtonLink>
            ) : null}
          </>
        }
      >
        <Filters search={search} onSearch={onSearch} />
      </Toolbar>
      <QueryBoundary
        query={list}
        empty={(data) =>
          data.pages.every((page) => page.agreements.edges.length === 0) ? (
            <Empty filtered={Object.keys(search).length > 0} onSearch={onSearch} />
          ) : null
        }
      >
        {(data) => (
          <AgreementTable
            agreements={data.pages.flatMap((page) => page.agreements.edges.map(({ node }) => node))}
            total={total ?? 0}
            loadingMore={list.isFetchingNextPage}
            onNearEnd={fetchMore}
          />
        )}
      </QueryBoundary>
    </>
  );
}

function Count({ total, all }: { total: number; all: boolean }) {
  return (
    <>
      <Plural value={total} one="# agreement." other="# agreements." />{' '}
      {all ? (
        <Trans>You see where each stands and who has signed, never what it says.</Trans>
      ) : (
        <Trans>Yours, and those you sponsor.</Trans>
      )}
    </>
  );
}

function Filters({ search, onSearch }: AgreementsPageProps) {
  const { t } = useLingui();
  const programs = useQuery(programChoicesQuery).data ?? [];
  return (
    <>
      <SelectInput
        compact
        style={{ width: 'auto' }}
        aria-label={t`Stands at`}
        value={search.overdue ? 'overdue' : (search.standing ?? '')}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onSearch({
            standing: standingChoices.find((choice) => choice === value),
            overdue: value === 'overdue' || undefined,
          });
        }}
      >
        <option value="">{t`Wherever they stand`}</option>
        {standingChoices.map((choice) => (
          <option key={choice} value={choice}>
            {t(standingNames[choice])}
          </option>
        ))}
        <option value="overdue">{t`Review overdue`}</option>
      </SelectInput>
      <SelectInput
        compact
        style={{ width: 'auto', maxWidth: 200 }}
        aria-label={t`Program`}
        value={search.program ?? ''}
        onChange={(event) => onSearch({ program: event.currentTarget.value || undefined })}
      >
        <option value="">{t`All programs`}</option>
        {programs.map((program) => (
          <option key={program.id} value={program.id}>
            {program.name}
          </option>
        ))}
      </SelectInput>
    </>
  );
}

function Empty({ filtered, onSearch }: { filtered: boolean; onSearch: AgreementsPageProps['onSearch'] }) {
  if (filtered) {
    return (
      <EmptyState
        title={<Trans>No agreement fits</Trans>}
        action={
          <Button onClick={() => onSearch({ program: undefined, standing: undefined, overdue: undefined })}>
            <Trans>Clear the filters</Trans>
          </Button>
        }
      >
        <Trans>Nothing matches all of these conditions at once.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={<Trans>No agreement yet</Trans>}
      action={
        <ButtonLink look="primary" to="/programs">
          <Trans>See the programs</Trans>
        </ButtonLink>
      }
    >
      <Trans>
        A pair that has said yes works out its agreement. Whoever runs a program can put its template before
        all of them at once, on the program's page.
      </Trans>
    </EmptyState>
  );
}
