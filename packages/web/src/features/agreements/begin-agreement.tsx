import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { AgreementStandingFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { useDraftAgreement } from './operations.ts';

/** Nothing has been begun: the two can. */
export function BeginAgreement({ found }: { found: AgreementStandingFragment }) {
  const navigate = useNavigate();
  const draft = useDraftAgreement((agreement) => {
    if (agreement) void navigate({ to: '/agreements/$agreementId', params: { agreementId: agreement.id } });
  });
  const error = formError(draft.error, []);
  return (
    <Section title={<Trans>Agreement</Trans>}>
      <Message
        tone={found.viewerParty ? 'attention' : 'info'}
        title={<Trans>There is no agreement yet</Trans>}
      >
        <Trans>
          It says why the two meet, how often, what stays between them and how they end. Most of it is
          prepared by the program; the purpose is theirs.
        </Trans>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        {found.viewerParty ? (
          <div style={{ marginTop: 10 }}>
            <Button
              look="primary"
              busy={draft.isPending}
              onClick={() => draft.mutate({ relationshipId: found.id })}
            >
              <Trans>Work out the agreement</Trans>
            </Button>
          </div>
        ) : null}
      </Message>
    </Section>
  );
}
