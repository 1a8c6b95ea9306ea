import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../ui/skeleton.tsx';
import styles from './commitments.module.css';
import { historyQuery } from './operations.ts';
import { eventNames } from './words.ts';

/** Every step of a commitment with the words said to it. */
export function CommitmentHistory(props: { relationshipId: string; commitmentId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const query = useQuery(historyQuery(props.relationshipId, props.commitmentId));
  return (
    <QueryBoundary query={query} skeleton={<SkeletonBlock height={48} />}>
      {(commitment) => (
        <ol className={styles.history} aria-label={t`What happened so far`}>
          {commitment?.events.map(({ kind, at, word, moveTo, actor }) => (
            <li key={`${at} ${kind}`}>
              <span>
                {t(eventNames[kind])}
                {moveTo ? `: ${format.date(moveTo)}` : null}
              </span>{' '}
              <span className="muted small">
                {actor ? `${actor.name}, ` : null}
                {format.dateTime(at)}
              </span>
              {word === null ? null : <q>{word}</q>}
            </li>
          )) ?? (
            <li className="muted">
              <Trans>There is nothing here any more.</Trans>
            </li>
          )}
        </ol>
      )}
    </QueryBoundary>
  );
}
