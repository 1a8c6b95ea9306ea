import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import type { StoryWholeFragment } from '../../gql/graphql.ts';
import { useDraft } from '../../lib/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextInput } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { useThank } from './operations.ts';
import styles from './stories.module.css';

type ThanksProps = { relationshipId: string; story: StoryWholeFragment };

/** The partner's line of thanks below a story, and for the partner where to write it. */
export function Thanks({ relationshipId, story }: ThanksProps) {
  const [writing, setWriting] = useState(false);
  const { thanks } = story;
  if (writing && story.viewerCanThank)
    return (
      <ThanksForm
        relationshipId={relationshipId}
        storyId={story.id}
        authorName={story.author.name}
        text={thanks?.text ?? ''}
        onDone={() => setWriting(false)}
      />
    );
  return (
    <>
      {thanks?.text ? (
        <figure className={styles.thanks}>
          <blockquote>{thanks.text}</blockquote>
          <figcaption className="muted small">{thanks.person.name}</figcaption>
        </figure>
      ) : null}
      {story.viewerCanThank ? (
        <Actions>
          <Button onClick={() => setWriting(true)}>
            {thanks ? <Trans>Change the thanks</Trans> : <Trans>Say thank you</Trans>}
          </Button>
        </Actions>
      ) : null}
    </>
  );
}

type FormProps = {
  relationshipId: string;
  storyId: string;
  authorName: string;
  text: string;
  onDone: () => void;
};

function ThanksForm({ relationshipId, storyId, authorName, text, onDone }: FormProps) {
  const { t } = useLingui();
  const thank = useThank(relationshipId, storyId);
  const draft = useDraft(`story.${storyId}.thanks`, { line: text });
  const done = () => {
    draft.forget();
    onDone();
  };
  const put = (line: string, told: () => void) =>
    thank.mutate(line, {
      onSuccess: () => {
        done();
        told();
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(draft.fields.line, () => notify(t`${authorName} can read your thanks now.`));
  };
  const takeBack = () =>
    put('', () =>
      notify(
        t`Your thanks are taken back.`,
        () => void thank.mutateAsync(text).catch((error: Error) => notify(error.message)),
      ),
    );
  return (
    <form onSubmit={submit} className={styles.thanksForm}>
      <Field
        label={<Trans>Thank you</Trans>}
        hint={<Trans>One line. What did this story give you?</Trans>}
        error={thank.error?.message}
      >
        <TextInput
          maxLength={300}
          value={draft.fields.line}
          onChange={(event) => draft.change({ line: event.currentTarget.value })}
        />
      </Field>
      <Actions>
        <SubmitButton busy={thank.isPending}>
          <Trans>Say thank you</Trans>
        </SubmitButton>
        <Button onClick={done}>
          <Trans>Cancel</Trans>
        </Button>
        {text ? (
          <Button look="quiet" onClick={takeBack}>
            <Trans>Take it back</Trans>
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}
