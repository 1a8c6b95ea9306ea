import { Trans, useLingui } from '@lingui/react/macro';
import { feedbackWays, type TrustPreferences } from '@rapport/shared/domain';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Check, Choices, Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { useSavePreferences } from './operations.ts';
import { feedbackWayNames, questions } from './words.ts';

type PreferencesFormProps = {
  relationshipId: string;
  partnerName: string;
  answers: TrustPreferences | null;
  onDone: () => void;
};

const nothing: TrustPreferences = { feedback: [], safe: '', avoid: '', repair: '' };

/** Says how one likes to work together. The partner reads it once it is told, so it is told by a press and not while typing. */
export function PreferencesForm({ relationshipId, partnerName, answers, onDone }: PreferencesFormProps) {
  const { t } = useLingui();
  const save = useSavePreferences();
  const [draft, setDraft] = useState(answers ?? nothing);
  const toggle = (way: TrustPreferences['feedback'][number], on: boolean) =>
    setDraft({
      ...draft,
      feedback: feedbackWays.filter((one) => (one === way ? on : draft.feedback.includes(one))),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { relationshipId, answers: draft },
      {
        onSuccess: () => {
          onDone();
          notify(t`Told. ${partnerName} can read it now.`);
        },
      },
    );
  };
  const restore = () =>
    void save
      .mutateAsync({ relationshipId, answers })
      .catch((failure: unknown) => notify(failure instanceof Error ? failure.message : String(failure)));
  const takeBack = () =>
    save.mutate(
      { relationshipId, answers: null },
      {
        onSuccess: () => {
          onDone();
          notify(t`Taken back. ${partnerName} can no longer read it.`, restore);
        },
      },
    );
  const shown = questions.map(({ name }) => `answers.${name}`);
  const error = formError(save.error, shown);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Choices legend={<Trans>How I like to hear feedback</Trans>}>
          {feedbackWays.map((way) => (
            <Check
              key={way}
              label={t(feedbackWayNames[way])}
              checked={draft.feedback.includes(way)}
              onChange={(event) => toggle(way, event.currentTarget.checked)}
            />
          ))}
        </Choices>
        {questions.map(({ name, title, hint }) => (
          <Field
            key={name}
            label={t(title)}
            hint={t(hint)}
            error={fieldError(save.error, `answers.${name}`)}
            optional
          >
            <TextArea
              rows={2}
              maxLength={1000}
              value={draft[name]}
              onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
            />
          </Field>
        ))}
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={save.isPending}>
            <Trans>Tell {partnerName}</Trans>
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
          {answers ? (
            <Button look="quiet" onClick={takeBack}>
              <Trans>Take it back</Trans>
            </Button>
          ) : null}
        </Actions>
      </Stack>
    </form>
  );
}
