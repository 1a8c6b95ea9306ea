import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { EditGoalDocument, type GoalCardFragment, SetGoalDocument } from '../../gql/graphql.ts';
import { useDraft } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Resumed } from '../../ui/resumed.tsx';
import { isTypedNumber, typedNumber } from './numbers.ts';
import { useChange } from './operations.ts';

type GoalFormProps = {
  relationshipId: string;
  /** The goal to put into other words; null for a new one. */
  goal: GoalCardFragment | null;
  /** What a new one begins with. */
  text?: string;
  onDone: (goalId: string | null) => void;
};

const shown = ['text', 'measure', 'unit', 'baseline', 'target', 'targetOn'];

/** Sets a goal, or puts one into other words. Target and day of a goal that is there are adjusted elsewhere, with a reason. */
export function GoalForm({ relationshipId, goal, text = '', onDone }: GoalFormProps) {
  const { t } = useLingui();
  const set = useChange(SetGoalDocument);
  const edit = useChange(EditGoalDocument);
  const draft = useDraft(draftName(relationshipId, goal, text), draftOf(goal, text));
  const { fields } = draft;
  const [broken, setBroken] = useState(false);
  const change = (name: keyof typeof fields) => (event: { currentTarget: { value: string } }) =>
    draft.change({ [name]: event.currentTarget.value });
  const done = (goalId: string | null) => {
    draft.forget();
    onDone(goalId);
  };
  const error = goal ? edit.error : set.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const numbers = isTypedNumber(fields.baseline) && isTypedNumber(fields.target);
    setBroken(!numbers);
    if (!numbers) return;
    const words = { text: fields.text, measure: fields.measure, unit: fields.unit };
    const baseline = typedNumber(fields.baseline);
    if (goal) {
      edit.mutate(
        { goalId: goal.id, revision: goal.revision, ...words, baseline },
        { onSuccess: () => done(goal.id) },
      );
      return;
    }
    const more = { target: typedNumber(fields.target), targetOn: fields.targetOn || null };
    set.mutate(
      { relationshipId, ...words, baseline, ...more, idempotencyKey: draft.key },
      {
        onSuccess: ({ setGoal }) => {
          done(setGoal.goal?.id ?? null);
          notify(t`The goal is set.`);
        },
      },
    );
  };
  const message = broken ? t`Write a number such as 3 or 2.5.` : formError(error, shown);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Resumed draft={draft} />
        <Field label={<Trans>What do you want to reach?</Trans>} error={fieldError(error, 'text')} required>
          <TextArea rows={2} maxLength={1000} value={fields.text} onChange={change('text')} autoFocus />
        </Field>
        <FieldRow>
          <Field
            label={<Trans>How will you see it?</Trans>}
            hint={<Trans>What can be counted or rated, such as “talks given”.</Trans>}
            error={fieldError(error, 'measure')}
            optional
          >
            <TextInput maxLength={200} value={fields.measure} onChange={change('measure')} />
          </Field>
          <Field label={<Trans>Unit</Trans>} error={fieldError(error, 'unit')} optional>
            <TextInput maxLength={40} value={fields.unit} onChange={change('unit')} />
          </Field>
        </FieldRow>
        <FieldRow>
          <Field label={<Trans>Where it stands now</Trans>} error={fieldError(error, 'baseline')} optional>
            <TextInput inputMode="decimal" value={fields.baseline} onChange={change('baseline')} />
          </Field>
          {goal ? null : (
            <Field label={<Trans>Target</Trans>} error={fieldError(error, 'target')} optional>
              <TextInput inputMode="decimal" value={fields.target} onChange={change('target')} />
            </Field>
          )}
          {goal ? null : (
            <Field label={<Trans>By when</Trans>} error={fieldError(error, 'targetOn')} optional>
              <TextInput type="date" value={fields.targetOn} onChange={change('targetOn')} />
            </Field>
          )}
        </FieldRow>
        {message ? (
          <Message tone="bad" live>
            {message}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={set.isPending || edit.isPending}>
            {goal ? <Trans>Save</Trans> : <Trans>Set the goal</Trans>}
          </SubmitButton>
          <Button onClick={() => done(null)}>
            <Trans>Cancel</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

/** Under which name the draft of a goal is kept. */
export function draftName(relationshipId: string, goal: { id: string } | null, text = ''): string {
  if (goal) return `goal.${goal.id}.words`;
  return text === '' ? `goal.${relationshipId}.new` : `goal.${relationshipId}.of.${text}`;
}

function draftOf(goal: GoalCardFragment | null, text: string) {
  const { content } = goal ?? { content: null };
  return {
    text: content?.text ?? text,
    measure: content?.measure ?? '',
    unit: content?.unit ?? '',
    baseline: content?.baseline == null ? '' : String(content.baseline),
    target: '',
    targetOn: '',
  };
}
