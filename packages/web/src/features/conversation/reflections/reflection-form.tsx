import { Trans, useLingui } from '@lingui/react/macro';
import {
  type ReflectionPrompt,
  readReflectionPrompt,
  reflectionPromptsFor,
  reflectionPromptWords,
} from '@rapport/shared/domain';
import type { FormEvent, ReactNode } from 'react';
import type { ReflectingPairFragment } from '../../../gql/graphql.ts';
import { useDraft } from '../../../lib/draft.ts';
import { languageOf } from '../../../lib/i18n.ts';
import { Check, Choices, Field, TextArea } from '../../../ui/field.tsx';
import { fieldError, formError } from '../../../ui/form-errors.ts';
import { Actions, Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';

/** Longest reflection, in characters. */
const longest = 20_000;

/** What is written in the form. */
export type Reflected = { text: string; prompt: ReflectionPrompt | null };

type ReflectionFormProps = {
  pair: Pick<ReflectingPairFragment, 'kind' | 'viewerParty'>;
  /** Under which the browser keeps what is written until it is saved. */
  draftName: string;
  start: { readonly text: string; readonly prompt: string | null };
  error: Error | null;
  /** @returns once it is saved; then the draft is forgotten */
  onSubmit: (reflected: Reflected) => Promise<unknown>;
  children?: ReactNode;
  actions: ReactNode;
};

/** Where one thinks back in writing, if one likes with a question to begin with. What is written is kept in this browser until it is saved. */
export function ReflectionForm({ pair, draftName, start, error, onSubmit, ...more }: ReflectionFormProps) {
  const { t, i18n } = useLingui();
  const language = languageOf(i18n.locale);
  const draft = useDraft(draftName, { text: start.text, prompt: start.prompt ?? '' });
  const { text } = draft.fields;
  const prompt = readReflectionPrompt(draft.fields.prompt);
  const offered = pair.viewerParty ? reflectionPromptsFor(pair.kind, pair.viewerParty) : [];
  // A question of earlier stays in the choice while its answer is changed.
  const prompts = prompt === null || offered.includes(prompt) ? offered : [prompt, ...offered];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A failure is shown as `error`, and the draft stays.
    void onSubmit({ text, prompt }).then(draft.forget, () => undefined);
  };
  const problem = formError(error, ['text']);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Choices legend={<Trans>A question to begin with, if you like</Trans>}>
          {prompts.map((one) => (
            <Check
              key={one}
              type="radio"
              name={`${draftName}.prompt`}
              label={reflectionPromptWords(one, language)}
              checked={prompt === one}
              onChange={() => draft.change({ prompt: one })}
            />
          ))}
          <Check
            type="radio"
            name={`${draftName}.prompt`}
            label={t`Without a question`}
            checked={prompt === null}
            onChange={() => draft.change({ prompt: '' })}
          />
        </Choices>
        <Field label={<Trans>Your reflection</Trans>} error={fieldError(error, 'text')} required>
          <TextArea
            rows={5}
            dir="auto"
            maxLength={longest}
            value={text}
            onChange={(event) => draft.change({ text: event.currentTarget.value })}
          />
        </Field>
        {more.children}
        {problem ? (
          <Message tone="bad" live>
            {problem}
          </Message>
        ) : null}
        <Actions>{more.actions}</Actions>
      </Stack>
    </form>
  );
}
