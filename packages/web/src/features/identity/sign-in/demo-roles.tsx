import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { SignInChoicesQuery } from '../../../gql/graphql.ts';
import { signInAsDemo } from '../../../lib/session.ts';
import { Message } from '../../../ui/message.tsx';
import styles from './sign-in.module.css';

type DemoRole = SignInChoicesQuery['signInOptions']['demoRoles'][number];

const names: Record<string, MessageDescriptor> = {
  coach: msg`Coach`,
  client: msg`Client`,
  mentor: msg`Mentor`,
  mentee: msg`Mentee`,
  'program-manager': msg`Program manager`,
  'trust-contact': msg`Trust contact`,
  hr: msg`HR partner`,
  owner: msg`Owner`,
};

/** The demonstration's people: one press and one is them. */
export function DemoRoles({ roles, onSignedIn }: { roles: DemoRole[]; onSignedIn: () => void }) {
  const { t } = useLingui();
  const signIn = useMutation({ mutationFn: signInAsDemo, onSuccess: onSignedIn });
  return (
    <>
      <p className="muted">
        <Trans>This is a demonstration with an invented organization. Look around as:</Trans>
      </p>
      <ul className={styles.demo}>
        {roles.map((role) => {
          const name = names[role.as];
          return (
            <li key={role.as}>
              <button
                type="button"
                aria-busy={signIn.isPending && signIn.variables === role.as}
                onClick={() => signIn.mutate(role.as)}
              >
                <b>{name ? t(name) : role.as}</b>
                <small>{role.name}</small>
              </button>
            </li>
          );
        })}
      </ul>
      {signIn.error ? (
        <Message tone="bad" live>
          <Trans>This did not work: {signIn.error.message}</Trans>
        </Message>
      ) : null}
      <div className={styles.or}>
        <Trans>or with an account</Trans>
      </div>
    </>
  );
}
