import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field, TextInput } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import { Door } from './door.tsx';
import styles from './sign-in.module.css';

export function ForgottenPasswordPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => authData(auth.requestPasswordReset({ email, redirectTo: '/new-password' })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  const problem = authProblem(ask.error, t);
  return (
    <Door title={t`Forgotten password`}>
      {ask.isSuccess ? (
        <Message tone="good" title={<Trans>Look into your mail</Trans>} live>
          <Trans>
            If {email} has an account here, a link to choose a new password is on its way. It works once, for
            one hour.
          </Trans>
        </Message>
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <Field label={<Trans>E-mail</Trans>} required>
              <TextInput
                type="email"
                autoComplete="username"
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
            </Field>
            {problem ? (
              <Message tone="bad" live>
                {problem}
              </Message>
            ) : null}
            <Button type="submit" look="primary" className={styles.full} busy={ask.isPending}>
              <Trans>Send me a link</Trans>
            </Button>
          </Stack>
        </form>
      )}
      <p className="small" style={{ textAlign: 'center' }}>
        <Link to="/sign-in">
          <Trans>Back to signing in</Trans>
        </Link>
      </p>
    </Door>
  );
}
