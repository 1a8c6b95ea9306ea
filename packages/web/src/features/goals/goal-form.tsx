import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { EditGoalDocument, type GoalCardFragment, SetGoalDocument } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
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
  const [draft, setDraft] = useState(() => draftOf(goal, text));
  const [key] = useState(() => crypto.randomUUID());
  const [broken, setBroken] = useState(false);
  const change = (name: keyof typeof draft) => (event: { currentTarget: { value: string } }) =>
    setDraft({ ...draft, [name]: event.currentTarget.value });
  const error = goal ? edit.error : set.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const numbers = isTypedNumber(draft.baseline) && isTypedNumber(draft.target);
    setBroken(!numbers);
    if (!numbers) return;
    const words = { text: draft.text, measure: draft.measure, unit: draft.unit };
    const baseline = typedNumber(draft.baseline);
    if (goal) {
      edit.mutate(
        { goalId: goal.id, revision: goal.revision, ...words, baseline },
        { onSuccess: () => onDone(goal.id) },
      );
      return;
    }
    const more = { target: typedNumber(draft.target), targetOn: draft.targetOn || null };
    set.mutate(
      { relationshipId, ...words, baseline, ...more, idempotencyKey: key },
      {
        onSuccess: ({ setGoal }) => {
          onDone(setGoal.goal?.id ?? null);
          notify(t`The goal is set.`);
        },
      },
    );
  };
  const message = broken ? t`Write a number such as 3 or 2.5.` : formError(error, shown);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field label={<Trans>What do you want to reach?</Trans>} error={fieldError(error, 'text')} required>
          <TextArea rows={2} maxLength={1000} value={draft.text} onChange={change('text')} autoFocus />
        </Field>
        <FieldRow>
          <Field
            label={<Trans>How will you see it?</Trans>}
            hint={<Trans>What can be counted or rated, such as “talks given”.</Trans>}
            error={fieldError(error, 'measure')}
            optional
          >
            <TextInput maxLength={200} value={draft.measure} onChange={change('measure')} />
          </Field>
          <Field label={<Trans>Unit</Trans>} error={fieldError(error, 'unit')} optional>
            <TextInput maxLength={40} value={draft.unit} onChange={change('unit')} />
          </Field>
        </FieldRow>
        <FieldRow>
          <Field label={<Trans>Where it stands now</Trans>} error={fieldError(error, 'baseline')} optional>
            <TextInput inputMode="decimal" value={draft.baseline} onChange={change('baseline')} />
          </Field>
          {goal ? null : (
            <Field label={<Trans>Target</Trans>} error={fieldError(error, 'target')} optional>
              <TextInput inputMode="decimal" value={draft.target} onChange={change('target')} />
            </Field>
          )}
          {goal ? null : (
            <Field label={<Trans>By when</Trans>} error={fieldError(error, 'targetOn')} optional>
              <TextInput type="date" value={draft.targetOn} onChange={change('targetOn')} />
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
          <Button onClick={() => onDone(null)}>
            <Trans>Cancel</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
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
