import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import type { SearchPatch } from '../../lib/search-params.ts';
import { useViewer } from '../../lib/viewer.ts';
import { partyNames } from '../../lib/words.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Check, SelectInput } from '../../ui/field.tsx';
import { PageHeader, Toolbar } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SearchInput } from '../../ui/search-input.tsx';
import { GuideTable } from './guide-table.tsx';
import styles from './guides.module.css';
import { type GuidesSearch, guideFilter } from './guides-search.ts';
import { workingLanguages } from './languages.ts';
import { guidesQuery } from './operations.ts';

type GuidesPageProps = { search: GuidesSearch; onSearch: (patch: SearchPatch<GuidesSearch>) => void };

export function GuidesPage({ search, onSearch }: GuidesPageProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  const list = useInfiniteQuery(guidesQuery(guideFilter(search)));
  const total = list.data?.pages.at(0)?.guides.totalCount;
  const filtered = Boolean(search.q || search.kind || search.language || search.available);
  return (
    <>
      <PageHeader
        title={t`Guides`}
        sub={
          total === undefined ? (
            <Trans>Looking them up…</Trans>
          ) : (
            <>
              <Plural value={total} one="# coach or mentor" other="# coaches and mentors" />
              {' · '}
              <Trans>what they can do, what they do not do, and whether they have a place</Trans>
            </>
          )
        }
      />
      <Toolbar
        end={
          <ButtonLink
            to="/guides/$personId"
            params={{ personId: viewer.person.id }}
            search={viewer.person.guideProfile ? {} : { edit: true }}
          >
            {viewer.person.guideProfile ? <Trans>My guide profile</Trans> : <Trans>Become a guide</Trans>}
          </ButtonLink>
        }
      >
        <SearchInput
          label={t`Search names and methods`}
          value={search.q ?? ''}
          onSearch={(q) => onSearch({ q })}
        />
        <Filters search={search} onSearch={onSearch} />
      </Toolbar>
      <p className={styles.unsure}>
        <Trans>Not sure whether coaching or mentoring suits you?</Trans>{' '}
        <Link to="/fit-guide">
          <Trans>A few questions help.</Trans>
        </Link>
      </p>
      <QueryBoundary
        query={list}
        empty={(data) =>
          data.pages.every((page) => page.guides.edges.length === 0) ? (
            <Empty filtered={filtered} onSearch={onSearch} />
          ) : null
        }
      >
        {(data) => (
          <>
            <GuideTable guides={data.pages.flatMap((page) => page.guides.edges.map((edge) => edge.node))} />
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

function Filters({ search, onSearch }: GuidesPageProps) {
  const { t } = useLingui();
  const format = useFormat();
  const languages = workingLanguages
    .map((value) => ({ value, label: format.language(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, format.locale));
  return (
    <>
      <SelectInput
        compact
        style={{ width: 'auto' }}
        aria-label={t`Kind`}
        value={search.kind ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onSearch({ kind: value === 'COACHING' || value === 'MENTORING' ? value : undefined });
        }}
      >
        <option value="">{t`Coaches and mentors`}</option>
        <option value="COACHING">{t(partyNames.COACHING.GUIDE)}</option>
        <option value="MENTORING">{t(partyNames.MENTORING.GUIDE)}</option>
      </SelectInput>
      <SelectInput
        compact
        style={{ width: 'auto', maxWidth: 180 }}
        aria-label={t`Language`}
        value={search.language ?? ''}
        onChange={(event) => onSearch({ language: event.currentTarget.value || undefined })}
      >
        <option value="">{t`Any language`}</option>
        {languages.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectInput>
      <Check
        label={<Trans>With a free place</Trans>}
        checked={search.available === true}
        onChange={(event) => onSearch({ available: event.currentTarget.checked || undefined })}
      />
    </>
  );
}

function Empty({ filtered, onSearch }: { filtered: boolean; onSearch: GuidesPageProps['onSearch'] }) {
  const { person } = useViewer();
  if (filtered) {
    return (
      <EmptyState
        title={<Trans>No guide fits</Trans>}
        action={
          <Button
            onClick={() =>
              onSearch({ q: undefined, kind: undefined, language: undefined, available: undefined })
            }
          >
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
      title={<Trans>No guide has a profile yet</Trans>}
      action={
        <ButtonLink
          look="primary"
          to="/guides/$personId"
          params={{ personId: person.id }}
          search={{ edit: true }}
        >
          <Trans>Write the first one</Trans>
        </ButtonLink>
      }
    >
      <Trans>
        A guide profile says what somebody offers, what they are qualified for and what they do not do.
      </Trans>
    </EmptyState>
  );
}
