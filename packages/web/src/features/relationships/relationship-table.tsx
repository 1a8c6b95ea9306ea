import { Trans, useLingui } from '@lingui/react/macro';
import type { RelationshipLineFragment, RelationshipOrder } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { kindNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { type Column, MainCell, RowLink } from '../../ui/table.tsx';
import { VirtualTable } from '../../ui/virtual-table.tsx';
import { StateChip } from './state-chip.tsx';

type RelationshipTableProps = {
  relationships: RelationshipLineFragment[];
  total: number;
  loadingMore: boolean;
  onNearEnd: () => void;
  order: RelationshipOrder;
  onOrder: (order: RelationshipOrder) => void;
};

/** Relationships seen from outside: both sides, program, time, stage. */
export function RelationshipTable({
  relationships,
  total,
  loadingMore,
  onNearEnd,
  order,
  onOrder,
}: RelationshipTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const sortBy = (own: RelationshipOrder, direction: 'ascending' | 'descending') => ({
    direction: order === own ? direction : null,
    onSort: () => onOrder(own),
  });
  const columns: Column<RelationshipLineFragment>[] = [
    {
      key: 'guide',
      header: <Trans>Coach or mentor</Trans>,
      width: 'minmax(0, 1.3fr)',
      sort: sortBy('GUIDE_NAME_ASC', 'ascending'),
      cell: (line) => (
        <MainCell
          picture={<Avatar name={line.guide.name} tone="guide" />}
          title={
            <RowLink to="/relationships/$relationshipId" params={{ relationshipId: line.id }}>
              {line.guide.name}
              <span className="visually-hidden"> – {line.learner.name}</span>
            </RowLink>
          }
          sub={line.topic ?? t(kindNames[line.kind])}
          subOnSmall={<Trans>with {line.learner.name}</Trans>}
        />
      ),
    },
    {
      key: 'learner',
      header: <Trans>Client or mentee</Trans>,
      width: 'minmax(0, 1fr)',
      from: 'medium',
      sort: sortBy('LEARNER_NAME_ASC', 'ascending'),
      cell: (line) => (
        <MainCell picture={<Avatar name={line.learner.name} tone="learner" />} title={line.learner.name} />
      ),
    },
    {
      key: 'program',
      header: <Trans>Program</Trans>,
      width: 'minmax(0, 1fr)',
      from: 'wide',
      cell: (line) => <span className="muted small">{line.program.name}</span>,
    },
    {
      key: 'time',
      header: <Trans>From – to</Trans>,
      width: '190px',
      from: 'wide',
      sort: sortBy('STARTS_ON_DESC', 'descending'),
      cell: (line) => <span className="number small">{format.dateRange(line.startsOn, line.endsOn)}</span>,
    },
    {
      key: 'proposed',
      header: <Trans>Proposed</Trans>,
      width: '104px',
      from: 'wide',
      sort: sortBy('PROPOSED_AT_DESC', 'descending'),
      cell: (line) => <span className="number small muted">{format.dayOf(line.proposedAt)}</span>,
    },
    {
      key: 'state',
      header: <Trans>Stage</Trans>,
      width: '112px',
      end: true,
      cell: (line) => <StateChip state={line.state} waitsForReader={line.viewerCanRespond} />,
    },
  ];
  return (
    <VirtualTable
      label={t`Relationships`}
      columns={columns}
      rows={relationships}
      rowKey={(line) => line.id}
      total={total}
      loadingMore={loadingMore}
      onNearEnd={onNearEnd}
    />
  );
}
