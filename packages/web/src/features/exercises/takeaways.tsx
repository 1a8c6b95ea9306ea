import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ExerciseRevealedFragment } from '../../gql/graphql.ts';
import { useDraft, useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Resumed } from '../../ui/resumed.tsx';
import { ChoiceBadge } from './choice-badge.tsx';
import styles from './exercises.module.css';
import { useSaveTakeaway } from './operations.ts';
import type { Sides } from './sides.ts';

/** Under which name the words about an exercise are kept. */
const takeawayDraft = (exerciseId: string) => `takeaway.${exerciseId}`;

type TakeawaysProps = { exercise: ExerciseRevealedFragment; sides: Sides; canWrite: boolean };

/** What each of the two takes from it, written by each for both. */
export function Takeaways({ exercise, sides, canWrite }: TakeawaysProps) {
  const leftBehind = useLeftBehind();
  const [editing, setEditing] = useState(() => canWrite && leftBehind(takeawayDraft(exercise.id)));
  const own = exercise.takeaways.find(({ person }) => person.id === sides.reader.id);
  const partners = exercise.takeaways.find(({ person }) => person.id !== sides.reader.id);
  const { partner } = sides;
  return (
    <div className={styles.takeaways}>
      <header>
        <h4>
          <Trans>What you take from it</Trans>
        </h4>
        <ChoiceBadge sides={sides} sealed={false} />
      </header>
      {editing ? (
        <TakeawayForm
          exerciseId={exercise.id}
          sides={sides}
          text={own?.text ?? ''}
          onDone={() => setEditing(false)}
        />
      ) : (
        <>
          <Words of={<Trans>You</Trans>} takeaway={own} />
          {canWrite ? (
            <Button onClick={() => setEditing(true)}>
              {own ? <Trans>Change</Trans> : <Trans>Write what I take from it</Trans>}
            </Button>
          ) : null}
        </>
      )}
      <Words of={partner.firstName} takeaway={partners} />
    </div>
  );
}

type WordsProps = { of: ReactNode; takeaway: ExerciseRevealedFragment['takeaways'][number] | undefined };

function Words({ of, takeaway }: WordsProps) {
  const format = useFormat();
  if (!takeaway?.text) return null;
  return (
    <figure className={styles.words}>
      <blockquote>{takeaway.text}</blockquote>
      <figcaption className="muted small">
        {of} · {format.dayOf(takeaway.updatedAt)}
      </figcaption>
    </figure>
  );
}

type FormProps = { exerciseId: string; sides: Sides; text: string; onDone: () => void };

/** The partner reads it once it is shared, so it is shared by a press and not while typing. */
function TakeawayForm({ exerciseId, sides, text, onDone }: FormProps) {
  const { t } = useLingui();
  const save = useSaveTakeaway(sides.relationshipId, exerciseId);
  const draft = useDraft(takeawayDraft(exerciseId), { words: text });
  const { words: typed } = draft.fields;
  const done = () => {
    draft.forget();
    onDone();
  };
  const { partner } = sides;
  const put = (words: string, told: () => void) =>
    save.mutate(words, {
      onSuccess: () => {
        done();
        told();
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(typed, () => notify(t`Shared. ${partner.name} can read it now.`));
  };
  const takeBack = () =>
    put('', () =>
      notify(
        t`Taken back. ${partner.name} can no longer read it.`,
        () => void save.mutateAsync(text).catch((error: Error) => notify(error.message)),
      ),
    );
  const error = formError(save.error, ['text']);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Resumed draft={draft} />
        <Field
          label={<Trans>What I take from it</Trans>}
          hint={
            <Trans>
              What surprised you, and one thing that you want to try. {partner.firstName} reads it.
            </Trans>
          }
          error={fieldError(save.error, 'text')}
        >
          <TextArea
            rows={4}
            maxLength={2000}
            value={typed}
            onChange={(event) => draft.change({ words: event.currentTarget.value })}
          />
        </Field>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        <Actions>
          <SubmitButton busy={save.isPending}>
            <Trans>Share with {partner.firstName}</Trans>
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
      </Stack>
    </form>
  );
}
