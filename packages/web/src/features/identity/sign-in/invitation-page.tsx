import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { AcceptInvitationDocument, type InvitationByTokenQuery } from '../../../gql/graphql.ts';
import { accepted, execute } from '../../../lib/execute.ts';
import { activeOrganization } from '../../../lib/organization.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Field, PasswordInput } from '../../../ui/field.tsx';
import { fieldError, formError } from '../../../ui/form-errors.ts';
import { Stack } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { QueryBoundary } from '../../../ui/query-boundary.tsx';
import { SkeletonBlock } from '../../../ui/skeleton.tsx';
import { auth, authData } from '../auth-client.ts';
import { Door } from './door.tsx';
import { invitationQuery } from './operations.ts';
import styles from './sign-in.module.css';

type Preview = NonNullable<InvitationByTokenQuery['invitationPreview']>;
type InvitationPageProps = { token: string; onJoined: () => void };

export function InvitationPage({ token, onJoined }: InvitationPageProps) {
  const { t } = useLingui();
  const query = useQuery(invitationQuery(token));
  const organization = query.data?.invitationPreview?.organizationName;
  return (
    <Door title={organization ? t`Welcome to ${organization}` : t`Your invitation`}>
      <QueryBoundary query={query} skeleton={<SkeletonBlock height={220} />}>
        {({ invitationPreview, viewer }) =>
          invitationPreview ? (
            <Invitation
              preview={invitationPreview}
              signedInAs={viewer?.account.email ?? null}
              token={token}
              onJoined={onJoined}
            />
          ) : (
            <Spent>
              <Trans>This link is not an invitation that we know. Ask whoever sent it for a new one.</Trans>
            </Spent>
          )
        }
      </QueryBoundary>
    </Door>
  );
}

function Spent({ children }: { children: ReactNode }) {
  return (
    <>
      <Message tone="attention">{children}</Message>
      <ButtonLink to="/sign-in" className={styles.full}>
        <Trans>Go to signing in</Trans>
      </ButtonLink>
    </>
  );
}

type InvitationProps = InvitationPageProps & { preview: Preview; signedInAs: string | null };

function Invitation({ preview, signedInAs, token, onJoined }: InvitationProps) {
  switch (preview.state) {
    case 'ACCEPTED':
      return (
        <Spent>
          <Trans>This invitation was accepted before. Sign in with your account.</Trans>
        </Spent>
      );
    case 'REVOKED':
      return (
        <Spent>
          <Trans>This invitation was taken back. Ask whoever sent it.</Trans>
        </Spent>
      );
    case 'EXPIRED':
      return (
        <Spent>
          <Trans>This invitation is too old. Ask whoever sent it to send it again.</Trans>
        </Spent>
      );
    case 'PENDING':
      return <Accept preview={preview} signedInAs={signedInAs} token={token} onJoined={onJoined} />;
  }
}

function Accept({ preview, signedInAs, token, onJoined }: InvitationProps) {
  const queryClient = useQueryClient();
  const [password, setPassword] = useState('');
  const ownSession = signedInAs?.toLowerCase() === preview.email.toLowerCase();
  const needsPassword = !preview.hasAccount;
  const join = useMutation({
    mutationFn: async () => {
      const input = needsPassword ? { token, password } : { token };
      const { email, organizationId } = accepted(
        (await execute(AcceptInvitationDocument, { input })).acceptInvitation,
      );
      if (needsPassword && email) await authData(auth.signIn.email({ email, password }));
      return organizationId;
    },
    onSuccess: (organizationId) => {
      activeOrganization.set(organizationId);
      queryClient.clear();
      onJoined();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate();
  };
  const rest = formError(join.error, ['password']);
  if (preview.hasAccount && !ownSession) {
    return (
      <>
        <Greeting preview={preview} />
        <p className="muted">
          <Trans>
            There is an account for {preview.email} already. Sign in with it, and then open this link again.
          </Trans>
        </p>
        <ButtonLink
          look="primary"
          to="/sign-in"
          search={{ redirect: `/invitation#${token}` }}
          className={styles.full}
        >
          <Trans>Sign in</Trans>
        </ButtonLink>
      </>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Greeting preview={preview} />
        {needsPassword ? (
          <>
            <input type="email" autoComplete="username" value={preview.email} readOnly hidden />
            <Field
              label={<Trans>Choose a password</Trans>}
              hint={<Trans>At least 12 characters. A sentence is easier than a riddle.</Trans>}
              error={fieldError(join.error, 'password')}
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
          </>
        ) : null}
        {rest ? (
          <Message tone="bad" live>
            {rest}
          </Message>
        ) : null}
        <Button type="submit" look="primary" className={styles.full} busy={join.isPending}>
          <Trans>Accept the invitation</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function Greeting({ preview }: { preview: Preview }) {
  const { name, email, invitedBy } = preview;
  return (
    <p>
      {invitedBy ? (
        <Trans>
          {name}, {invitedBy} invites you to coaching and mentoring here. You will sign in as <b>{email}</b>.
        </Trans>
      ) : (
        <Trans>
          {name}, you are invited to coaching and mentoring here. You will sign in as <b>{email}</b>.
        </Trans>
      )}
    </p>
  );
}
