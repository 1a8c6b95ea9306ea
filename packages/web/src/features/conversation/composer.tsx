import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState, useSyncExternalStore } from 'react';
import { useDraft } from '../../lib/draft.ts';
import { stored } from '../../lib/stored.ts';
import { Button } from '../../ui/button.tsx';
import { Check, TextArea } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { Message as Note } from '../../ui/message.tsx';
import styles from './conversation.module.css';
import type { Message } from './messages.ts';
import { useEditMessage } from './operations.ts';

/** Longest message, in characters. */
const longest = 10_000;
/** From so many characters on it is told how many are left. */
const tellFrom = 9000;

const enterSetting = stored('enter-sends');

/** Whether the Enter key sends: by the reader's choice, else where there is a real keyboard. */
function useEnterSends(): [sends: boolean, set: (sends: boolean) => void] {
  const chosen = useSyncExternalStore(enterSetting.subscribe, enterSetting.get);
  const sends = chosen === null ? !window.matchMedia('(pointer: coarse)').matches : chosen === 'yes';
  return [sends, (next) => enterSetting.set(next ? 'yes' : 'no')];
}

export type ComposerProps = {
  relationshipId: string;
  partnerName: string;
  /** The message that is being changed; null for a new one. */
  editing: Message | null;
  onEdited: () => void;
  /** Takes up the reader's last message, where it can still be changed. */
  onEditLast: () => void;
  onSend: (text: string) => void;
  /** Something about what is being written, such as how to ask it more openly. */
  textHint: ((text: string, onReplace: (text: string) => void) => ReactNode) | undefined;
};

/** Where one writes: a new message, kept as a draft, or new words for one that was just sent. */
export function Composer({ editing, ...props }: ComposerProps) {
  const draft = useDraft(`message.${props.relationshipId}`, { text: '' });
  const { text } = draft.fields;
  const [wasEditing, setWasEditing] = useState(false);
  if (editing) {
    const onEdited = () => {
      setWasEditing(true);
      props.onEdited();
    };
    return <Editing key={editing.id} {...props} message={editing} onEdited={onEdited} />;
  }
  const send = () => {
    if (text.trim() === '') return;
    props.onSend(text);
    draft.forget();
  };
  return (
    <Writing
      {...props}
      text={text}
      onChange={(next) => draft.change({ text: next })}
      onSubmit={send}
      onUp={props.onEditLast}
      autoFocus={wasEditing}
      actions={
        <Button look="primary" onClick={send} aria-disabled={text.trim() === '' || undefined}>
          <Trans>Send</Trans>
        </Button>
      }
    />
  );
}

function Editing({ message, ...props }: Omit<ComposerProps, 'editing'> & { message: Message }) {
  const draft = useDraft(`message.of.${message.id}`, { text: message.text ?? '' });
  const { text } = draft.fields;
  const edit = useEditMessage(props.relationshipId);
  const done = () => {
    draft.forget();
    props.onEdited();
  };
  const save = () => {
    if (text.trim() === '' || edit.isPending) return;
    if (text.trim() === message.text) return done();
    edit.mutate({ messageId: message.id, text }, { onSuccess: done });
  };
  const error = formError(edit.error, ['text']) ?? fieldError(edit.error, 'text');
  return (
    <>
      <p className={styles.editing}>
        <Trans>
          You are changing a message. That it was changed will be seen; what it said before will not.
        </Trans>
      </p>
      <Writing
        {...props}
        text={text}
        onChange={(next) => draft.change({ text: next })}
        onSubmit={save}
        onEscape={done}
        autoFocus
        actions={
          <>
            <Button look="primary" busy={edit.isPending} onClick={save}>
              <Trans>Save</Trans>
            </Button>
            <Button onClick={done}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      />
      {error ? (
        <Note tone="bad" live>
          {error}
        </Note>
      ) : null}
    </>
  );
}

type WritingProps = Pick<ComposerProps, 'partnerName' | 'textHint'> & {
  text: string;
  onChange: (text: string) => void;
  onSubmit: () => void;
  /** The arrow up in an empty field. */
  onUp?: () => void;
  onEscape?: () => void;
  autoFocus: boolean;
  actions: ReactNode;
};

/** Puts the cursor behind what is there already. */
const atItsEnd: Ref<HTMLTextAreaElement> = (field) => {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
};

function Writing({ partnerName, text, onChange, onSubmit, onUp, onEscape, ...more }: WritingProps) {
  const { t } = useLingui();
  const hint = useId();
  const [enterSends, setEnterSends] = useEnterSends();
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being put together, as in Japanese, Enter belongs to that.
    if (event.nativeEvent.isComposing) return;
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    const submits = isEnter && (enterSends || event.ctrlKey || event.metaKey);
    const isUp = event.key === 'ArrowUp' && text === '' && onUp !== undefined;
    const isEscape = event.key === 'Escape' && onEscape !== undefined;
    if (!submits && !isUp && !isEscape) return;
    event.preventDefault();
    if (submits) onSubmit();
    else if (isUp) onUp();
    else onEscape?.();
  };
  return (
    <div className={styles.composer}>
      <TextArea
        aria-label={t`Message to ${partnerName}`}
        aria-describedby={hint}
        ref={more.autoFocus ? atItsEnd : undefined}
        rows={2}
        dir="auto"
        maxLength={longest}
        placeholder={t`Write to ${partnerName}…`}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {more.textHint?.(text, onChange)}
      <div className={styles.composerFoot}>
        <div className={styles.composerActions}>{more.actions}</div>
        <span className={styles.setting}>
          <Check
            label={<Trans>Enter sends</Trans>}
            checked={enterSends}
            onChange={(event) => setEnterSends(event.currentTarget.checked)}
          />
        </span>
        <span className={styles.keys} id={hint}>
          {enterSends ? <Trans>Shift + Enter begins a new line.</Trans> : <Trans>Ctrl + Enter sends.</Trans>}
        </span>
        {text.length > tellFrom ? (
          <span className={styles.left} role="status">
            <Trans>{longest - text.length} characters left</Trans>
          </span>
        ) : null}
      </div>
    </div>
  );
}
