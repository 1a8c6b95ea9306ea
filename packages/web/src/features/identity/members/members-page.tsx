import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useCallback } from 'react';
import type { MemberLineFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { given, type SearchPatch } from '../../../lib/search-params.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { roleNames } from '../../../lib/words.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { SelectInput } from '../../../ui/field.tsx';
import { PageHeader, Tabs, Toolbar } from '../../../ui/layout.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SearchInput } from '../../../ui/search-input.tsx';
import { type Column, MainCell, RowControls, RowLink } from '../../../ui/table.tsx';
import { VirtualTable } from '../../../ui/virtual-table.tsx';
import { AccessActions } from './access-actions.tsx';
import { AccessState } from './access-state.tsx';
import { type MembersSearch, membersFilter, roleChoices } from './members-search.ts';
import { membersQuery } from './operations.ts';

type ListProps = { search: MembersSearch; onSearch: (patch: SearchPatch<MembersSearch>) => void };

type MembersPageProps = ListProps & {
  /** How authority changed hands, which owners see in a part of its own. */
  authority: ReactNode;
};

export function MembersPage({ search, onSearch, authority }: MembersPageProps) {
  const { t } = useLingui();
  const { owns } = useViewer();
  const list = useInfiniteQuery(membersQuery(membersFilter(search)));
  const total = list.data?.pages.at(0)?.people.totalCount;
  return (
    <>
      <PageHeader
        title={t`Members`}
        sub={
          total === undefined ? (
            <Trans>Looking them up…</Trans>
          ) : (
            <>
              <Plural value={total} one="# person" other="# people" />
              {' · '}
              <Trans>who can sign in, who is invited, who may do what</Trans>
            </>
          )
        }
      />
      {owns ? (
        <Tabs label={t`Parts of the members`}>
          <Link
            to="/members"
            search={given({ q: search.q, role: search.role })}
            activeOptions={{ exact: true, explicitUndefined: true }}
          >
            <Trans>Members</Trans>
          </Link>
          <Link to="/members" search={{ tab: 'authority' }}>
            <Trans>Changes of authority</Trans>
          </Link>
        </Tabs>
      ) : null}
      {owns && search.tab === 'authority' ? authority : <MemberList search={search} onSearch={onSearch} />}
    </>
  );
}

function MemberList({ search, onSearch }: ListProps) {
  const { t } = useLingui();
  const list = useInfiniteQuery(membersQuery(membersFilter(search)));
  const total = list.data?.pages.at(0)?.people.totalCount;
  const fetchMore = useCallback(() => void list.fetchNextPage(), [list.fetchNextPage]);
  return (
    <>
      <Toolbar>
        <SearchInput
          label={t`Search names and addresses`}
          value={search.q ?? ''}
          onSearch={(q) => onSearch({ q })}
        />
        <SelectInput
          compact
          style={{ width: 'auto' }}
          aria-label={t`Role`}
          value={search.role ?? ''}
          onChange={(event) =>
            onSearch({ role: roleChoices.find((role) => role === event.currentTarget.value) })
          }
        >
          <option value="">{t`All roles and none`}</option>
          {roleChoices.map((role) => (
            <option key={role} value={role}>
              {t(roleNames[role])}
            </option>
          ))}
        </SelectInput>
      </Toolbar>
      <QueryBoundary
        query={list}
        empty={(data) =>
          data.pages.every((page) => page.people.edges.length === 0) ? (
            <EmptyState
              title={<Trans>Nobody fits</Trans>}
              action={
                <Button onClick={() => onSearch({ q: undefined, role: undefined })}>
                  <Trans>Clear the filters</Trans>
                </Button>
              }
            >
              <Trans>Nobody meets all of these conditions at once.</Trans>
            </EmptyState>
          ) : null
        }
      >
        {(data) => (
          <MemberTable
            members={data.pages.flatMap((page) => page.people.edges.map((edge) => edge.node))}
            total={total ?? 0}
            loadingMore={list.isFetchingNextPage}
            onNearEnd={fetchMore}
          />
        )}
      </QueryBoundary>
    </>
  );
}

type MemberTableProps = {
  members: MemberLineFragment[];
  total: number;
  loadingMore: boolean;
  onNearEnd: () => void;
};

function MemberTable({ members, total, loadingMore, onNearEnd }: MemberTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const rolesOf = (member: MemberLineFragment) =>
    format.list(
      member.roles
        .filter((role) => role !== 'MEMBER' || member.roles.length === 1)
        .map((role) => t(roleNames[role])),
    );
  const columns: Column<MemberLineFragment>[] = [
    {
      key: 'name',
      header: <Trans>Name</Trans>,
      width: 'minmax(0, 1.3fr)',
      cell: (member) => (
        <MainCell
          picture={<Avatar name={member.name} />}
          title={
            <RowLink to="/people/$personId" params={{ personId: member.id }}>
              {member.name}
            </RowLink>
          }
          sub={member.workEmail ?? t`no work e-mail`}
          subOnSmall={rolesOf(member) || member.jobTitle}
        />
      ),
    },
    {
      key: 'roles',
      header: <Trans>Roles</Trans>,
      width: 'minmax(0, 1fr)',
      from: 'medium',
      cell: (member) => <span className="small">{rolesOf(member) || <span className="muted">–</span>}</span>,
    },
    {
      key: 'state',
      header: <Trans>Access</Trans>,
      width: '156px',
      cell: (member) => <AccessState person={member} />,
    },
    {
      key: 'actions',
      header: <span className="visually-hidden">{t`Actions`}</span>,
      width: '316px',
      from: 'wide',
      end: true,
      cell: (member) =>
        member.viewerCanManageAccess ? (
          <RowControls>
            <AccessActions person={member} />
          </RowControls>
        ) : null,
    },
  ];
  return (
    <VirtualTable
      label={t`Members`}
      columns={columns}
      rows={members}
      rowKey={(member) => member.id}
      total={total}
      loadingMore={loadingMore}
      onNearEnd={onNearEnd}
    />
  );
}
