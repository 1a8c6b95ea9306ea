import { Trans } from '@lingui/react/macro';
import type { MemberLineFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { Chip } from '../../../ui/chip.tsx';

type Access = Pick<MemberLineFragment, 'joined' | 'active'> & {
  invitation: { state: NonNullable<MemberLineFragment['invitation']>['state']; sentAt: string } | null;
};

/** Whether a person can sign in, and if not, how far it has come. */
export function AccessState({ person }: { person: Access }) {
  const format = useFormat();
  if (!person.active) {
    return (
      <Chip>
        <Trans>Has left</Trans>
      </Chip>
    );
  }
  if (person.joined) {
    return (
      <Chip tone="good">
        <Trans>Joined</Trans>
      </Chip>
    );
  }
  if (!person.invitation) {
    return (
      <Chip>
        <Trans>Not invited</Trans>
      </Chip>
    );
  }
  const sent = format.ago(person.invitation.sentAt);
  switch (person.invitation.state) {
    case 'PENDING':
      return (
        <Chip>
          <Trans>Invited {sent}</Trans>
        </Chip>
      );
    case 'EXPIRED':
      return (
        <Chip tone="attention">
          <Trans>Invitation expired</Trans>
        </Chip>
      );
    case 'REVOKED':
      return (
        <Chip>
          <Trans>Invitation taken back</Trans>
        </Chip>
      );
    case 'ACCEPTED':
      return (
        <Chip tone="good">
          <Trans>Joined</Trans>
        </Chip>
      );
  }
}
