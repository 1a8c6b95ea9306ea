import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RelationshipFilter, RelationshipLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { kindNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { type Column, MainCell, RowLink, Table } from '../../ui/table.tsx';
import { relationshipsQuery } from './operations.ts';
import { StateChip } from './state-chip.tsx';

type RelationshipsOfProps = { filter: RelationshipFilter; empty: ReactNode };

/** The relationships of one person or program that the reader may see, latest first. */
export function RelationshipsOf({ filter, empty }: RelationshipsOfProps) {
  const list = useInfiniteQuery(relationshipsQuery(filter, 'PROPOSED_AT_DESC'));
  return (
    <QueryBoundary
      query={list}
      skeleton={<SkeletonRows rows={4} />}
      empty={(data) => (data.pages.every((page) => page.relationships.edges.length === 0) ? empty : null)}
    >
      {(data) => (
        <>
          <Lines lines={data.pages.flatMap((page) => page.relationships.edges.map((edge) => edge.node))} />
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
  );
}

function Lines({ lines }: { lines: RelationshipLineFragment[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const columns: Column<RelationshipLineFragment>[] = [
    {
      key: 'guide',
      header: <Trans>Coach or mentor</Trans>,
      width: 'minmax(0, 1fr)',
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
      cell: (line) => (
        <MainCell picture={<Avatar name={line.learner.name} tone="learner" />} title={line.learner.name} />
      ),
    },
    {
      key: 'time',
      header: <Trans>From</Trans>,
      width: '100px',
      from: 'wide',
      cell: (line) => (
        <span className="number small muted">{line.startsOn ? format.date(line.startsOn) : '–'}</span>
      ),
    },
    {
      key: 'state',
      header: <Trans>Stage</Trans>,
      width: '112px',
      end: true,
      cell: (line) => <StateChip state={line.state} waitsForReader={line.viewerCanRespond} />,
    },
  ];
  return <Table label={t`Relationships`} columns={columns} rows={lines} rowKey={(line) => line.id} />;
}
