import { Trans, useLingui } from '@lingui/react/macro';
import { type PaneContent, paneMoves } from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExerciseLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Field, SelectInput } from '../../ui/field.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { Table } from '../../ui/table.tsx';
import styles from './exercises.module.css';
import { revealedQuery } from './operations.ts';
import type { PaneContents } from './panes-view.tsx';
import type { Sides } from './sides.ts';
import { known, useStrengthWords } from './use-strength-words.ts';
import { paneNames } from './words.ts';

type ComparisonProps = {
  sides: Sides;
  panes: PaneContents;
  /** Earlier exercises about the same person, newest first. */
  earlier: readonly ExerciseLineFragment[];
};

/** What was chosen then and now, side by side. */
export function Comparison({ sides, panes, earlier }: ComparisonProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [chosen, setChosen] = useState('');
  return (
    <div className={styles.comparison}>
      <Field label={<Trans>Compare with an earlier one</Trans>}>
        <SelectInput value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{t`Choose a day`}</option>
          {earlier.map(({ id, revealedAt }) => (
            <option key={id} value={id}>
              {revealedAt ? format.dateTime(revealedAt) : ''}
            </option>
          ))}
        </SelectInput>
      </Field>
      {chosen ? <ThenAndNow key={chosen} sides={sides} panes={panes} earlierId={chosen} /> : null}
    </div>
  );
}

/** As the rules read it; what a later version of the product lists is left out. */
function readable(panes: PaneContents): PaneContent[] {
  return panes.map(({ pane, strengths, edges, ownEdges }) => ({
    pane,
    strengths: known(strengths),
    edges: known(edges),
    ownEdges,
  }));
}

function ThenAndNow({ sides, panes, earlierId }: Omit<ComparisonProps, 'earlier'> & { earlierId: string }) {
  const { t } = useLingui();
  const { nameOf } = useStrengthWords();
  const query = useQuery(revealedQuery(sides.relationshipId, earlierId));
  return (
    <QueryBoundary query={query}>
      {(earlier) => {
        if (!earlier?.panes)
          return (
            <p className="muted">
              <Trans>What was chosen then has been erased.</Trans>
            </p>
          );
        const moves = paneMoves(readable(earlier.panes), readable(panes));
        const rows = moves.toSorted(
          (one, other) => Number(one.before === one.now) - Number(other.before === other.now),
        );
        const wordsOf = (what: string) => known([what]).map(nameOf)[0] ?? what;
        return (
          <Table
            label={t`Then and now`}
            rows={rows}
            rowKey={({ kind, what }) => `${kind} ${what}`}
            columns={[
              {
                key: 'what',
                header: <Trans>What</Trans>,
                width: 'minmax(0, 1.6fr)',
                cell: ({ kind, what }) => (kind === 'OWN_EDGE' ? what : wordsOf(what)),
              },
              {
                key: 'kind',
                header: <Trans>Chosen as</Trans>,
                width: 'minmax(0, 1fr)',
                from: 'medium',
                cell: ({ kind }) =>
                  kind === 'STRENGTH' ? <Trans>Strength</Trans> : <Trans>Growing edge</Trans>,
              },
              {
                key: 'moved',
                header: <Trans>Then and now</Trans>,
                width: 'minmax(0, 1.6fr)',
                cell: ({ before, now }) => <Moved before={t(paneNames[before])} now={t(paneNames[now])} />,
              },
            ]}
          />
        );
      }}
    </QueryBoundary>
  );
}

/** In words, since a small screen has no headings to tell then from now. */
function Moved({ before, now }: { before: string; now: string }) {
  if (before === now) return <Trans>{before}, as then</Trans>;
  return (
    <Trans>
      {before}, now <b>{now}</b>
    </Trans>
  );
}
