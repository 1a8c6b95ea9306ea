import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFormat } from '../../../lib/format.ts';
import type { SearchPatch } from '../../../lib/search-params.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SelectInput } from '../../../ui/field.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { PageHeader, Toolbar } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SearchInput } from '../../../ui/search-input.tsx';
import { ExportPeople } from './export-people.tsx';
import { departmentsQuery, peopleQuery } from './operations.ts';
import { type PeopleSearch, peopleVariables } from './people-search.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';

type PeoplePageProps = { search: PeopleSearch; onSearch: (patch: SearchPatch<PeopleSearch>) => void };

export function PeoplePage({ search, onSearch }: PeoplePageProps) {
  const { t } = useLingui();
  const { manages } = useViewer();
  const { filter, orderBy } = peopleVariables(search);
  const list = useInfiniteQuery(peopleQuery(filter, orderBy));
  const total = list.data?.pages.at(0)?.people.totalCount;
  const fetchMore = useCallback(() => void list.fetchNextPage(), [list.fetchNextPage]);
  return (
    <>
      <PageHeader
        title={t`People`}
        sub={total === undefined ? <Trans>Looking them up…</Trans> : <Total total={total} search={search} />}
      />
      <Toolbar
        end={
          <>
            <ExportPeople filter={filter} orderBy={orderBy} />
            {manages ? (
              <Button look="primary" onClick={() => onSearch({ add: true })}>
                <IconPlus aria-hidden />
                <Trans>Add a person</Trans>
              </Button>
            ) : null}
          </>
        }
      >
        <SearchInput
          label={t`Search names, titles and addresses`}
          value={search.q ?? ''}
          onSearch={(q) => onSearch({ q })}
        />
        <Filters search={search} onSearch={onSearch} />
      </Toolbar>
      <QueryBoundary
        query={list}
        empty={(data) =>
          data.pages.every((page) => page.people.edges.length === 0) ? (
            <Empty search={search} onSearch={onSearch} />
          ) : null
        }
      >
        {(data) => (
          <PeopleTable
            people={data.pages.flatMap((page) => page.people.edges.map((edge) => edge.node))}
            total={total ?? 0}
            loadingMore={list.isFetchingNextPage}
            onNearEnd={fetchMore}
            order={orderBy}
            onOrder={(order) => onSearch({ order })}
          />
        )}
      </QueryBoundary>
      {manages ? (
        <PersonDialog
          opened={search.add === true}
          person={null}
          onClose={() => onSearch({ add: undefined })}
        />
      ) : null}
    </>
  );
}

function Total({ total, search }: { total: number; search: PeopleSearch }) {
  if (search.left) return <Plural value={total} one="# person who left" other="# people who left" />;
  const department = search.department;
  if (department)
    return <Plural value={total} one={`# person in ${department}`} other={`# people in ${department}`} />;
  return <Plural value={total} one="# person" other="# people" />;
}

function Filters({ search, onSearch }: PeoplePageProps) {
  const { t } = useLingui();
  const format = useFormat();
  const departments = useQuery(departmentsQuery).data ?? [];
  return (
    <>
      <SelectInput
        compact
        style={{ width: 'auto', maxWidth: 240 }}
        aria-label={t`Department`}
        value={search.department ?? ''}
        onChange={(event) => onSearch({ department: event.currentTarget.value || undefined })}
      >
        <option value="">{t`All departments`}</option>
        {departments.map(({ name, people }) => (
          <option key={name} value={name}>
            {name} ({format.number(people)})
          </option>
        ))}
      </SelectInput>
      <SelectInput
        compact
        style={{ width: 'auto' }}
        aria-label={t`Who`}
        value={search.left ? 'left' : 'active'}
        onChange={(event) => onSearch({ left: event.currentTarget.value === 'left' || undefined })}
      >
        <option value="active">{t`Working here`}</option>
        <option value="left">{t`Have left`}</option>
      </SelectInput>
    </>
  );
}

function Empty({ search, onSearch }: PeoplePageProps) {
  const { manages } = useViewer();
  if (search.q || search.department || search.left) {
    return (
      <EmptyState
        title={<Trans>Nobody fits</Trans>}
        action={
          <Button onClick={() => onSearch({ q: undefined, department: undefined, left: undefined })}>
            <Trans>Clear the filters</Trans>
          </Button>
        }
      >
        <Trans>Nobody meets all of these conditions at once.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={<Trans>Nobody here yet</Trans>}
      action={
        manages ? (
          <ButtonLink look="primary" to="/imports/new">
            <Trans>Import a staff list</Trans>
          </ButtonLink>
        ) : undefined
      }
    >
      <Trans>
        People come in from your staff list: any CSV will do, the columns are recognised and you see
        everything before it is applied.
      </Trans>
    </EmptyState>
  );
}
