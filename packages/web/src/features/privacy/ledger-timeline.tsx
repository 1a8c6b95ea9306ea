import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LedgerLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import type { LedgerQuery } from './operations.ts';
import styles from './privacy.module.css';
import { useSentence } from './sentences.ts';

/** A ledger by days, newest first. @param empty said where there is no entry yet */
export function LedgerTimeline({ query, empty }: { query: LedgerQuery; empty: ReactNode }) {
  const list = useInfiniteQuery(query);
  return (
    <QueryBoundary
      query={list}
      empty={({ pages }) =>
        pages.some((page) => page?.edges.length) ? null : <p className="muted">{empty}</p>
      }
    >
      {({ pages }) => (
        <>
          <Days entries={pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? [])} />
          {list.hasNextPage ? (
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              <Trans>Show more</Trans>
            </Button>
          ) : null}
        </>
      )}
    </QueryBoundary>
  );
}

function Days({ entries }: { entries: LedgerLineFragment[] }) {
  const format = useFormat();
  const sentence = useSentence();
  return [...Map.groupBy(entries, ({ at }) => format.dayOf(at))].map(([day, ofDay]) => (
    <section key={day} className={styles.day}>
      <h3>{day}</h3>
      <ol>
        {ofDay.map((entry) => (
          <li key={entry.seq}>
            <time dateTime={entry.at}>{format.time(entry.at)}</time>
            <span>{sentence(entry)}</span>
          </li>
        ))}
      </ol>
    </section>
  ));
}
