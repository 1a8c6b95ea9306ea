import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MemberLineFragment } from '../../../gql/graphql.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { Button } from '../../../ui/button.tsx';
import { Actions } from '../../../ui/layout.tsx';
import { notify } from '../../../ui/notify.ts';
import { useInvite, useRevokeInvitation } from './operations.ts';
import { RolesDialog } from './roles-dialog.tsx';

type Member = Pick<MemberLineFragment, 'id' | 'name' | 'workEmail' | 'active' | 'joined' | 'roles'> & {
  invitation: { id: string; state: string } | null;
};

/** Inviting, inviting again, taking back, roles: what can be done for this person now. */
export function AccessActions({ person }: { person: Member }) {
  const { t } = useLingui();
  const { owns } = useViewer();
  const invite = useInvite();
  const revoke = useRevokeInvitation();
  const [choosing, setChoosing] = useState(false);
  const pending = person.invitation?.state === 'PENDING' ? person.invitation : null;
  const send = () =>
    invite.mutate(
      { personId: person.id, roles: person.roles.length > 0 ? person.roles : ['MEMBER'] },
      {
        onSuccess: (invitation) => notify(t`Invitation sent to ${invitation?.email ?? person.name}.`),
        onError: (error) => notify(error.message),
      },
    );
  const takeBack = (invitationId: string) =>
    revoke.mutate(invitationId, {
      onSuccess: () => notify(t`The invitation no longer works.`, send),
      onError: (error) => notify(error.message),
    });
  if (!person.active) return null;
  return (
    <Actions>
      {person.joined ? null : (
        <Button
          busy={invite.isPending}
          onClick={send}
          disabled={!person.workEmail}
          title={person.workEmail ? undefined : t`Add a work e-mail first`}
        >
          {person.invitation ? <Trans>Invite again</Trans> : <Trans>Invite</Trans>}
          <span className="visually-hidden">, {person.name}</span>
        </Button>
      )}
      {pending ? (
        <Button look="quiet" busy={revoke.isPending} onClick={() => takeBack(pending.id)}>
          <Trans>Take back</Trans>
          <span className="visually-hidden">, {person.name}</span>
        </Button>
      ) : null}
      {owns && person.roles.length > 0 ? (
        <Button look="quiet" onClick={() => setChoosing(true)}>
          <Trans>Roles…</Trans>
          <span className="visually-hidden">, {person.name}</span>
        </Button>
      ) : null}
      <RolesDialog person={person} opened={choosing} onClose={() => setChoosing(false)} />
    </Actions>
  );
}
