import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './calendar.module.css';

/** The address that was just made: shown this once, to copy or to hand to the calendar program of this device. */
export function NewAddress({ address }: { address: string }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      notify(t`Copied.`);
    } catch {
      // Browsers refuse on pages without encryption, and where a person forbids it.
      box.current?.querySelector('input')?.select();
      notify(t`The browser does not let us copy. The address is selected: copy it yourself.`);
    }
  };
  return (
    <div ref={box} className={styles.feed}>
      <Message
        tone="attention"
        live
        title={<Trans>Copy it now: it is shown this once and cannot be shown again</Trans>}
      >
        <Trans>Whoever has it can see when you meet, and with whom.</Trans>
      </Message>
      <Field label={<Trans>Address for your calendar program</Trans>}>
        <TextInput readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </Field>
      <Actions>
        <Button look="primary" onClick={() => void copy()}>
          <Trans>Copy the address</Trans>
        </Button>
        <a href={address.replace(/^https?:/, 'webcal:')}>
          <Trans>Open in the calendar program of this device</Trans>
        </a>
      </Actions>
    </div>
  );
}
