import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type GoalCardFragment, ReopenGoalDocument } from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions, Stack } from '../../ui/layout.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { notify } from '../../ui/notify.ts';
import { PairBadge } from './badge.tsx';
import { CommitmentComposer } from './commitment-composer.tsx';
import { draftName, GoalForm } from './goal-form.tsx';
import { GoalHistory } from './goal-history.tsx';
import { AdjustForm, CloseForm, ProgressForm, stepDraft } from './goal-steps.tsx';
import styles from './goals.module.css';
import { useChange } from './operations.ts';
import type { Sides } from './pair.ts';
import { progressOf } from './progress.ts';
import { tellFailure } from './tell.ts';
import { goalStateNames, goalTones } from './words.ts';

const steps = ['PROGRESS', 'ADJUST', 'EDIT', 'CLOSE'] as const;
type Step = (typeof steps)[number] | null;

/** Under which name the draft of a step is kept. */
const nameOf = (step: (typeof steps)[number], relationshipId: string, goal: GoalCardFragment) =>
  step === 'EDIT' ? draftName(relationshipId, goal) : stepDraft(goal.id, step);

type GoalDialogProps = {
  relationshipId: string;
  goal: GoalCardFragment;
  sides: Sides;
  onClose: () => void;
};

/** All of one goal: its course as a line and as a table, and every way to move it on. */
export function GoalDialog({ relationshipId, goal, sides, onClose }: GoalDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const leftBehind = useLeftBehind();
  const [step, setStep] = useState<Step>(() =>
    goal.viewerCanUpdate
      ? (steps.find((one) => leftBehind(nameOf(one, relationshipId, goal))) ?? null)
      : null,
  );
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const reopen = useChange(ReopenGoalDocument);
  const { content } = goal;
  const today = format.isoToday();
  const seen = { ...goal, updates: goal.updates.filter(({ id }) => !hidden.has(id)) };
  const { points, targets } = progressOf(seen, format.isoDayOf(goal.createdAt), today);
  const until = goal.targetOn && goal.targetOn > today ? goal.targetOn : today;
  const hide = (id: string, on: boolean) =>
    setHidden((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  const openAgain = () =>
    reopen.mutate(
      { goalId: goal.id },
      { onSuccess: () => notify(t`The goal is open again.`), onError: tellFailure },
    );
  return (
    <Dialog opened wide onClose={onClose} title={content ? content.text : <Trans>An erased goal</Trans>}>
      <Stack>
        <div className={styles.facts}>
          <Chip tone={goalTones[goal.state]}>{t(goalStateNames[goal.state])}</Chip>
          {goal.targetOn ? (
            <span className="muted small">
              <Trans>By {format.date(goal.targetOn)}</Trans>
            </span>
          ) : null}
          <PairBadge relationshipId={relationshipId} partner={sides.partner} />
        </div>
        {content?.measure ? (
          <LineChart
            label={content.measure}
            unit={content.unit}
            points={points}
            targets={targets}
            baseline={content.baseline}
            until={until}
          />
        ) : null}
        <StepForm goal={goal} relationshipId={relationshipId} step={step} onDone={() => setStep(null)} />
        {step === null && goal.viewerCanUpdate ? (
          <Actions>
            <Button look="primary" onClick={() => setStep('PROGRESS')}>
              <Trans>Note progress</Trans>
            </Button>
            <Button onClick={() => setStep('ADJUST')}>
              <Trans>Adjust target or date</Trans>
            </Button>
            <Button onClick={() => setStep('EDIT')}>
              <Trans>Change the words</Trans>
            </Button>
            <Button look="quiet" onClick={() => setStep('CLOSE')}>
              <Trans>Close it…</Trans>
            </Button>
          </Actions>
        ) : null}
        {goal.viewerCanReopen ? (
          <Actions>
            <Button busy={reopen.isPending} onClick={openAgain}>
              <Trans>Open it again</Trans>
            </Button>
          </Actions>
        ) : null}
        <GoalHistory goal={goal} hidden={hidden} onHide={hide} />
        {goal.viewerCanUpdate ? (
          <CommitmentComposer relationshipId={relationshipId} goalId={goal.id} partner={sides.partner} />
        ) : null}
      </Stack>
    </Dialog>
  );
}

type StepFormProps = { goal: GoalCardFragment; relationshipId: string; step: Step; onDone: () => void };

function StepForm({ goal, relationshipId, step, onDone }: StepFormProps) {
  switch (step) {
    case 'PROGRESS':
      return <ProgressForm goal={goal} onDone={onDone} />;
    case 'ADJUST':
      return <AdjustForm goal={goal} onDone={onDone} />;
    case 'EDIT':
      return <GoalForm relationshipId={relationshipId} goal={goal} onDone={onDone} />;
    case 'CLOSE':
      return <CloseForm goal={goal} onDone={onDone} />;
    case null:
      return null;
  }
}
