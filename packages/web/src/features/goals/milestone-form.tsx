import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import {
  EditMilestoneDocument,
  type GoalCardFragment,
  MarkMilestoneDocument,
  type MilestoneCardFragment,
  type MilestoneSize,
} from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Choices, Field, SelectInput, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { useChange } from './operations.ts';
import { tellFailure } from './tell.ts';

type MilestoneFormProps = {
  relationshipId: string;
  /** The one to change; null for a new one. */
  milestone: MilestoneCardFragment | null;
  goals: Pick<GoalCardFragment, 'id' | 'content'>[];
  onDone: () => void;
};

const shown = ['title', 'text', 'happenedOn', 'goalId'];

/** Marks a win, or changes one that is marked. */
export function MilestoneForm({ relationshipId, milestone, goals, onDone }: MilestoneFormProps) {
  const { t } = useLingui();
  const today = useFormat().isoToday();
  const mark = useChange(MarkMilestoneDocument);
  const edit = useChange(EditMilestoneDocument);
  const before = draftOf(milestone, today);
  const [draft, setDraft] = useState(before);
  const [key] = useState(() => crypto.randomUUID());
  const error = milestone ? edit.error : mark.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = { ...draft, goalId: draft.goalId || null };
    if (!milestone) {
      mark.mutate(
        { relationshipId, ...fields, idempotencyKey: key },
        {
          onSuccess: () => {
            onDone();
            notify(t`Marked. Well done, both of you.`);
          },
        },
      );
      return;
    }
    const milestoneId = milestone.id;
    const restore = () =>
      edit.mutate({ milestoneId, ...before, goalId: before.goalId || null }, { onError: tellFailure });
    edit.mutate(
      { milestoneId, ...fields },
      {
        onSuccess: () => {
          onDone();
          notify(t`The milestone is changed.`, restore);
        },
      },
    );
  };
  const message = formError(error, shown);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field label={<Trans>What was won?</Trans>} error={fieldError(error, 'title')} required>
          <TextInput
            autoFocus
            maxLength={200}
            value={draft.title}
            onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
          />
        </Field>
        <Choices legend={<Trans>How large is it?</Trans>}>
          {sizes.map((size) => (
            <Check
              key={size}
              type="radio"
              name="size"
              label={size === 'SMALL' ? t`A small win` : t`A large win`}
              checked={draft.size === size}
              onChange={() => setDraft({ ...draft, size })}
            />
          ))}
        </Choices>
        <FieldRow>
          <Field label={<Trans>On</Trans>} error={fieldError(error, 'happenedOn')} required>
            <TextInput
              type="date"
              max={today}
              value={draft.happenedOn}
              onChange={(event) => setDraft({ ...draft, happenedOn: event.currentTarget.value })}
            />
          </Field>
          {goals.length > 0 ? (
            <Field label={<Trans>Goal</Trans>} error={fieldError(error, 'goalId')} optional>
              <SelectInput
                value={draft.goalId}
                onChange={(event) => setDraft({ ...draft, goalId: event.currentTarget.value })}
              >
                <option value="">{t`None`}</option>
                {goals.map(({ id, content }) => (
                  <option key={id} value={id}>
                    {content?.text}
                  </option>
                ))}
              </SelectInput>
            </Field>
          ) : null}
        </FieldRow>
        <Field label={<Trans>More about it</Trans>} error={fieldError(error, 'text')} optional>
          <TextArea
            rows={2}
            maxLength={2000}
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          />
        </Field>
        {message ? (
          <Message tone="bad" live>
            {message}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={mark.isPending || edit.isPending}>
            {milestone ? <Trans>Save</Trans> : <Trans>Mark it</Trans>}
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

const sizes: readonly MilestoneSize[] = ['SMALL', 'LARGE'];

function draftOf(milestone: MilestoneCardFragment | null, today: string) {
  return {
    title: milestone?.content?.title ?? '',
    text: milestone?.content?.text ?? '',
    size: milestone?.size ?? ('SMALL' as const),
    happenedOn: milestone?.happenedOn ?? today,
    goalId: milestone?.goal?.id ?? '',
  };
}
