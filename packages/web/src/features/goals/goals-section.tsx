import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GoalCardFragment } from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { PairBadge } from './badge.tsx';
import { GoalCard } from './goal-card.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { draftName, GoalForm } from './goal-form.tsx';
import styles from './goals.module.css';
import { goalsQuery, objectivesQuery } from './operations.ts';
import { type Sides, sidesOf } from './pair.ts';

type GoalsSectionProps = {
  relationshipId: string;
  /** The goal that stands open, by the address. */
  openGoal: string | undefined;
  onOpenGoal: (goalId: string | undefined) => void;
};

/** What the two want to reach: open goals as cards, what the agreement still offers, and what was closed. */
export function GoalsSection(props: GoalsSectionProps) {
  const query = useInfiniteQuery(goalsQuery(props.relationshipId));
  return (
    <QueryBoundary query={query}>
      {({ pages }) => {
        const pair = pages.at(0);
        const sides = pair ? sidesOf(pair) : null;
        if (!pair?.goals || !sides) return null;
        const goals = pages.flatMap((page) => page?.goals?.edges.map(({ node }) => node) ?? []);
        return (
          <>
            <Content {...props} goals={goals} sides={sides} canSet={pair.viewerCanSetGoals} />
            {query.hasNextPage ? (
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                <Trans>Show earlier goals</Trans>
              </Button>
            ) : null}
          </>
        );
      }}
    </QueryBoundary>
  );
}

type ContentProps = GoalsSectionProps & { goals: GoalCardFragment[]; sides: Sides; canSet: boolean };

function Content({ relationshipId, openGoal, onOpenGoal, goals, sides, canSet }: ContentProps) {
  const { t } = useLingui();
  // The words a new goal begins with; null while none is being set.
  const leftBehind = useLeftBehind();
  const [begun, setBegun] = useState<string | null>(() =>
    canSet && leftBehind(draftName(relationshipId, null)) ? '' : null,
  );
  const open = goals.filter(({ state }) => state === 'OPEN');
  const closed = goals.filter(({ state }) => state !== 'OPEN');
  const shown = goals.find(({ id }) => id === openGoal);
  const cards = (some: GoalCardFragment[], label: string) => (
    <ul className={styles.goals} aria-label={label}>
      {some.map((goal) => (
        <GoalCard key={goal.id} goal={goal} onOpen={() => onOpenGoal(goal.id)} />
      ))}
    </ul>
  );
  const setOne = canSet ? (
    <Button look={open.length === 0 ? 'primary' : 'default'} onClick={() => setBegun('')}>
      <IconPlus aria-hidden />
      <Trans>Set a goal</Trans>
    </Button>
  ) : null;
  return (
    <Section
      title={<Trans>Goals</Trans>}
      aside={<PairBadge relationshipId={relationshipId} partner={sides.partner} />}
    >
      {open.length > 0 ? (
        cards(open, t`Open goals`)
      ) : (
        <EmptyState title={<Trans>No open goal yet</Trans>} action={setOne}>
          <Trans>
            A goal says what shall be different and how you both will see it. Either of you sets one; both
            note how far it has come.
          </Trans>
        </EmptyState>
      )}
      {canSet ? (
        <FromAgreement relationshipId={relationshipId} goals={goals} onMake={(text) => setBegun(text)} />
      ) : null}
      {open.length > 0 ? <div className={styles.below}>{setOne}</div> : null}
      {closed.length > 0 ? (
        <details className={styles.closed}>
          <summary>
            <Plural value={closed.length} one="# closed goal" other="# closed goals" />
          </summary>
          {cards(closed, t`Closed goals`)}
        </details>
      ) : null}
      <Dialog title={<Trans>Set a goal</Trans>} opened={begun !== null} onClose={() => setBegun(null)} wide>
        <GoalForm
          key={begun}
          relationshipId={relationshipId}
          goal={null}
          text={begun ?? ''}
          onDone={() => setBegun(null)}
        />
      </Dialog>
      {shown ? (
        <GoalDialog
          relationshipId={relationshipId}
          goal={shown}
          sides={sides}
          onClose={() => onOpenGoal(undefined)}
        />
      ) : null}
    </Section>
  );
}

type FromAgreementProps = {
  relationshipId: string;
  goals: GoalCardFragment[];
  onMake: (text: string) => void;
};

/** Objectives of the agreement that are no goals yet. */
function FromAgreement({ relationshipId, goals, onMake }: FromAgreementProps) {
  const { data: objectives = [] } = useQuery(objectivesQuery(relationshipId));
  const known = new Set(goals.map(({ content }) => content?.text.trim()));
  const left = objectives.filter((text) => !known.has(text.trim()));
  if (left.length === 0) return null;
  return (
    <div className={styles.offered}>
      <h3>
        <Trans>From your agreement</Trans>
      </h3>
      <ul>
        {left.map((text) => (
          <li key={text}>
            <span>{text}</span>
            <Button onClick={() => onMake(text)}>
              <Trans>Make a goal of it</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
