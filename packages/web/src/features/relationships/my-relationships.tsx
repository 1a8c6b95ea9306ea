import { Trans, useLingui } from '@lingui/react/macro';
import type { RelationshipLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { partyNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { type Column, MainCell, RowLink, Table } from '../../ui/table.tsx';
import { partnerOf, toneOf } from './relationship-line.ts';
import { StateChip } from './state-chip.tsx';

/** The reader's own relationships: with whom, about what, where they stand. */
export function MyRelationships({ relationships }: { relationships: RelationshipLineFragment[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<RelationshipLineFragment>[] = [
    {
      key: 'partner',
      header: <Trans>Partner and topic</Trans>,
      width: 'minmax(0, 1.7fr)',
      cell: (line) => {
        const partner = partnerOf(line);
        if (!partner) return null;
        const about = line.topic ?? line.program.name;
        return (
          <MainCell
            picture={<Avatar name={partner.name} tone={toneOf(partner.party)} />}
            title={
              <RowLink to="/relationships/$relationshipId" params={{ relationshipId: line.id }}>
                {partner.name}
              </RowLink>
            }
            sub={about}
            subOnSmall={`${t(partyNames[line.kind][partner.party])} · ${about}`}
          />
        );
      },
    },
    {
      key: 'side',
      header: <Trans>Is your</Trans>,
      width: '84px',
      from: 'medium',
      cell: (line) => {
        const partner = partnerOf(line);
        return partner ? t(partyNames[line.kind][partner.party]) : null;
      },
    },
    {
      key: 'time',
      header: <Trans>From – to</Trans>,
      width: '190px',
      from: 'wide',
      cell: (line) => <span className="number small">{format.dateRange(line.startsOn, line.endsOn)}</span>,
    },
    {
      key: 'state',
      header: <Trans>Stage</Trans>,
      width: '112px',
      end: true,
      cell: (line) => <StateChip state={line.state} waitsForReader={line.viewerCanRespond} />,
    },
  ];
  return <Table label={t`Relationships`} columns={columns} rows={relationships} rowKey={(line) => line.id} />;
}
