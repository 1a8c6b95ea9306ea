import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button.tsx';
import { Actions } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import styles from './notes.module.css';
import type { NoteSide } from './operations.ts';
import type { Partner } from './sides.ts';
import type { WritingNote } from './use-note-draft.ts';

type NoteOvertakenProps = { side: NoteSide; writing: WritingNote; partner: Partner };

/** The note was changed meanwhile: what it says now, beside one's own words above, and what shall stand. */
export function NoteOvertaken({ side, writing, partner }: NoteOvertakenProps) {
  const { draft, state } = writing;
  const { theirs } = state;
  return (
    <Message
      tone="attention"
      live
      title={
        theirs === null ? (
          <Trans>This note was changed or removed meanwhile. Your words above are not saved yet.</Trans>
        ) : side === 'SHARED' ? (
          <Trans>{partner.firstName} has changed these notes meanwhile. They now say:</Trans>
        ) : (
          <Trans>You have changed these notes on another device. There they say:</Trans>
        )
      }
    >
      {theirs ? (
        <p className={styles.theirs} dir="auto">
          {theirs.text || <Trans>(nothing)</Trans>}
        </p>
      ) : null}
      <Actions>
        {theirs ? (
          <>
            <Button onClick={draft.keepBoth}>
              <Trans>Keep both texts</Trans>
            </Button>
            <Button onClick={draft.takeTheirs}>
              <Trans>Take it as it is</Trans>
            </Button>
            <Button onClick={draft.keepMine}>
              <Trans>Go on with mine</Trans>
            </Button>
          </>
        ) : (
          <Button onClick={draft.keepMine}>
            <Trans>Save mine anew</Trans>
          </Button>
        )}
      </Actions>
    </Message>
  );
}
