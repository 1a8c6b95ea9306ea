import { Trans, useLingui } from '@lingui/react/macro';
import { longestNote } from '@rapport/shared/domain';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { Actions, Stack } from '../../../ui/layout.tsx';
import { notify } from '../../../ui/notify.ts';
import styles from './notes.module.css';
import type { Partner } from './sides.ts';

type ShareDialogProps = {
  /** What stands in the private note. */
  text: string;
  partner: Partner;
  opened: boolean;
  onClose: () => void;
  /** Adds the words to what both read. */
  onShare: (text: string) => void;
};

/** Shares a copy of a private note, or of a part of it: exactly what is seen here, and nothing before the press. */
export function ShareDialog(props: ShareDialogProps) {
  return (
    <Dialog
      title={<Trans>Share a copy with {props.partner.firstName}</Trans>}
      opened={props.opened}
      onClose={props.onClose}
    >
      <Preview {...props} />
    </Dialog>
  );
}

function Preview({ text, partner, onClose, onShare }: ShareDialogProps) {
  const { t } = useLingui();
  const [words, setWords] = useState(text);
  const nothing = words.trim() === '';
  const share = () => {
    onShare(words.trim());
    onClose();
    notify(t`Copied to the notes for you and ${partner.firstName}.`);
  };
  return (
    <Stack>
      <Field
        label={<Trans>What {partner.firstName} will read</Trans>}
        hint={
          <Trans>
            Take out what is only for you. Your private note stays as it is, and nobody learns where the copy
            came from.
          </Trans>
        }
      >
        <TextArea
          className={styles.preview}
          dir="auto"
          rows={8}
          maxLength={longestNote}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Field>
      <Actions>
        <Button
          look="primary"
          aria-disabled={nothing || undefined}
          onClick={() => (nothing ? undefined : share())}
        >
          <Trans>Share this copy</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </Stack>
  );
}
