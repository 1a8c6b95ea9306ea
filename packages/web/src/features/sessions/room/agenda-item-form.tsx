import { Trans, useLingui } from '@lingui/react/macro';
import { longestAgendaItem } from '@rapport/shared/domain';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AgendaItemPartsFragment, SessionRoomFragment } from '../../../gql/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import { SubmitButton, TextArea } from '../../../ui/field.tsx';
import { formError } from '../../../ui/form-errors.ts';
import { Actions } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { useEditItem } from './operations.ts';
import styles from './room.module.css';

type AgendaItemFormProps = { room: SessionRoomFragment; item: AgendaItemPartsFragment; onClose: () => void };

/** Rewords a point. Where the partner was quicker, both texts are shown, and one of them is chosen. */
export function AgendaItemForm({ room, item, onClose }: AgendaItemFormProps) {
  const { t } = useLingui();
  const edit = useEditItem(room);
  const [text, setText] = useState(item.text ?? '');
  /** The revision that these words started from. */
  const [seen, setSeen] = useState(item.revision);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const overtaken = seen !== item.revision && !edit.isPending;
  const save = () => edit.mutate({ agendaItemId: item.id, text, revision: seen }, { onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!overtaken) save();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  const error = overtaken ? undefined : formError(edit.error, []);
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <TextArea
        dir="auto"
        rows={2}
        maxLength={longestAgendaItem}
        aria-label={t`Reword`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={byKey}
      />
      {overtaken ? (
        <Message
          tone="attention"
          live
          title={<Trans>{item.changedBy.name} has changed this point meanwhile. It now says:</Trans>}
        >
          <p dir="auto">{item.text}</p>
          <Actions>
            <Button onClick={onClose}>
              <Trans>Take it as it is</Trans>
            </Button>
            <Button
              onClick={() => {
                edit.reset();
                setSeen(item.revision);
              }}
            >
              <Trans>Go on with mine</Trans>
            </Button>
          </Actions>
        </Message>
      ) : null}
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
      {overtaken ? null : (
        <Actions>
          <SubmitButton busy={edit.isPending}>
            <Trans>Save</Trans>
          </SubmitButton>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </Actions>
      )}
    </form>
  );
}
