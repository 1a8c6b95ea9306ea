import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useState } from 'react';
import {
  AdjustGoalDocument,
  CloseGoalDocument,
  type GoalCardFragment,
  type GoalOutcome,
  RecordGoalProgressDocument,
} from '../../gql/graphql.ts';
import { type FormDraft, useDraft } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Choices, Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { Resumed } from '../../ui/resumed.tsx';
import { isTypedNumber, typedNumber } from './numbers.ts';
import { useChange } from './operations.ts';
import { goalStateNames, outcomes } from './words.ts';

type StepProps = { goal: GoalCardFragment; onDone: () => void };

/** Under which name the draft of a step is kept. */
export const stepDraft = (goalId: string, step: 'PROGRESS' | 'ADJUST' | 'CLOSE') =>
  `goal.${goalId}.${step.toLowerCase()}`;

type EndingProps = {
  draft: Pick<FormDraft<Record<string, string>>, 'isResumed' | 'forget'>;
  error: string | undefined;
  busy: boolean;
  label: ReactNode;
  onCancel: () => void;
};

function Ending({ draft, error, busy, label, onCancel }: EndingProps) {
  return (
    <>
      <Resumed draft={draft} />
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
      <Actions>
        <SubmitButton busy={busy}>{label}</SubmitButton>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </>
  );
}

/** Notes how far a goal has come, today or on an earlier day. */
export function ProgressForm({ goal, onDone }: StepProps) {
  const { t } = useLingui();
  const today = useFormat().isoToday();
  const record = useChange(RecordGoalProgressDocument);
  const draft = useDraft(stepDraft(goal.id, 'PROGRESS'), { value: '', note: '', happenedOn: today });
  const { fields } = draft;
  const [broken, setBroken] = useState(false);
  const { measure = '', unit = '' } = goal.content ?? {};
  const done = () => {
    draft.forget();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBroken(!isTypedNumber(fields.value));
    if (!isTypedNumber(fields.value)) return;
    const { happenedOn, note } = fields;
    const value = typedNumber(fields.value);
    record.mutate(
      { goalId: goal.id, value, happenedOn, note, idempotencyKey: draft.key },
      { onSuccess: done },
    );
  };
  const { error } = record;
  return (
    <form onSubmit={submit}>
      <Stack>
        <FieldRow>
          {measure === '' ? null : (
            <Field
              label={unit === '' ? measure : `${measure} (${unit})`}
              error={broken ? t`Write a number such as 3 or 2.5.` : fieldError(error, 'value')}
            >
              <TextInput
                inputMode="decimal"
                value={fields.value}
                onChange={(event) => draft.change({ value: event.currentTarget.value })}
                autoFocus
              />
            </Field>
          )}
          <Field label={<Trans>On</Trans>} error={fieldError(error, 'happenedOn')} required>
            <TextInput
              type="date"
              max={today}
              value={fields.happenedOn}
              onChange={(event) => draft.change({ happenedOn: event.currentTarget.value })}
            />
          </Field>
        </FieldRow>
        <Field label={<Trans>A note</Trans>} error={fieldError(error, 'note')} optional={measure !== ''}>
          <TextArea
            rows={2}
            maxLength={2000}
            value={fields.note}
            onChange={(event) => draft.change({ note: event.currentTarget.value })}
          />
        </Field>
        <Ending
          draft={draft}
          error={formError(error, ['value', 'happenedOn', 'note'])}
          busy={record.isPending}
          label={<Trans>Note progress</Trans>}
          onCancel={done}
        />
      </Stack>
    </form>
  );
}

/** Another target or another day, with the reason: what held before stays in the history. */
export function AdjustForm({ goal, onDone }: StepProps) {
  const { t } = useLingui();
  const adjust = useChange(AdjustGoalDocument);
  const target = goal.content?.target ?? null;
  const draft = useDraft(stepDraft(goal.id, 'ADJUST'), {
    target: target === null ? '' : String(target),
    targetOn: goal.targetOn ?? '',
    reason: '',
  });
  const { fields } = draft;
  const [broken, setBroken] = useState(false);
  const done = () => {
    draft.forget();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBroken(!isTypedNumber(fields.target));
    if (!isTypedNumber(fields.target)) return;
    adjust.mutate(
      {
        goalId: goal.id,
        revision: goal.revision,
        target: typedNumber(fields.target),
        targetOn: fields.targetOn || null,
        reason: fields.reason,
      },
      { onSuccess: done },
    );
  };
  const { error } = adjust;
  return (
    <form onSubmit={submit}>
      <Stack>
        <FieldRow>
          {goal.content?.measure ? (
            <Field
              label={<Trans>Target</Trans>}
              error={broken ? t`Write a number such as 3 or 2.5.` : fieldError(error, 'target')}
            >
              <TextInput
                inputMode="decimal"
                value={fields.target}
                onChange={(event) => draft.change({ target: event.currentTarget.value })}
                autoFocus
              />
            </Field>
          ) : null}
          <Field label={<Trans>By when</Trans>} error={fieldError(error, 'targetOn')}>
            <TextInput
              type="date"
              value={fields.targetOn}
              onChange={(event) => draft.change({ targetOn: event.currentTarget.value })}
            />
          </Field>
        </FieldRow>
        <Field label={<Trans>Why?</Trans>} error={fieldError(error, 'reason')} required>
          <TextArea
            rows={2}
            maxLength={1000}
            value={fields.reason}
            onChange={(event) => draft.change({ reason: event.currentTarget.value })}
          />
        </Field>
        <Ending
          draft={draft}
          error={formError(error, ['target', 'targetOn', 'reason'])}
          busy={adjust.isPending}
          label={<Trans>Adjust</Trans>}
          onCancel={done}
        />
      </Stack>
    </form>
  );
}

/** How a goal ended, with a word about it. */
export function CloseForm({ goal, onDone }: StepProps) {
  const { t } = useLingui();
  const close = useChange(CloseGoalDocument);
  const [outcome, setOutcome] = useState<GoalOutcome>('REACHED');
  const draft = useDraft(stepDraft(goal.id, 'CLOSE'), { word: '' });
  const { word } = draft.fields;
  const done = () => {
    draft.forget();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close.mutate({ goalId: goal.id, outcome, word }, { onSuccess: done });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Choices legend={<Trans>How did it end?</Trans>}>
          {outcomes.map((one) => (
            <Check
              key={one.outcome}
              type="radio"
              name="outcome"
              label={t(goalStateNames[one.outcome])}
              hint={t(one.hint)}
              checked={outcome === one.outcome}
              onChange={() => setOutcome(one.outcome)}
            />
          ))}
        </Choices>
        <Field label={<Trans>A word about it</Trans>} error={fieldError(close.error, 'word')} optional>
          <TextArea
            rows={2}
            maxLength={1000}
            value={word}
            onChange={(event) => draft.change({ word: event.currentTarget.value })}
          />
        </Field>
        <Ending
          draft={draft}
          error={formError(close.error, ['word'])}
          busy={close.isPending}
          label={<Trans>Close the goal</Trans>}
          onCancel={done}
        />
      </Stack>
    </form>
  );
}
