import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AgreementOfRelationship } from '../../features/agreements/agreement-of-relationship.tsx';
import { StandingOfAgreement } from '../../features/agreements/standing-of-agreement.tsx';
import { EndingOfRelationship } from '../../features/closings/ending-of-relationship.tsx';
import { WaysOn } from '../../features/closings/ways-on.tsx';
import { PreferencesOfPartner } from '../../features/preferences/preferences-of-partner.tsx';
import { TrustPreferencesOfRelationship } from '../../features/preferences/trust-preferences-of-relationship.tsx';
import { type LedgerPart, ledgerPartNames } from '../../features/privacy/ledger-parts.ts';
import { PrivacyOfRelationship } from '../../features/privacy/privacy-of-relationship.tsx';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
import { relationshipQuery } from '../../features/relationships/operations.ts';
import { RelationshipPage, type RelationshipTab } from '../../features/relationships/relationship-page.tsx';
import { kindsOnTab, useSeen } from '../../lib/news.ts';
import { choiceParam, given, textParam } from '../../lib/search-params.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';

const FeedbackOfRelationship = lazy(() => import('../../features/feedback/feedback-of-relationship.tsx'));

type RelationshipSearch = {
  tab?: Exclude<RelationshipTab, 'overview'>;
  show?: LedgerPart;
  /** The piece of feedback that is open, or `new`. */
  feedback?: string;
};

export const Route = createFileRoute('/_app/relationships/$relationshipId')({
  validateSearch: (raw: Record<string, unknown>): RelationshipSearch =>
    given({
      tab: choiceParam(raw.tab, ['agreement', 'feedback', 'privacy'] as const),
      show: choiceParam(raw.show, ledgerPartNames),
      feedback: textParam(raw.feedback),
    }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(relationshipQuery(params.relationshipId));
  },
  component: Page,
});

function Page() {
  const { relationshipId } = Route.useParams();
  const { tab = 'overview', show, feedback } = Route.useSearch();
  const navigate = Route.useNavigate();
  useFollowRelationship(relationshipId);
  useSeen(relationshipId, kindsOnTab(tab));
  return (
    <RelationshipPage
      key={relationshipId}
      relationshipId={relationshipId}
      tab={tab}
      parts={{
        overview: (
          <>
            <EndingOfRelationship relationshipId={relationshipId} />
            <StandingOfAgreement relationshipId={relationshipId} />
            <TrustPreferencesOfRelationship relationshipId={relationshipId} />
            <WaysOn relationshipId={relationshipId} />
          </>
        ),
        agreement: <AgreementOfRelationship relationshipId={relationshipId} />,
        feedback: (
          <Suspense fallback={<SkeletonRows />}>
            <FeedbackOfRelationship
              relationshipId={relationshipId}
              shown={feedback}
              onShow={(shown, replace = false) =>
                void navigate({ search: given({ tab: 'feedback' as const, feedback: shown }), replace })
              }
              preferences={<PreferencesOfPartner relationshipId={relationshipId} />}
            />
          </Suspense>
        ),
        privacy: (
          <PrivacyOfRelationship
            relationshipId={relationshipId}
            show={show}
            onShow={(part) =>
              void navigate({ search: (before) => given({ ...before, show: part }), replace: true })
            }
          />
        ),
      }}
    />
  );
}
