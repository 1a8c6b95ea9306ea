import { Trans } from '@lingui/react/macro';
import { clauseTitle } from '@rapport/shared/domain';
import { useQuery } from '@tanstack/react-query';
import type { AgreementOfRelationshipQuery } from '../../gql/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { AgreementBadge } from './agreement-badge.tsx';
import styles from './agreements.module.css';
import { BeginAgreement } from './begin-agreement.tsx';
import { ClauseWords } from './clause-words.tsx';
import { agreementOfQuery } from './operations.ts';
import { OpenAgreement, StandingSection } from './standing-section.tsx';
import { headOf, useClauseLanguage } from './wording.ts';

type Found = NonNullable<AgreementOfRelationshipQuery['relationship']>;

/** The agreement of a relationship: what holds and what the software does because of it, or the next step towards it. */
export function AgreementOfRelationship({ relationshipId }: { relationshipId: string }) {
  const query = useQuery(agreementOfQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {(found) => {
        if (found?.agreement) return <Known found={found} agreement={found.agreement} />;
        return found?.state === 'AGREEING' ? <BeginAgreement found={found} /> : <None />;
      }}
    </QueryBoundary>
  );
}

/** Neither begun nor the time to. */
function None() {
  return (
    <EmptyState title={<Trans>There is no agreement</Trans>}>
      <Trans>The two work it out once both have said yes to each other.</Trans>
    </EmptyState>
  );
}

function Known({ found, agreement }: { found: Found; agreement: NonNullable<Found['agreement']> }) {
  const language = useClauseLanguage();
  const head = headOf(agreement);
  return (
    <StandingSection
      found={found}
      agreement={agreement}
      actions={<OpenAgreement found={found} agreement={agreement} />}
    >
      <p className={styles.badgeBelow}>
        <AgreementBadge agreement={agreement} ledgerOf={found.viewerParty ? found.id : undefined} />
      </p>
      <div className={styles.clauses}>
        {agreement.inForce?.content?.clauses.map(({ kind, data }) => (
          <section key={kind} className={styles.clause} aria-label={clauseTitle(kind, language)}>
            <h3>{clauseTitle(kind, language)}</h3>
            <ClauseWords kind={kind} data={data} head={head} />
          </section>
        ))}
      </div>
    </StandingSection>
  );
}
