import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Field, PasswordInput } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import { Door } from './door.tsx';
import styles from './sign-in.module.css';

/** Where the link of the mail leads; `token` is missing where the link was too old. */
export function NewPasswordPage({ token }: { token: string | undefined }) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const save = useMutation({
    mutationFn: () => authData(auth.resetPassword({ newPassword: password, token: token ?? '' })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const problem = authProblem(save.error, t);
  if (!token) {
    return (
      <Door title={t`New password`}>
        <Message tone="bad">
          <Trans>That link does not work any more. It works once, for one hour.</Trans>
        </Message>
        <ButtonLink to="/forgotten-password" className={styles.full}>
          <Trans>Ask for a new one</Trans>
        </ButtonLink>
      </Door>
    );
  }
  if (save.isSuccess) {
    return (
      <Door title={t`New password`}>
        <Message tone="good" title={<Trans>Your new password is set</Trans>} live>
          <Trans>You were signed out everywhere. Sign in with it now.</Trans>
        </Message>
        <ButtonLink look="primary" to="/sign-in" className={styles.full}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </Door>
    );
  }
  return (
    <Door title={t`New password`}>
      <form onSubmit={submit}>
        <Stack>
          <Field
            label={<Trans>New password</Trans>}
            hint={<Trans>At least 12 characters. A sentence is easier than a riddle.</Trans>}
            required
          >
            <PasswordInput
              autoComplete="new-password"
              minLength={12}
              maxLength={128}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          </Field>
          {problem ? (
            <Message tone="bad" live>
              {problem}
            </Message>
          ) : null}
          <Button type="submit" look="primary" className={styles.full} busy={save.isPending}>
            <Trans>Set the password</Trans>
          </Button>
        </Stack>
      </form>
    </Door>
  );
}
