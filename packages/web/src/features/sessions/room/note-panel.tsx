import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { longestNote } from '@rapport/shared/domain';
import clsx from 'clsx';
import { type ClipboardEvent, type ReactNode, useId } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { TextArea } from '../../../ui/field.tsx';
import { IconLock, IconUsers } from '../../../ui/icons.ts';
import { LeaveGuard } from '../../../ui/leave-guard.tsx';
import { OnlyYou, YouAndPartner } from './badges.tsx';
import type { NoteDraft, NoteState } from './note-draft.ts';
import { NoteOvertaken } from './note-overtaken.tsx';
import styles from './notes.module.css';
import type { NoteSide } from './operations.ts';
import type { Partner } from './sides.ts';
import type { WritingNote } from './use-note-draft.ts';

/** What a page adds to a field in which words for the other are written, such as help with asking openly. */
export type Hint = (text: string, onReplace: (text: string) => void) => ReactNode;

type NotePanelProps = {
  side: NoteSide;
  writing: WritingNote;
  partner: Partner;
  relationshipId: string;
  /** Whether the reader may write; else the note is only shown. */
  writable: boolean;
  /** Why not, where that is not plain. */
  whyNot?: ReactNode;
  hint?: Hint | undefined;
  /** What can be done with the note. */
  actions?: ReactNode;
  /** Without frame and heading, where it stands inside of those already. */
  bare?: boolean;
};

/**
 * A note being written. The two kinds differ in frame, ground, picture, heading, badge, place and in what stands in the empty field, so that
 * nobody takes one for the other.
 */
export function NotePanel(props: NotePanelProps) {
  const { side, writing, partner, relationshipId, writable, whyNot, hint, actions, bare = false } = props;
  const { draft, state } = writing;
  const { t } = useLingui();
  const id = useId();
  const alone = side === 'PRIVATE';
  const title = alone ? (
    <Trans>My private notes</Trans>
  ) : (
    <Trans>Notes for you and {partner.firstName}</Trans>
  );
  const Frame = bare ? 'div' : 'section';
  const named = bare ? {} : { 'aria-labelledby': id };
  return (
    <Frame
      className={bare ? styles.bare : clsx(styles.note, alone ? styles.private : styles.shared)}
      {...named}
    >
      {bare ? (
        <h4 id={id} className="visually-hidden">
          {title}
        </h4>
      ) : (
        <header>
          {alone ? <IconLock size={18} aria-hidden /> : <IconUsers size={18} aria-hidden />}
          <h3 id={id}>{title}</h3>
          {alone ? <OnlyYou /> : <YouAndPartner partner={partner} relationshipId={relationshipId} />}
        </header>
      )}
      {writable ? (
        <>
          <NoteField
            id={id}
            draft={draft}
            text={state.text}
            tooLong={state.standing === 'TOO_LONG'}
            placeholder={
              alone
                ? t`What you think, wonder about, want to remember. ${partner.firstName} never sees this.`
                : t`What both of you want to keep. ${partner.firstName} reads and writes here too.`
            }
          />
          {hint?.(state.text, draft.edit)}
          {state.standing === 'OVERTAKEN' ? (
            <NoteOvertaken side={side} writing={writing} partner={partner} />
          ) : null}
        </>
      ) : (
        <ReadOnly text={state.text} whyNot={whyNot} />
      )}
      <footer>
        <p
          id={`${id}-standing`}
          role="status"
          className={clsx(styles.standing, isTrouble(state) && styles.trouble)}
        >
          {writable ? <Standing side={side} state={state} partner={partner} /> : null}
        </p>
        {actions}
      </footer>
      <LeaveGuard when={!state.keptHere && state.standing !== 'SAVED'} />
    </Frame>
  );
}

type NoteFieldProps = {
  /** Of the heading. */
  id: string;
  draft: NoteDraft;
  text: string;
  tooLong: boolean;
  placeholder: string;
};

/**
 * The field. Browsers take many seconds to find the direction of each paragraph of a text as long as a book, so it is not asked for where the
 * text is too long to be saved anyway, and such a text is put in by us when it is pasted.
 */
function NoteField({ id, draft, text, tooLong, placeholder }: NoteFieldProps) {
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    const next = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    if (next.length <= longestNote) return;
    event.preventDefault();
    draft.edit(next);
  };
  return (
    <TextArea
      aria-labelledby={id}
      aria-describedby={`${id}-standing`}
      aria-invalid={tooLong || undefined}
      dir={text.length > longestNote ? undefined : 'auto'}
      rows={8}
      value={text}
      placeholder={placeholder}
      onPaste={paste}
      onChange={(event) => draft.edit(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}

function ReadOnly({ text, whyNot }: { text: string; whyNot: ReactNode }) {
  return (
    <>
      {text ? (
        <p className={styles.text} dir="auto">
          {text}
        </p>
      ) : (
        <p className="muted">
          <Trans>Nothing was written here.</Trans>
        </p>
      )}
      {whyNot ? <p className="muted small">{whyNot}</p> : null}
    </>
  );
}

const isTrouble = ({ standing, keptHere }: NoteState) =>
  !keptHere || standing === 'REFUSED' || standing === 'TOO_LONG' || standing === 'OVERTAKEN';

function Standing({ side, state, partner }: { side: NoteSide; state: NoteState; partner: Partner }) {
  return (
    <>
      <StandingWords side={side} state={state} partner={partner} />
      {state.standing !== 'SAVED' && !state.keptHere ? (
        <>
          {' '}
          <Trans>This browser cannot keep it: copy it before you leave.</Trans>
        </>
      ) : null}
      {state.standing !== 'TOO_LONG' && state.text.length > longestNote * 0.8 ? (
        <>
          {' '}
          <Count text={state.text} />
        </>
      ) : null}
    </>
  );
}

function Count({ text }: { text: string }) {
  const format = useFormat();
  const [written, most] = [format.number(text.length), format.number(longestNote)];
  return (
    <Trans>
      {written} of {most} characters.
    </Trans>
  );
}

function StandingWords({ side, state, partner }: { side: NoteSide; state: NoteState; partner: Partner }) {
  switch (state.standing) {
    case 'SAVED':
      if (state.text === '') return <Trans>Saved as you write.</Trans>;
      return side === 'PRIVATE' ? (
        <Trans>Saved. Only you can read it.</Trans>
      ) : (
        <Trans>Saved. {partner.firstName} can read it.</Trans>
      );
    case 'UNSAVED':
    case 'SAVING':
      return <Trans>Saving…</Trans>;
    case 'KEPT_HERE':
      return state.offline ? (
        <Trans>Not saved yet: you are offline, kept on this device.</Trans>
      ) : (
        <Trans>Not saved yet: the server cannot be reached, kept on this device.</Trans>
      );
    case 'TOO_LONG': {
      const over = state.text.length - longestNote;
      return (
        <>
          <Plural
            value={over}
            one="Not saved: too long by # character. Shorten it; until then it is kept on this device."
            other="Not saved: too long by # characters. Shorten it; until then it is kept on this device."
          />{' '}
          <Count text={state.text} />
        </>
      );
    }
    case 'REFUSED':
      return (
        <>
          {state.refusal} <Trans>Your words are kept on this device.</Trans>
        </>
      );
    case 'OVERTAKEN':
      return <Trans>Not saved: choose above what shall stand. Your words are kept on this device.</Trans>;
  }
}
