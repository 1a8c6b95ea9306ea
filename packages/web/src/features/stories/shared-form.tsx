import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useDraft } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { SubmitButton } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Resumed } from '../../ui/resumed.tsx';
import styles from './stories.module.css';
import type { Told, Writer } from './story.ts';
import { StoryFields } from './story-fields.tsx';

/** Under which name the new words of a story are kept. */
export const sharedDraft = (storyId: string) => `story.${storyId}.shared`;

type SharedFormProps = { writer: Writer; story: Told; onDone: () => void };

/** Changes a story that others read already: by a press and not while typing. */
export function SharedForm({ writer, story, onDone }: SharedFormProps) {
  const { t } = useLingui();
  const draft = useDraft(sharedDraft(story.id), story.words);
  const done = () => {
    draft.forget();
    onDone();
  };
  const save = useMutation({
    mutationFn: () => writer.edit(story.id, draft.fields),
    onSuccess: async () => {
      await writer.refresh();
      done();
      notify(t`Saved`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const error = formError(save.error, []);
  return (
    <form onSubmit={submit} className={styles.form}>
      <Resumed draft={draft} />
      <StoryFields words={draft.fields} onChange={draft.change} />
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
      <Actions>
        <SubmitButton busy={save.isPending}>
          <Trans>Save</Trans>
        </SubmitButton>
        <Button onClick={done}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </form>
  );
}
