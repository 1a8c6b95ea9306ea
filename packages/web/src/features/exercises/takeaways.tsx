import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ExerciseRevealedFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Actions, Stack } from '../../ui/layout.tsx';
import { LeaveGuard } from '../../ui/leave-guard.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { ChoiceBadge } from './choice-badge.tsx';
import styles from './exercises.module.css';
import { useSaveTakeaway } from './operations.ts';
import type { Sides } from './sides.ts';

type TakeawaysProps = { exercise: ExerciseRevealedFragment; sides: Sides; canWrite: boolean };

/** What each of the two takes from it, written by each for both. */
export function Takeaways({ exercise, sides, canWrite }: TakeawaysProps) {
  const [editing, setEditing] = useState(false);
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
  const [draft, setDraft] = useState(text);
  const { partner } = sides;
  const put = (words: string, told: () => void) =>
    save.mutate(words, {
      onSuccess: () => {
        onDone();
        told();
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put(draft, () => notify(t`Shared. ${partner.name} can read it now.`));
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
      <LeaveGuard when={draft !== text && !save.isPending && !save.isSuccess} />
      <Stack>
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
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
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
          <Button onClick={onDone}>
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
