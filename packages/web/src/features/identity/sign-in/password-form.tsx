import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field, PasswordInput, TextInput } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import styles from './sign-in.module.css';

type PasswordFormProps = {
  email: string;
  onEmail: (email: string) => void;
  onSignedIn: () => void;
  onSecondStep: () => void;
};

export function PasswordForm({ email, onEmail, onSignedIn, onSecondStep }: PasswordFormProps) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => authData(auth.signIn.email({ email, password })),
    onSuccess: (answer) =>
      'twoFactorRedirect' in answer && answer.twoFactorRedirect ? onSecondStep() : onSignedIn(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  const problem = authProblem(signIn.error, t);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field label={<Trans>E-mail</Trans>} required>
          <TextInput
            type="email"
            autoComplete="username webauthn"
            value={email}
            onChange={(event) => onEmail(event.currentTarget.value)}
          />
        </Field>
        <Field label={<Trans>Password</Trans>} required>
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
        <Button type="submit" look="primary" className={styles.full} busy={signIn.isPending}>
          <Trans>Sign in</Trans>
        </Button>
        <p className="small muted" style={{ textAlign: 'center' }}>
          <Link to="/forgotten-password">
            <Trans>Forgotten your password?</Trans>
          </Link>
        </p>
      </Stack>
    </form>
  );
}
