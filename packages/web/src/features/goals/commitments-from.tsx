import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../ui/skeleton.tsx';
import { CommitmentComposer, type Origin } from './commitment-composer.tsx';
import { CommitmentLine } from './commitment-line.tsx';
import styles from './commitments.module.css';
import { commitmentsFromQuery } from './operations.ts';
import { sidesOf } from './pair.ts';

type CommitmentsFromProps = {
  relationshipId: string;
  origin: Origin;
  /** What a new one begins with, such as a sentence of the message. */
  suggestion?: string;
  /** Listens to the key `c`; for one of a page. */
  shortcut?: boolean;
};

/** What was promised from a session, message, piece of feedback or reflection, and a place to promise more. */
export function CommitmentsFrom({ relationshipId, origin, ...composer }: CommitmentsFromProps) {
  const { t } = useLingui();
  const query = useQuery(commitmentsFromQuery(relationshipId, origin.id));
  return (
    <QueryBoundary query={query} skeleton={<SkeletonBlock height={48} />}>
      {({ pair, lines }) => {
        const sides = pair ? sidesOf(pair) : null;
        if (!pair || !sides) return null;
        return (
          <div className={styles.from}>
            {lines.length > 0 ? (
              <ul aria-label={t`Commitments made here`}>
                {lines.map((line) => {
                  const owner = line.owner.id === sides.own.id ? sides.own : sides.partner;
                  return (
                    <div key={line.id} className={styles[owner.tone]}>
                      <p className="muted small">
                        <Trans>{owner.name} will</Trans>
                      </p>
                      <CommitmentLine line={line} owner={owner} />
                    </div>
                  );
                })}
              </ul>
            ) : null}
            {pair.viewerCanCommit ? (
              <CommitmentComposer
                {...composer}
                relationshipId={relationshipId}
                partner={sides.partner}
                origin={origin}
              />
            ) : null}
          </div>
        );
      }}
    </QueryBoundary>
  );
}
