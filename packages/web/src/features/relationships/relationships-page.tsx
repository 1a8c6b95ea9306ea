import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFormat } from '../../lib/format.ts';
import type { SearchPatch } from '../../lib/search-params.ts';
import { useViewer } from '../../lib/viewer.ts';
import { kindNames, stateNames } from '../../lib/words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SelectInput } from '../../ui/field.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { PageHeader, Toolbar } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import { ExportRelationships } from './export-relationships.tsx';
import { programChoicesQuery, relationshipsQuery } from './operations.ts';
import { ProposeDialog } from './propose-dialog.tsx';
import { RelationshipTable } from './relationship-table.tsx';
import {
  kindChoices,
  type RelationshipsSearch,
  relationshipsVariables,
  stateChoices,
} from './relationships-search.ts';

type RelationshipsPageProps = {
  search: RelationshipsSearch;
  onSearch: (patch: SearchPatch<RelationshipsSearch>) => void;
};

export function RelationshipsPage({ search, onSearch }: RelationshipsPageProps) {
  const { t } = useLingui();
  const format = useFormat();
  const viewer = useViewer();
  const { filter, orderBy } = relationshipsVariables(search);
  const list = useInfiniteQuery(relationshipsQuery(filter, orderBy));
  const total = list.data?.pages.at(0)?.relationships.totalCount;
  const fetchMore = useCallback(() => void list.fetchNextPage(), [list.fetchNextPage]);
  const filtered = Boolean(search.q || search.kind || search.program || search.state);
  return (
    <>
      <PageHeader
        title={t`Relationships`}
        sub={
          total === undefined ? (
            <Trans>Looking them up…</Trans>
          ) : (
            <RelationshipCount total={format.number(total)} all={viewer.manages && !search.mine} />
          )
        }
      />
      <Toolbar
        end={
          <>
            <ExportRelationships filter={filter} orderBy={orderBy} />
            <Button look="primary" onClick={() => onSearch({ propose: true })}>
              <IconPlus aria-hidden />
              <Trans>Propose</Trans>
            </Button>
          </>
        }
      >
        <SearchInput
          label={t`Search names and topics`}
          value={search.q ?? ''}
          onSearch={(q) => onSearch({ q })}
        />
        <Filters search={search} onSearch={onSearch} />
      </Toolbar>
      <QueryBoundary
        query={list}
        empty={(data) =>
          data.pages.every((page) => page.relationships.edges.length === 0) ? (
            <Empty filtered={filtered} onSearch={onSearch} />
          ) : null
        }
      >
        {(data) => (
          <RelationshipTable
            relationships={data.pages.flatMap((page) => page.relationships.edges.map((edge) => edge.node))}
            total={total ?? 0}
            loadingMore={list.isFetchingNextPage}
            onNearEnd={fetchMore}
            order={orderBy}
            onOrder={(order) => onSearch({ order })}
          />
        )}
      </QueryBoundary>
      <ProposeDialog
        opened={search.propose === true}
        guideId={search.guide}
        programId={search.program}
        onClose={() => onSearch({ propose: undefined, guide: undefined })}
      />
    </>
  );
}

function RelationshipCount({ total, all }: { total: string; all: boolean }) {
  return all ? (
    <Trans>
      {total} in the organization. You see that they exist and where they stand, never what a pair writes.
    </Trans>
  ) : (
    <Trans>
      {total}, each visible to you, your partner and the program's managers. What you write is for the two of
      you.
    </Trans>
  );
}

function Filters({ search, onSearch }: RelationshipsPageProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  const programs = useQuery(programChoicesQuery).data ?? [];
  return (
    <>
      <SelectInput
        compact
        style={{ width: 'auto' }}
        aria-label={t`Stage`}
        value={search.state ?? 'open'}
        onChange={(event) => {
          const state = stateChoices.find((choice) => choice === event.currentTarget.value);
          onSearch({ state: state === 'open' ? undefined : state });
        }}
      >
        {stateChoices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'open' ? t`Not ended` : choice === 'all' ? t`All stages` : t(stateNames[choice])}
          </option>
        ))}
      </SelectInput>
      <SelectInput
        compact
        style={{ width: 'auto' }}
        aria-label={t`Kind`}
        value={search.kind ?? ''}
        onChange={(event) =>
          onSearch({ kind: kindChoices.find((choice) => choice === event.currentTarget.value) })
        }
      >
        <option value="">{t`Both kinds`}</option>
        {kindChoices.map((kind) => (
          <option key={kind} value={kind}>
            {t(kindNames[kind])}
          </option>
        ))}
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
      {viewer.manages ? (
        <SelectInput
          compact
          style={{ width: 'auto' }}
          aria-label={t`Whose`}
          value={search.mine ? 'mine' : 'all'}
          onChange={(event) => onSearch({ mine: event.currentTarget.value === 'mine' || undefined })}
        >
          <option value="all">{t`Everybody's`}</option>
          <option value="mine">{t`Mine`}</option>
        </SelectInput>
      ) : null}
    </>
  );
}

function Empty({ filtered, onSearch }: { filtered: boolean; onSearch: RelationshipsPageProps['onSearch'] }) {
  if (filtered) {
    return (
      <EmptyState
        title={<Trans>No relationship fits</Trans>}
        action={
          <Button
            onClick={() => onSearch({ q: undefined, state: undefined, kind: undefined, program: undefined })}
          >
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
      title={<Trans>No relationship yet</Trans>}
      action={
        <Button look="primary" onClick={() => onSearch({ propose: true })}>
          <Trans>Propose one</Trans>
        </Button>
      }
    >
      <Trans>
        A relationship begins with a proposal: a coach or mentor, somebody to work with, and what it is about.
        Both say yes, then they work out their agreement.
      </Trans>
    </EmptyState>
  );
}
