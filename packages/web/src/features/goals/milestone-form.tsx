import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import {
  EditMilestoneDocument,
  type GoalCardFragment,
  MarkMilestoneDocument,
  type MilestoneCardFragment,
  type MilestoneSize,
} from '../../gql/graphql.ts';
import { useDraft } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Choices, Field, SelectInput, SubmitButton, TextArea, TextInput } from '../../ui/field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Resumed } from '../../ui/resumed.tsx';
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
  const draft = useDraft(milestoneDraft(relationshipId, milestone), before);
  const { fields } = draft;
  const done = () => {
    draft.forget();
    onDone();
  };
  const error = milestone ? edit.error : mark.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = inputOf(fields);
    if (!milestone) {
      mark.mutate(
        { relationshipId, ...input, idempotencyKey: draft.key },
        {
          onSuccess: () => {
            done();
            notify(t`Marked. Well done, both of you.`);
          },
        },
      );
      return;
    }
    const milestoneId = milestone.id;
    const restore = () => edit.mutate({ milestoneId, ...inputOf(before) }, { onError: tellFailure });
    edit.mutate(
      { milestoneId, ...input },
      {
        onSuccess: () => {
          done();
          notify(t`The milestone is changed.`, restore);
        },
      },
    );
  };
  const message = formError(error, shown);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Resumed draft={draft} />
        <Field label={<Trans>What was won?</Trans>} error={fieldError(error, 'title')} required>
          <TextInput
            autoFocus
            maxLength={200}
            value={fields.title}
            onChange={(event) => draft.change({ title: event.currentTarget.value })}
          />
        </Field>
        <Choices legend={<Trans>How large is it?</Trans>}>
          {sizes.map((size) => (
            <Check
              key={size}
              type="radio"
              name="size"
              label={size === 'SMALL' ? t`A small win` : t`A large win`}
              checked={fields.size === size}
              onChange={() => draft.change({ size })}
            />
          ))}
        </Choices>
        <FieldRow>
          <Field label={<Trans>On</Trans>} error={fieldError(error, 'happenedOn')} required>
            <TextInput
              type="date"
              max={today}
              value={fields.happenedOn}
              onChange={(event) => draft.change({ happenedOn: event.currentTarget.value })}
            />
          </Field>
          {goals.length > 0 ? (
            <Field label={<Trans>Goal</Trans>} error={fieldError(error, 'goalId')} optional>
              <SelectInput
                value={fields.goalId}
                onChange={(event) => draft.change({ goalId: event.currentTarget.value })}
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
            value={fields.text}
            onChange={(event) => draft.change({ text: event.currentTarget.value })}
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
          <Button onClick={done}>
            <Trans>Cancel</Trans>
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

const sizes: readonly MilestoneSize[] = ['SMALL', 'LARGE'];

/** Under which name the draft of a milestone is kept. */
export const milestoneDraft = (relationshipId: string, milestone: { id: string } | null) =>
  `milestone.${milestone?.id ?? `${relationshipId}.new`}`;

function draftOf(milestone: MilestoneCardFragment | null, today: string) {
  return {
    title: milestone?.content?.title ?? '',
    text: milestone?.content?.text ?? '',
    size: String(milestone?.size ?? 'SMALL'),
    happenedOn: milestone?.happenedOn ?? today,
    goalId: milestone?.goal?.id ?? '',
  };
}

/** What the form says, as the server takes it. */
function inputOf({ size, goalId, ...words }: ReturnType<typeof draftOf>) {
  return {
    ...words,
    size: size === 'LARGE' ? ('LARGE' as const) : ('SMALL' as const),
    goalId: goalId || null,
  };
}
