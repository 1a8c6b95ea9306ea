import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useViewer, viewerQuery } from '../../../lib/viewer.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Field, PasswordInput, SubmitButton, TextInput } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import { QrCode } from './qr-code.tsx';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

type Setup = { totpURI: string; backupCodes: string[] };

/** A code of an authenticator app in addition to the password. */
export function SecondStepSettings() {
  const { account } = useViewer();
  const [setup, setSetup] = useState<Setup | null>(null);
  return (
    <SettingsSection
      title={<Trans>Second step</Trans>}
      about={
        <Trans>
          A code from an authenticator app after the password. Whoever learns your password still cannot get
          in.
        </Trans>
      }
    >
      {setup ? (
        <Confirm setup={setup} onDone={() => setSetup(null)} />
      ) : account.twoFactorEnabled ? (
        <TurnOff />
      ) : (
        <TurnOn onStarted={setSetup} />
      )}
    </SettingsSection>
  );
}

/** The password once more, so that nobody at an open screen can change how one signs in. */
function PasswordGate({
  label,
  busy,
  problem,
  onSubmit,
}: {
  label: ReactNode;
  busy: boolean;
  problem: string | undefined;
  onSubmit: (password: string) => void;
}) {
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(password);
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <Field label={<Trans>Your password, to make sure that it is you</Trans>} required>
        <PasswordInput
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </Field>
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
      <div>
        <SubmitButton busy={busy}>{label}</SubmitButton>
      </div>
    </form>
  );
}

function TurnOn({ onStarted }: { onStarted: (setup: Setup) => void }) {
  const { t } = useLingui();
  const start = useMutation({
    mutationFn: async (password: string) => {
      const started = await authData(auth.twoFactor.enable({ password }));
      if (started.method !== 'totp') throw new Error('The server offers no authenticator app.');
      return started;
    },
    onSuccess: onStarted,
  });
  return (
    <PasswordGate
      label={<Trans>Set it up</Trans>}
      busy={start.isPending}
      problem={authProblem(start.error, t)}
      onSubmit={start.mutate}
    />
  );
}

function TurnOff() {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const stop = useMutation({
    mutationFn: (password: string) => authData(auth.twoFactor.disable({ password })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: viewerQuery.queryKey });
      notify(t`The second step is switched off.`);
    },
  });
  return (
    <>
      <p style={{ marginBottom: 12 }}>
        <Chip tone="good">
          <Trans>On</Trans>
        </Chip>
      </p>
      <PasswordGate
        label={<Trans>Switch it off</Trans>}
        busy={stop.isPending}
        problem={authProblem(stop.error, t)}
        onSubmit={stop.mutate}
      />
    </>
  );
}

function Confirm({ setup, onDone }: { setup: Setup; onDone: () => void }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [code, setCode] = useState('');
  const verify = useMutation({
    mutationFn: () => authData(auth.twoFactor.verifyTotp({ code: code.replaceAll(/\s/gu, '') })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: viewerQuery.queryKey });
      notify(t`The second step is on.`);
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    verify.mutate();
  };
  const secret = new URL(setup.totpURI).searchParams.get('secret') ?? '';
  const problem = authProblem(verify.error, t);
  return (
    <form onSubmit={submit} className={styles.form}>
      <p>
        <Trans>Scan this with your authenticator app, then enter the code it shows.</Trans>
      </p>
      <QrCode text={setup.totpURI} label={t`QR code for the authenticator app`} />
      <p className="small muted">
        <Trans>
          Or enter this key by hand: <code data-testid="totp-secret">{secret}</code>
        </Trans>
      </p>
      <Field label={<Trans>Code</Trans>} required>
        <TextInput
          autoComplete="one-time-code"
          inputMode="numeric"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      </Field>
      <div>
        <p className="small" style={{ marginBottom: 6 }}>
          <Trans>Keep these codes where you find them without this device; each works once:</Trans>
        </p>
        <ul className={styles.codes}>
          {setup.backupCodes.map((backup) => (
            <li key={backup}>
              <code>{backup}</code>
            </li>
          ))}
        </ul>
      </div>
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
      <div>
        <SubmitButton busy={verify.isPending}>
          <Trans>Switch it on</Trans>
        </SubmitButton>
      </div>
    </form>
  );
}
