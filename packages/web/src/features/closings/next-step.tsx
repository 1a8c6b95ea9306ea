import { Trans } from '@lingui/react/macro';
import type { ClosingKind, EndingFragment } from '../../gql/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';

/** What comes after a change of partner: a new proposal, the same path as the first. */
export function NextStep({ ending, kind }: { ending: EndingFragment; kind: ClosingKind }) {
  if (kind !== 'CHANGE_OF_PARTNER') return null;
  if (ending.viewerParty === 'GUIDE')
    return (
      <Message title={<Trans>Your place is free again</Trans>}>
        <Trans>
          {ending.learner.name} goes on with somebody else. That says nothing about how good it was.
        </Trans>
      </Message>
    );
  return (
    <Message tone="good" title={<Trans>Go on with somebody else</Trans>}>
      <p>
        <Trans>It is the same path as before: look around, propose, agree.</Trans>
      </p>
      <div style={{ marginTop: 10 }}>
        <Actions>
          <ButtonLink look="primary" to="/guides">
            <Trans>See the guides</Trans>
          </ButtonLink>
          <ButtonLink to="/relationships" search={{ propose: true }}>
            <Trans>Propose a relationship</Trans>
          </ButtonLink>
        </Actions>
      </div>
    </Message>
  );
}
