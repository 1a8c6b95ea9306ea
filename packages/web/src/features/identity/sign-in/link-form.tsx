import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field, TextInput } from '../../../ui/field.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import styles from './sign-in.module.css';

type LinkFormProps = { email: string; onEmail: (email: string) => void; redirect: string };

/** Asks for a link by mail. Whether the address has an account is not told. */
export function LinkForm({ email, onEmail, redirect }: LinkFormProps) {
  const { t } = useLingui();
  const send = useMutation({
    mutationFn: () =>
      authData(auth.signIn.magicLink({ email, callbackURL: redirect, errorCallbackURL: '/sign-in' })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const problem = authProblem(send.error, t);
  if (send.isSuccess) {
    return (
      <Message tone="good" title={<Trans>Look into your mail</Trans>} live>
        <Trans>If {email} has an account here, a link is on its way. It works once, for ten minutes.</Trans>
      </Message>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field label={<Trans>E-mail</Trans>} required>
          <TextInput
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => onEmail(event.currentTarget.value)}
          />
        </Field>
        {problem ? (
          <Message tone="bad" live>
            {problem}
          </Message>
        ) : null}
        <Button type="submit" look="primary" className={styles.full} busy={send.isPending}>
          <Trans>Send me a link</Trans>
        </Button>
      </Stack>
    </form>
  );
}
