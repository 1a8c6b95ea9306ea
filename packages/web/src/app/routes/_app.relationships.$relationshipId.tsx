import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AgreementOfRelationship } from '../../features/agreements/agreement-of-relationship.tsx';
import { StandingOfAgreement } from '../../features/agreements/standing-of-agreement.tsx';
import { EndingOfRelationship } from '../../features/closings/ending-of-relationship.tsx';
import { WaysOn } from '../../features/closings/ways-on.tsx';
import { TrustPreferencesOfRelationship } from '../../features/preferences/trust-preferences-of-relationship.tsx';
import { type LedgerPart, ledgerPartNames } from '../../features/privacy/ledger-parts.ts';
import { PrivacyOfRelationship } from '../../features/privacy/privacy-of-relationship.tsx';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
import { relationshipQuery } from '../../features/relationships/operations.ts';
import { RelationshipPage, type RelationshipTab } from '../../features/relationships/relationship-page.tsx';
import { choiceParam, given } from '../../lib/search-params.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';

const NotesOfRelationship = lazy(() => import('../../features/sessions/room/notes-of-relationship.tsx'));
const SessionsOfRelationship = lazy(() => import('../../features/sessions/sessions-of-relationship.tsx'));

type RelationshipSearch = { tab?: Exclude<RelationshipTab, 'overview'>; show?: LedgerPart };

export const Route = createFileRoute('/_app/relationships/$relationshipId')({
  validateSearch: (raw: Record<string, unknown>): RelationshipSearch =>
    given({
      tab: choiceParam(raw.tab, ['agreement', 'sessions', 'privacy'] as const),
      show: choiceParam(raw.show, ledgerPartNames),
    }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(relationshipQuery(params.relationshipId));
  },
  component: Page,
});

function Page() {
  const { relationshipId } = Route.useParams();
  const { tab = 'overview', show } = Route.useSearch();
  const navigate = Route.useNavigate();
  useFollowRelationship(relationshipId);
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
        sessions: (
          <Suspense fallback={<SkeletonRows />}>
            <SessionsOfRelationship relationshipId={relationshipId} />
            <NotesOfRelationship relationshipId={relationshipId} />
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
