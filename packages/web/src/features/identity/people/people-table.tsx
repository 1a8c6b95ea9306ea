import { Trans, useLingui } from '@lingui/react/macro';
import type { PersonLineFragment, PersonOrder } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { type Column, MainCell, RowLink } from '../../../ui/table.tsx';
import { VirtualTable } from '../../../ui/virtual-table.tsx';

type PeopleTableProps = {
  people: PersonLineFragment[];
  total: number;
  loadingMore: boolean;
  onNearEnd: () => void;
  order: PersonOrder;
  onOrder: (order: PersonOrder) => void;
};

export function PeopleTable({ people, total, loadingMore, onNearEnd, order, onOrder }: PeopleTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { manages } = useViewer();
  const nameDirection = order === 'NAME_ASC' ? 'ascending' : order === 'NAME_DESC' ? 'descending' : null;
  const columns: Column<PersonLineFragment>[] = [
    {
      key: 'name',
      header: <Trans>Name</Trans>,
      width: 'minmax(0, 1.4fr)',
      sort: {
        direction: nameDirection,
        onSort: () => onOrder(order === 'NAME_ASC' ? 'NAME_DESC' : 'NAME_ASC'),
      },
      cell: (person) => (
        <MainCell
          picture={<Avatar name={person.name} tone={person.guideProfile ? 'guide' : 'neutral'} />}
          title={
            <RowLink to="/people/$personId" params={{ personId: person.id }}>
              {person.name}
            </RowLink>
          }
          sub={person.workEmail}
          subOnSmall={[person.jobTitle, person.department].filter(Boolean).join(' · ')}
        />
      ),
    },
    {
      key: 'title',
      header: <Trans>Job title</Trans>,
      width: 'minmax(0, 1.2fr)',
      from: 'medium',
      sort: {
        direction: order === 'JOB_TITLE_ASC' ? 'ascending' : null,
        onSort: () => onOrder('JOB_TITLE_ASC'),
      },
      cell: (person) => person.jobTitle,
    },
    {
      key: 'department',
      header: <Trans>Department</Trans>,
      width: 'minmax(0, 1fr)',
      from: 'medium',
      sort: {
        direction: order === 'DEPARTMENT_ASC' ? 'ascending' : null,
        onSort: () => onOrder('DEPARTMENT_ASC'),
      },
      cell: (person) => <span className="muted">{person.department}</span>,
    },
    ...(manages
      ? [
          {
            key: 'hired',
            header: <Trans>First day</Trans>,
            width: '104px',
            from: 'wide' as const,
            sort: {
              direction: order === 'HIRE_DATE_DESC' ? ('descending' as const) : null,
              onSort: () => onOrder('HIRE_DATE_DESC'),
            },
            cell: (person: PersonLineFragment) => (
              <span className="number small muted">
                {person.hireDate ? format.date(person.hireDate) : '–'}
              </span>
            ),
          },
        ]
      : []),
    {
      key: 'guide',
      header: <span className="visually-hidden">{t`Remarks`}</span>,
      width: '76px',
      from: 'medium',
      end: true,
      cell: (person) =>
        person.active ? (
          person.guideProfile ? (
            <Chip tone="good">
              <Trans>Guide</Trans>
            </Chip>
          ) : null
        ) : (
          <Chip>
            <Trans>Left</Trans>
          </Chip>
        ),
    },
  ];
  return (
    <VirtualTable
      label={t`People`}
      columns={columns}
      rows={people}
      rowKey={(person) => person.id}
      total={total}
      loadingMore={loadingMore}
      onNearEnd={onNearEnd}
    />
  );
}
