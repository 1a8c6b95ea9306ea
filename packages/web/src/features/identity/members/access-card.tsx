import { Trans, useLingui } from '@lingui/react/macro';
import type { PersonFullFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { roleNames } from '../../../lib/words.ts';
import { Section } from '../../../ui/layout.tsx';
import { AccessActions } from './access-actions.tsx';
import { AccessState } from './access-state.tsx';

/** For owners and program managers: whether the person can sign in, and what they may do. */
export function AccessCard({ person }: { person: PersonFullFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const until = person.invitation?.state === 'PENDING' ? format.dayOf(person.invitation.expiresAt) : null;
  return (
    <Section card title={<Trans>Access</Trans>} aside={<AccessState person={person} />}>
      <p style={{ marginBottom: 10 }}>
        {person.roles.length > 0 ? (
          format.list(person.roles.map((role) => t(roleNames[role])))
        ) : (
          <Trans>No membership yet.</Trans>
        )}
        {until ? (
          <span className="muted">
            {' '}
            <Trans>The invitation works until {until}.</Trans>
          </span>
        ) : null}
      </p>
      <AccessActions person={person} />
    </Section>
  );
}
