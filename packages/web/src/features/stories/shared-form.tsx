import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { SubmitButton } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import { LeaveGuard } from '../../ui/leave-guard.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './stories.module.css';
import type { Told, Writer } from './story.ts';
import { StoryFields } from './story-fields.tsx';

type SharedFormProps = { writer: Writer; story: Told; onDone: () => void };

/** Changes a story that others read already: by a press and not while typing. */
export function SharedForm({ writer, story, onDone }: SharedFormProps) {
  const { t } = useLingui();
  const [words, setWords] = useState(story.words);
  const save = useMutation({
    mutationFn: () => writer.edit(story.id, words),
    onSuccess: async () => {
      await writer.refresh();
      onDone();
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
      <LeaveGuard when={words !== story.words && !save.isPending && !save.isSuccess} />
      <StoryFields words={words} onChange={setWords} />
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
      <Actions>
        <SubmitButton busy={save.isPending}>
          <Trans>Save</Trans>
        </SubmitButton>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </form>
  );
}
