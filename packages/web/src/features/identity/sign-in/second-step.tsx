import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Check, Field, TextInput } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import styles from './sign-in.module.css';

type SecondStepProps = { onSignedIn: () => void; onBack: () => void };

/** The code of an authenticator app after the password, or one of the codes kept for the day the device is gone. */
export function SecondStep({ onSignedIn, onBack }: SecondStepProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [backup, setBackup] = useState(false);
  const [trustDevice, setTrustDevice] = useState(false);
  const verify = useMutation({
    mutationFn: async () => {
      const entered = code.replaceAll(/\s/gu, '');
      if (backup) await authData(auth.twoFactor.verifyBackupCode({ code: entered, trustDevice }));
      else await authData(auth.twoFactor.verifyTotp({ code: entered, trustDevice }));
    },
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verify.mutate();
  };
  const problem = authProblem(verify.error, t);
  return (
    <form onSubmit={submit}>
      <Stack>
        <p className="muted">
          {backup ? (
            <Trans>Enter one of the codes that you wrote down when you set up the second step.</Trans>
          ) : (
            <Trans>Enter the six digits that your authenticator app shows now.</Trans>
          )}
        </p>
        <Field label={backup ? <Trans>Backup code</Trans> : <Trans>Code</Trans>} required>
          <TextInput
            key={backup ? 'backup' : 'totp'}
            autoFocus
            autoComplete="one-time-code"
            inputMode={backup ? 'text' : 'numeric'}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </Field>
        <Check
          label={<Trans>Do not ask on this device for 30 days</Trans>}
          checked={trustDevice}
          onChange={(event) => setTrustDevice(event.currentTarget.checked)}
        />
        {problem ? (
          <Message tone="bad" live>
            {problem}
          </Message>
        ) : null}
        <Button type="submit" look="primary" className={styles.full} busy={verify.isPending}>
          <Trans>Go on</Trans>
        </Button>
        <div className={styles.two}>
          <Button
            look="quiet"
            onClick={() => {
              setBackup(!backup);
              setCode('');
            }}
          >
            {backup ? <Trans>Use the app</Trans> : <Trans>Use a backup code</Trans>}
          </Button>
          <Button look="quiet" onClick={onBack}>
            <Trans>Start again</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
