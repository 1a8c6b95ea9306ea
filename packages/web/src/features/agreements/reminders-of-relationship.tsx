import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
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
          <Message key={id} tone="attention" title={<Trans>It is time for a session</Trans>}>
            <Trans>By your agreement it has been since {since}. None has a date yet.</Trans>
            <Actions>
              <ButtonLink
                to="/relationships/$relationshipId"
                params={{ relationshipId }}
                search={{ tab: 'sessions' }}
              >
                <Trans>Find a date</Trans>
              </ButtonLink>
            </Actions>
          </Message>
        );
      case 'ENDING_SOON':
        return (
          <Message key={id} title={<Trans>The last agreed day comes near</Trans>}>
            <Trans>Plan together how you end well, or agree on more time.</Trans>
            <Actions>
              <ButtonLink
                to="/relationships/$relationshipId"
                params={{ relationshipId }}
                search={{ tab: 'agreement' }}
              >
                <Trans>Read what you agreed</Trans>
              </ButtonLink>
            </Actions>
          </Message>
        );
      // What waits to be signed or looked at again stands with the agreement.
      case 'SIGNATURE_MISSING':
      case 'REVIEW_DUE':
        return null;
    }
  });
}
