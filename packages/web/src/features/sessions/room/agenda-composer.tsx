import { Trans, useLingui } from '@lingui/react/macro';
import { longestAgendaItem } from '@rapport/shared/domain';
import { type FormEvent, useState } from 'react';
import type { SessionRoomFragment } from '../../../gql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, TextInput } from '../../../ui/field.tsx';
import { fieldError, formError } from '../../../ui/form-errors.ts';
import { Message } from '../../../ui/message.tsx';
import type { Hint } from './note-panel.tsx';
import { useAddItem } from './operations.ts';
import styles from './room.module.css';

/** Puts a point on the agenda. The partner sees it once it is there, not while it is typed. */
export function AgendaComposer({ room, hint }: { room: SessionRoomFragment; hint: Hint | undefined }) {
  const { t } = useLingui();
  const add = useAddItem(room);
  const [text, setText] = useState('');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || add.isPending) return;
    add.mutate(
      { sessionId: room.id, text, idempotencyKey },
      {
        onSuccess: () => {
          setText('');
          setKey(crypto.randomUUID());
        },
      },
    );
  };
  const change = (next: string) => {
    setText(next);
    // Other words are another point, also where the first ones were refused or lost on the way.
    setKey(crypto.randomUUID());
    add.reset();
  };
  const error = formError(add.error, ['text']);
  return (
    <form className={styles.composer} onSubmit={submit}>
      <Field label={<Trans>A point for the agenda</Trans>} error={fieldError(add.error, 'text')}>
        <div className={styles.composerRow}>
          <TextInput
            dir="auto"
            value={text}
            maxLength={longestAgendaItem}
            placeholder={t`What would you like to talk about?`}
            onChange={(event) => change(event.currentTarget.value)}
          />
          <Button type="submit" busy={add.isPending} aria-disabled={text.trim() === '' || undefined}>
            <Trans>Add</Trans>
          </Button>
        </div>
      </Field>
      {hint?.(text, change)}
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
    </form>
  );
}
