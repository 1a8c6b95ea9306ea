import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { remindersQuery } from './operations.ts';

/** What the agreement reminds the reader of and nothing else on the page says: that it is time to meet, and that the end comes near. */
export function RemindersOfRelationship({ relationshipId }: { relationshipId: string }) {
  const format = useFormat();
  const { data: reminders } = useQuery(remindersQuery(relationshipId));
  return reminders?.map(({ id, kind, dueOn }) => {
    const since = format.date(dueOn);
    switch (kind) {
      case 'SESSION_DUE':
        return (
          <Reminder key={id} title={<Trans>It is time for a session</Trans>}>
            <Trans>By your agreement you were to meet again by {since}, and nothing is planned yet.</Trans>
            <div style={{ marginTop: 10 }}>
              <ButtonLink
                to="/relationships/$relationshipId"
                params={{ relationshipId }}
                search={{ tab: 'sessions' }}
              >
                <Trans>Find a date</Trans>
              </ButtonLink>
            </div>
          </Reminder>
        );
      case 'ENDING_SOON':
        return (
          <Reminder key={id} title={<Trans>The last agreed day comes near</Trans>}>
            <Trans>Plan together how you end well, or agree on more time.</Trans>
            <div style={{ marginTop: 10 }}>
              <ButtonLink
                to="/relationships/$relationshipId"
                params={{ relationshipId }}
                search={{ tab: 'agreement' }}
              >
                <Trans>Read what you agreed</Trans>
              </ButtonLink>
            </div>
          </Reminder>
        );
      // What waits to be signed or looked at again stands with the agreement.
      default:
        return null;
    }
  });
}

function Reminder({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Section title={<Trans>Reminder</Trans>} aside={<Trans>only you see this</Trans>}>
      <Message tone="attention" title={title}>
        {children}
      </Message>
    </Section>
  );
}
