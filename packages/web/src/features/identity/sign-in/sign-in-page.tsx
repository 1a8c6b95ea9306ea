import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { safeRedirect } from '../../../lib/redirect.ts';
import { Button } from '../../../ui/button.tsx';
import { IconFingerprint } from '../../../ui/icons.ts';
import { Message } from '../../../ui/message.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../../ui/skeleton.tsx';
import { auth, authData } from '../auth-client.ts';
import { authProblem } from '../auth-errors.ts';
import { DemoRoles } from './demo-roles.tsx';
import { Door } from './door.tsx';
import { LinkForm } from './link-form.tsx';
import { signInChoicesQuery } from './operations.ts';
import { PasswordForm } from './password-form.tsx';
import { SecondStep } from './second-step.tsx';
import styles from './sign-in.module.css';

type SignInPageProps = {
  /** Where to go afterwards, an address of this application. */
  redirect: string | undefined;
  /** A code that a link of a mail came back with. */
  linkError: string | undefined;
  onSignedIn: (to: string) => void;
};

type Way = 'password' | 'link' | 'second-step';

export function SignInPage({ redirect, linkError, onSignedIn }: SignInPageProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [way, setWay] = useState<Way>('password');
  const [email, setEmail] = useState('');
  const choices = useQuery(signInChoicesQuery);
  const to = safeRedirect(redirect);
  const enter = () => {
    // Nothing of whoever was here before may be shown.
    queryClient.clear();
    onSignedIn(to);
  };
  const passkey = useMutation({ mutationFn: () => authData(auth.signIn.passkey()), onSuccess: enter });

  if (way === 'second-step') {
    return (
      <Door title={t`One more step`}>
        <SecondStep onSignedIn={enter} onBack={() => setWay('password')} />
      </Door>
    );
  }
  const problem = authProblem(passkey.error, t);
  return (
    <Door title={t`Sign in`}>
      {linkError ? (
        <Message tone="bad" live>
          <Trans>That link does not work any more. It works once, for ten minutes; ask for a new one.</Trans>
        </Message>
      ) : null}
      <QueryBoundary query={choices} skeleton={<SkeletonBlock height={190} />}>
        {({ signInOptions }) =>
          signInOptions.demo ? <DemoRoles roles={signInOptions.demoRoles} onSignedIn={enter} /> : null
        }
      </QueryBoundary>
      {way === 'password' ? (
        <PasswordForm
          email={email}
          onEmail={setEmail}
          onSignedIn={enter}
          onSecondStep={() => setWay('second-step')}
        />
      ) : (
        <LinkForm email={email} onEmail={setEmail} redirect={to} />
      )}
      <div className={styles.or}>
        <Trans>or</Trans>
      </div>
      <div className={styles.two}>
        <Button className={styles.full} onClick={() => setWay(way === 'password' ? 'link' : 'password')}>
          {way === 'password' ? <Trans>Get a link by mail</Trans> : <Trans>Use my password</Trans>}
        </Button>
        <Button className={styles.full} busy={passkey.isPending} onClick={() => passkey.mutate()}>
          <IconFingerprint aria-hidden />
          <Trans>Use a passkey</Trans>
        </Button>
      </div>
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
    </Door>
  );
}
