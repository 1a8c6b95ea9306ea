import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import {
  type CommitmentFilter,
  type CommitmentLineFragment,
  CommitmentsOfRelationshipDocument,
  type PairOfGoalsFragment,
} from '../../gql/graphql.ts';
import { readAll } from '../../lib/csv.ts';
import { execute } from '../../lib/execute.ts';
import { partyNames } from '../../lib/words.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { SelectInput } from '../../ui/field.tsx';
import { Section, Toolbar } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { PairBadge } from './badge.tsx';
import { CommitmentComposer } from './commitment-composer.tsx';
import { CommitmentLine } from './commitment-line.tsx';
import styles from './commitments.module.css';
import { type CommitmentsShown, commitmentFilters } from './filters.ts';
import { commitmentsQuery } from './operations.ts';
import { type Side, type Sides, sidesOf } from './pair.ts';
import { commitmentStateNames } from './words.ts';

type CommitmentsSectionProps = {
  relationshipId: string;
  shown: CommitmentsShown;
  onShow: (shown: CommitmentsShown) => void;
};

/** What the two have promised each other, in a column of each one's colour. */
export function CommitmentsSection({ relationshipId, shown, onShow }: CommitmentsSectionProps) {
  const { t } = useLingui();
  const { filter, orderBy } = commitmentFilters[shown];
  const query = useInfiniteQuery(commitmentsQuery(relationshipId, filter, orderBy));
  return (
    <QueryBoundary query={query}>
      {({ pages }) => {
        const pair = pages.at(0);
        const sides = pair ? sidesOf(pair) : null;
        if (!pair?.commitments || !sides) return null;
        const lines = pages.flatMap((page) => page?.commitments?.edges.map(({ node }) => node) ?? []);
        return (
          <Section
            title={<Trans>Commitments</Trans>}
            aside={<PairBadge relationshipId={relationshipId} partner={sides.partner} />}
          >
            <Toolbar end={<Export relationshipId={relationshipId} filter={filter} />}>
              <SelectInput
                compact
                style={{ width: 'auto' }}
                aria-label={t`Which commitments`}
                value={shown}
                onChange={(event) => onShow(shownOf(event.currentTarget.value))}
              >
                <option value="current">{t`Current`}</option>
                <option value="settled">{t`Done and settled`}</option>
                <option value="all">{t`All`}</option>
              </SelectInput>
            </Toolbar>
            <div className={styles.columns}>
              {[sides.own, sides.partner].map((side) => (
                <Column
                  key={side.id}
                  pair={pair}
                  side={side}
                  sides={sides}
                  shown={shown}
                  lines={lines.filter(({ owner }) => owner.id === side.id)}
                />
              ))}
            </div>
            {query.hasNextPage ? (
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                <Trans>Show more</Trans>
              </Button>
            ) : null}
          </Section>
        );
      }}
    </QueryBoundary>
  );
}

const shownOf = (value: string): CommitmentsShown =>
  value === 'settled' || value === 'all' ? value : 'current';

type ColumnProps = {
  pair: PairOfGoalsFragment & { viewerCanCommit: boolean };
  side: Side;
  sides: Sides;
  shown: CommitmentsShown;
  lines: CommitmentLineFragment[];
};

function Column({ pair, side, sides, shown, lines }: ColumnProps) {
  const { t } = useLingui();
  const own = side.id === sides.own.id;
  return (
    <section className={clsx(styles.column, styles[side.tone])} aria-label={side.name}>
      <header>
        <Avatar name={side.name} tone={side.tone} />
        <div>
          <h3>{side.name}</h3>
          <div className="muted small">
            {t(partyNames[pair.kind][side.party])}
            {own ? (
              <>
                {' · '}
                <Trans>you</Trans>
              </>
            ) : null}
          </div>
        </div>
      </header>
      {own && pair.viewerCanCommit ? (
        <CommitmentComposer relationshipId={pair.id} partner={sides.partner} shortcut />
      ) : null}
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <CommitmentLine key={line.id} line={line} owner={side} />
          ))}
        </ul>
      ) : (
        <p className="muted">
          {shown === 'settled' ? (
            <Trans>Nothing here yet. What is done, moved or taken back gathers here.</Trans>
          ) : own ? (
            <Trans>
              You have promised nothing at present. Small and dated promises are the ones that get kept.
            </Trans>
          ) : (
            <Trans>{side.firstName} has promised nothing at present.</Trans>
          )}
        </p>
      )}
    </section>
  );
}

function Export({ relationshipId, filter }: { relationshipId: string; filter: CommitmentFilter }) {
  const { t } = useLingui();
  return (
    <ExportButton
      fileName="commitments"
      header={[t`Who`, t`What`, t`Due`, t`State`, t`Done on`, t`Goal`]}
      read={async (onProgress) => {
        const lines = await readAll(async (after) => {
          const variables = { id: relationshipId, filter, orderBy: 'DUE_ON_ASC' as const, after };
          const { relationship } = await execute(CommitmentsOfRelationshipDocument, variables);
          const found = relationship?.commitments;
          return {
            items: found?.edges.map(({ node }) => node) ?? [],
            next: found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null,
          };
        }, onProgress);
        return lines.map(({ owner, text, dueOn, state, keptOn, goal }) => [
          owner.name,
          text,
          dueOn,
          t(commitmentStateNames[state]),
          keptOn,
          goal?.content?.text,
        ]);
      }}
    />
  );
}
