import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { HomeWorkQuery, RelationshipLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { partyNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { type Column, MainCell, RowLink, Table } from '../../ui/table.tsx';
import { partnerOf, toneOf } from './relationship-line.ts';
import { StateChip } from './state-chip.tsx';

type Glance = HomeWorkQuery['home'][number];

type MyRelationshipsProps = {
  relationships: RelationshipLineFragment[];
  /** What is next in each, by its id; empty as long as it is not known. */
  glances: ReadonlyMap<string, Glance>;
};

/** The reader's own relationships: with whom, about what, what is next, where they stand. */
export function MyRelationships({ relationships, glances }: MyRelationshipsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const today = format.isoToday();
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
      key: 'session',
      header: <Trans>Next session</Trans>,
      width: '150px',
      from: 'medium',
      cell: (line) => {
        const session = glances.get(line.id)?.nextSession;
        if (!session) return <span className="muted small">–</span>;
        return (
          <Link to="/sessions/$sessionId" params={{ sessionId: session.id }} className="number small">
            {format.dayAndMonth(format.isoDayOf(session.startsAt))}, {format.time(session.startsAt)}
          </Link>
        );
      },
    },
    {
      key: 'commitments',
      header: <Trans>Open commitments</Trans>,
      width: '150px',
      from: 'wide',
      cell: (line) => <OpenCommitments open={glances.get(line.id)?.openCommitments ?? []} today={today} />,
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

/** How many promises of both are open, and how many of them are over their day. */
function OpenCommitments({ open, today }: { open: Glance['openCommitments']; today: string }) {
  const late = open.filter(({ dueOn }) => dueOn < today).length;
  if (open.length === 0) return <span className="muted small">–</span>;
  return (
    <span className="small">
      <Plural value={open.length} one="# open" other="# open" />
      {late > 0 ? (
        <span className="amber">
          {' · '}
          <Plural value={late} one="# late" other="# late" />
        </span>
      ) : null}
    </span>
  );
}
