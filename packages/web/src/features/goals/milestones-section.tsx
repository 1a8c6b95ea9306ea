import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type MilestoneCardFragment, RemoveMilestoneDocument } from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/layout.tsx';
import { notifyDeferred } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { PairBadge } from './badge.tsx';
import { MilestoneCard } from './milestone-card.tsx';
import { MilestoneForm, milestoneDraft } from './milestone-form.tsx';
import styles from './milestones.module.css';
import { goalsQuery, milestonesQuery, useChange } from './operations.ts';
import { type Sides, sidesOf } from './pair.ts';
import { tellFailure } from './tell.ts';

/** The wins of the two on a line of time, latest first. */
export function MilestonesSection({ relationshipId }: { relationshipId: string }) {
  const query = useInfiniteQuery(milestonesQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {({ pages }) => {
        const pair = pages.at(0);
        const sides = pair ? sidesOf(pair) : null;
        if (!pair?.milestones || !sides) return null;
        const milestones = pages.flatMap((page) => page?.milestones?.edges.map(({ node }) => node) ?? []);
        return (
          <>
            <Content
              relationshipId={relationshipId}
              milestones={milestones}
              sides={sides}
              canMark={pair.viewerCanMarkMilestones}
            />
            {query.hasNextPage ? (
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                <Trans>Show earlier milestones</Trans>
              </Button>
            ) : null}
          </>
        );
      }}
    </QueryBoundary>
  );
}

type ContentProps = {
  relationshipId: string;
  milestones: MilestoneCardFragment[];
  sides: Sides;
  canMark: boolean;
};

function Content({ relationshipId, milestones, sides, canMark }: ContentProps) {
  const { t } = useLingui();
  const { data } = useInfiniteQuery(goalsQuery(relationshipId));
  const goals = data?.pages.flatMap((page) => page?.goals?.edges.map(({ node }) => node) ?? []) ?? [];
  const leftBehind = useLeftBehind();
  const [form, setForm] = useState<MilestoneCardFragment | 'NEW' | null>(() =>
    canMark && leftBehind(milestoneDraft(relationshipId, null)) ? 'NEW' : null,
  );
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const remove = useChange(RemoveMilestoneDocument);
  const show = (id: string) => setHidden((before) => new Set([...before].filter((one) => one !== id)));
  const takeAway = (id: string) => {
    setHidden((before) => new Set([...before, id]));
    notifyDeferred(
      t`The milestone is removed.`,
      () => remove.mutate({ milestoneId: id }, { onError: tellFailure, onSettled: () => show(id) }),
      () => show(id),
    );
  };
  const shown = milestones.filter(({ id }) => !hidden.has(id));
  const markOne = canMark ? (
    <Button onClick={() => setForm('NEW')}>
      <IconPlus aria-hidden />
      <Trans>Mark a milestone</Trans>
    </Button>
  ) : null;
  return (
    <Section
      title={<Trans>Milestones</Trans>}
      aside={<PairBadge relationshipId={relationshipId} partner={sides.partner} />}
    >
      {shown.length > 0 ? (
        <>
          <ol className={styles.timeline} aria-label={t`Milestones`}>
            {shown.map((milestone) => (
              <MilestoneCard
                key={milestone.id}
                milestone={milestone}
                sides={sides}
                onEdit={() => setForm(milestone)}
                onRemove={() => takeAway(milestone.id)}
              />
            ))}
          </ol>
          {markOne}
        </>
      ) : (
        <EmptyState title={<Trans>No milestone yet</Trans>} action={markOne}>
          <Trans>
            Small wins carry further than one thinks. Mark the first talk, the hard conversation, the quiet
            week; you can both say what it meant.
          </Trans>
        </EmptyState>
      )}
      <Dialog
        title={form === 'NEW' ? <Trans>Mark a milestone</Trans> : <Trans>Change the milestone</Trans>}
        opened={form !== null}
        onClose={() => setForm(null)}
        wide
      >
        <MilestoneForm
          key={form === null || form === 'NEW' ? 'new' : form.id}
          relationshipId={relationshipId}
          milestone={form === 'NEW' ? null : form}
          goals={goals}
          onDone={() => setForm(null)}
        />
      </Dialog>
    </Section>
  );
}
