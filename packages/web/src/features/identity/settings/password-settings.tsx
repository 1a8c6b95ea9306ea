import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useViewer } from '../../../lib/viewer.ts';
import { Check, Field, PasswordInput, SubmitButton } from '../../../ui/field.tsx';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section.tsx';

export function PasswordSettings() {
  const { t } = useLingui();
  const { account } = useViewer();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [others, setOthers] = useState(true);
  const change = useMutation({
    mutationFn: () =>
      authData(
        auth.changePassword({ currentPassword: current, newPassword: next, revokeOtherSessions: others }),
      ),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      notify(t`Your password is changed.`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const problem = authProblem(change.error, t);
  return (
    <SettingsSection title={<Trans>Password</Trans>} about={<Trans>You sign in as {account.email}.</Trans>}>
      <form onSubmit={submit} className={styles.form}>
        <input type="email" autoComplete="username" value={account.email} readOnly hidden />
        <Field label={<Trans>Present password</Trans>} required>
          <PasswordInput
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        </Field>
        <Field
          label={<Trans>New password</Trans>}
          hint={<Trans>At least 12 characters. A sentence is easier than a riddle.</Trans>}
          required
        >
          <PasswordInput
            autoComplete="new-password"
            minLength={12}
            maxLength={128}
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
        </Field>
        <Check
          label={<Trans>Sign me out everywhere else</Trans>}
          checked={others}
          onChange={(event) => setOthers(event.currentTarget.checked)}
        />
        {problem ? (
          <Message tone="bad" live>
            {problem}
          </Message>
        ) : null}
        <div>
          <SubmitButton busy={change.isPending}>
            <Trans>Change the password</Trans>
          </SubmitButton>
        </div>
      </form>
    </SettingsSection>
  );
}
