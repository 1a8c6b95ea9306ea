import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { AgreementFullFragment, AgreementVersionLineFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Section, Stack } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { type Language, useDraftAgreement, versionQuery } from './operations.ts';
import { useClauseLanguage } from './wording.ts';

type DeclinedSectionProps = { agreement: AgreementFullFragment; version: AgreementVersionLineFragment };

/** The last proposal was not signed: why, as far as somebody said so, and how to go on from it. */
export function DeclinedSection({ agreement, version }: DeclinedSectionProps) {
  const language: Language = useClauseLanguage() === 'de' ? 'DE' : 'EN';
  const reason = useQuery({
    ...versionQuery(version.id, language),
    enabled: agreement.viewerSignatory !== null,
  }).data?.declineReason;
  const draft = useDraftAgreement();
  const error = formError(draft.error, []);
  const relationshipId = agreement.relationship?.id;
  return (
    <Section title={<Trans>Not signed</Trans>}>
      <Stack>
        <Message
          tone="attention"
          title={
            version.declinedBy ? (
              <Trans>
                {version.declinedBy.name} did not sign version {version.number}
              </Trans>
            ) : (
              <Trans>Version {version.number} was not signed</Trans>
            )
          }
        >
          {reason ? <p style={{ whiteSpace: 'pre-line' }}>“{reason}”</p> : null}
          {agreement.viewerCanDraft ? (
            <p>
              <Trans>
                A no to a text is not a no to each other. A new draft starts with its clauses, so you change
                only what did not fit.
              </Trans>
            </p>
          ) : null}
        </Message>
        {error ? (
          <Message tone="bad" live>
            {error}
          </Message>
        ) : null}
        {agreement.viewerCanDraft && relationshipId ? (
          <Actions>
            <Button look="primary" busy={draft.isPending} onClick={() => draft.mutate({ relationshipId })}>
              <Trans>Take it up again</Trans>
            </Button>
          </Actions>
        ) : null}
      </Stack>
    </Section>
  );
}
