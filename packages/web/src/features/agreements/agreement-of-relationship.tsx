import { Trans, useLingui } from '@lingui/react/macro';
import { clauseTitle } from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { AgreementOfRelationshipQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import styles from './agreements.module.css';
import { ClauseWords } from './clause-words.tsx';
import { versionStates } from './history-section.tsx';
import { agreementOfQuery, useDraftAgreement } from './operations.ts';
import { useNameOf } from './who.ts';
import { headOf, useClauseLanguage } from './wording.ts';

type Found = NonNullable<AgreementOfRelationshipQuery['relationship']>;

/** The agreement on the page of its relationship: what holds and what the software does because of it, or the next step towards it. */
export function AgreementOfRelationship({ relationshipId }: { relationshipId: string }) {
  const query = useQuery(agreementOfQuery(relationshipId));
  return <QueryBoundary query={query}>{(found) => (found ? <Content found={found} /> : null)}</QueryBoundary>;
}

function Content({ found }: { found: Found }) {
  const { agreement } = found;
  if (agreement === null) return found.state === 'AGREEING' ? <Begin found={found} /> : null;
  return <Known found={found} agreement={agreement} />;
}

/** Nothing has been begun: the two can. */
function Begin({ found }: { found: Found }) {
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
          <Actions>
            <Button
              look="primary"
              busy={draft.isPending}
              onClick={() => draft.mutate({ relationshipId: found.id })}
            >
              <Trans>Work out the agreement</Trans>
            </Button>
          </Actions>
        ) : null}
      </Message>
    </Section>
  );
}

function Known({ found, agreement }: { found: Found; agreement: NonNullable<Found['agreement']> }) {
  const { t } = useLingui();
  const format = useFormat();
  const language = useClauseLanguage();
  const nameOf = useNameOf(agreement);
  const { open, inForce } = agreement;
  const head = headOf(agreement);
  return (
    <Section
      title={<Trans>Agreement</Trans>}
      aside={
        inForce ? (
          <Chip tone="good">{t(versionStates.IN_FORCE)}</Chip>
        ) : open ? (
          <Chip>{t(versionStates[open.state])}</Chip>
        ) : null
      }
    >
      {open ? (
        <Message
          tone={open.viewerCanSign || (open.state === 'DRAFT' && found.viewerParty) ? 'attention' : 'info'}
          title={
            open.state === 'DRAFT' ? (
              <Trans>A draft is being worked out</Trans>
            ) : (
              <Trans>Still to sign: {open.waitingFor.map(nameOf).join(', ')}</Trans>
            )
          }
        />
      ) : null}
      {inForce?.reviewOverdue ? (
        <Message tone="attention" title={<Trans>It is time to look at this agreement again</Trans>} />
      ) : null}
      {inForce?.inForceAt ? (
        <p className="muted small">
          <Trans>
            Version {inForce.number}, in force since {format.dayOf(inForce.inForceAt)}
          </Trans>
        </p>
      ) : null}
      <Actions>
        <ButtonLink
          look={open && found.viewerParty ? 'primary' : 'default'}
          to="/agreements/$agreementId"
          params={{ agreementId: agreement.id }}
        >
          {open?.viewerCanSign ? (
            <Trans>Read and sign</Trans>
          ) : open?.state === 'DRAFT' && found.viewerParty ? (
            <Trans>Go on with it</Trans>
          ) : (
            <Trans>Open the agreement</Trans>
          )}
        </ButtonLink>
      </Actions>
      {inForce?.content?.clauses.map(({ kind, data }) => (
        <section key={kind} className={styles.clause} aria-label={clauseTitle(kind, language)}>
          <h3>{clauseTitle(kind, language)}</h3>
          <ClauseWords kind={kind} data={data} head={head} />
        </section>
      ))}
    </Section>
  );
}
