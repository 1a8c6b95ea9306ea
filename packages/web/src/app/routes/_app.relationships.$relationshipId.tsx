import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AgreementOfRelationship } from '../../features/agreements/agreement-of-relationship.tsx';
import { StandingOfAgreement } from '../../features/agreements/standing-of-agreement.tsx';
import { EndingOfRelationship } from '../../features/closings/ending-of-relationship.tsx';
import { WaysOn } from '../../features/closings/ways-on.tsx';
import { conversationQuery } from '../../features/conversation/operations.ts';
import { UnreadMark } from '../../features/conversation/unread-mark.tsx';
import { TrustPreferencesOfRelationship } from '../../features/preferences/trust-preferences-of-relationship.tsx';
import { type LedgerPart, ledgerPartNames } from '../../features/privacy/ledger-parts.ts';
import { PrivacyOfRelationship } from '../../features/privacy/privacy-of-relationship.tsx';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
import { relationshipQuery } from '../../features/relationships/operations.ts';
import { RelationshipPage, type RelationshipTab } from '../../features/relationships/relationship-page.tsx';
import { choiceParam, given } from '../../lib/search-params.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';

const ConversationOfRelationship = lazy(async () => ({
  default: (await import('../../features/conversation/conversation-of-relationship.tsx'))
    .ConversationOfRelationship,
}));
const ReflectionsOfRelationship = lazy(async () => ({
  default: (await import('../../features/conversation/reflections/reflections-of-relationship.tsx'))
    .ReflectionsOfRelationship,
}));

type RelationshipSearch = { tab?: Exclude<RelationshipTab, 'overview'>; show?: LedgerPart };

export const Route = createFileRoute('/_app/relationships/$relationshipId')({
  validateSearch: (raw: Record<string, unknown>): RelationshipSearch =>
    given({
      tab: choiceParam(raw.tab, ['agreement', 'conversation', 'reflection', 'privacy'] as const),
      show: choiceParam(raw.show, ledgerPartNames),
    }),
  loaderDeps: ({ search: { tab } }) => ({ tab }),
  loader: ({ context: { queryClient }, params: { relationshipId }, deps: { tab }, preload }) => {
    void queryClient.prefetchQuery(relationshipQuery(relationshipId));
    // Whoever only points at the tab has read nothing: messages are opened, and that put into the ledger, once it is pressed.
    if (tab === 'conversation' && !preload) void queryClient.prefetchQuery(conversationQuery(relationshipId));
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
      marks={{ conversation: <UnreadMark relationshipId={relationshipId} /> }}
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
        conversation: (
          <Suspense fallback={<SkeletonRows />}>
            <ConversationOfRelationship relationshipId={relationshipId} />
          </Suspense>
        ),
        reflection: (
          <Suspense fallback={<SkeletonRows />}>
            <ReflectionsOfRelationship relationshipId={relationshipId} />
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
