import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { AgreementFullFragment } from '../../gql/graphql.ts';
import { kindNames } from '../../lib/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { AgreementBadge, ledgerOfParty } from './agreement-badge.tsx';
import styles from './agreements.module.css';
import { DeclinedSection } from './declined-section.tsx';
import { DraftSection } from './draft-section.tsx';
import { HistorySection } from './history-section.tsx';
import { InForceSection } from './in-force-section.tsx';
import { type Language, useLiveAgreement } from './operations.ts';
import { SigningSection } from './signing-section.tsx';
import { useClauseLanguage } from './wording.ts';

/** An agreement in every stage: drafting together, signing, in force, and all its versions. */
export function AgreementPage({ agreementId }: { agreementId: string }) {
  const { t } = useLingui();
  const language: Language = useClauseLanguage() === 'de' ? 'DE' : 'EN';
  const query = useLiveAgreement(agreementId, language);
  return (
    <QueryBoundary
      query={query}
      empty={(data) =>
        data ? null : (
          <>
            <PageHeader title={t`Agreement`} />
            <EmptyState title={<Trans>There is nothing here</Trans>}>
              <Trans>This agreement does not exist, or it is not one that you can see.</Trans>
            </EmptyState>
          </>
        )
      }
    >
      {(data) => (data ? <Content agreement={data} /> : null)}
    </QueryBoundary>
  );
}

function Content({ agreement }: { agreement: AgreementFullFragment }) {
  const { t } = useLingui();
  const { open, inForce, relationship } = agreement;
  const last = agreement.versions.at(0);
  // A draft that was dropped has no hash: nobody declined it.
  const declined = !open && last?.state === 'DECLINED' && last.hash !== null ? last : null;
  return (
    <>
      <PageHeader
        title={t`Agreement of ${agreement.guide.name} and ${agreement.learner.name}`}
        eyebrow={
          <>
            {t(kindNames[agreement.kind])} · {agreement.program.name}
          </>
        }
        sub={
          relationship ? (
            <Link to="/relationships/$relationshipId" params={{ relationshipId: relationship.id }}>
              <Trans>Back to the relationship</Trans>
            </Link>
          ) : null
        }
      />
      <p className={styles.badge}>
        <AgreementBadge agreement={agreement} ledgerOf={ledgerOfParty(agreement)} />
      </p>
      {agreement.viewerSignatory === null ? (
        <Message title={<Trans>The words are between those who sign</Trans>}>
          <Trans>You see where this agreement stands and who has signed, not what it says.</Trans>
        </Message>
      ) : null}
      {open?.state === 'DRAFT' ? <DraftSection agreement={agreement} version={open} /> : null}
      {open?.state === 'PROPOSED' ? <SigningSection agreement={agreement} version={open} /> : null}
      {declined ? <DeclinedSection agreement={agreement} version={declined} /> : null}
      {inForce ? <InForceSection agreement={agreement} version={inForce} folded={open !== null} /> : null}
      {!open && !inForce && !declined && agreement.viewerSignatory === 'SPONSOR' ? (
        <EmptyState title={<Trans>The two are still working it out</Trans>}>
          <Trans>You will be asked to read and sign it once they propose it. Drafts are theirs alone.</Trans>
        </EmptyState>
      ) : null}
      <HistorySection agreement={agreement} />
    </>
  );
}
