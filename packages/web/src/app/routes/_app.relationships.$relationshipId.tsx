import { createFileRoute } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { StandingOfAgreement } from '../../features/agreements/standing-of-agreement.tsx';
import { EndingOfRelationship } from '../../features/closings/ending-of-relationship.tsx';
import { WaysOn } from '../../features/closings/ways-on.tsx';
import { UnreadMark } from '../../features/conversation/unread-mark.tsx';
import { type CommitmentsShown, commitmentsShown } from '../../features/goals/filters.ts';
import { type LedgerPart, ledgerPartNames } from '../../features/privacy/ledger-parts.ts';
import { useFollowRelationship } from '../../features/relationships/follow.ts';
import { relationshipQuery } from '../../features/relationships/operations.ts';
import {
  RelationshipPage,
  type RelationshipTab,
  relationshipTabs,
} from '../../features/relationships/relationship-page.tsx';
import { kindsOnTab, useSeen } from '../../lib/news.ts';
import { choiceParam, given, textParam } from '../../lib/search-params.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { questionHint } from '../question-hint-slot.tsx';

const AgreementOfRelationship = lazy(async () => ({
  default: (await import('../../features/agreements/agreement-of-relationship.tsx')).AgreementOfRelationship,
}));
const RemindersOfRelationship = lazy(async () => ({
  default: (await import('../../features/agreements/reminders-of-relationship.tsx')).RemindersOfRelationship,
}));
const PrivacyOfRelationship = lazy(async () => ({
  default: (await import('../../features/privacy/privacy-of-relationship.tsx')).PrivacyOfRelationship,
}));
const PreferencesOfPartner = lazy(async () => ({
  default: (await import('../../features/preferences/preferences-of-partner.tsx')).PreferencesOfPartner,
}));
const TrustPreferencesOfRelationship = lazy(async () => ({
  default: (await import('../../features/preferences/trust-preferences-of-relationship.tsx'))
    .TrustPreferencesOfRelationship,
}));
const SessionsOfRelationship = lazy(() => import('../../features/sessions/sessions-of-relationship.tsx'));
const NotesOfRelationship = lazy(() => import('../../features/sessions/room/notes-of-relationship.tsx'));
const GoalsOfRelationship = lazy(() => import('../../features/goals/goals-of-relationship.tsx'));
const ConversationPart = lazy(() => import('../relationship/conversation-part.tsx'));
const FeedbackOfRelationship = lazy(() => import('../../features/feedback/feedback-of-relationship.tsx'));
const ReflectionPart = lazy(() => import('../relationship/reflection-part.tsx'));
const CommitmentsFrom = lazy(async () => ({
  default: (await import('../../features/goals/commitments-from.tsx')).CommitmentsFrom,
}));

type RelationshipSearch = {
  tab?: Exclude<RelationshipTab, 'overview'>;
  show?: LedgerPart;
  goal?: string;
  commitments?: Exclude<CommitmentsShown, 'current'>;
  /** The piece of feedback that is open, or `new`. */
  feedback?: string;
};

/** What to change of the address; undefined takes it out. */
type Unsettled = { [Name in keyof RelationshipSearch]?: RelationshipSearch[Name] | undefined };

const notOverview = relationshipTabs.filter((tab) => tab !== 'overview');
const notCurrent = commitmentsShown.filter((shown) => shown !== 'current');

export const Route = createFileRoute('/_app/relationships/$relationshipId')({
  validateSearch: (raw: Record<string, unknown>): RelationshipSearch =>
    given({
      tab: choiceParam(raw.tab, notOverview),
      show: choiceParam(raw.show, ledgerPartNames),
      goal: textParam(raw.goal),
      commitments: choiceParam(raw.commitments, notCurrent),
      feedback: textParam(raw.feedback),
    }),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(relationshipQuery(params.relationshipId));
  },
  component: Page,
});

/** A part whose code comes when it is opened. */
const later = (part: ReactNode) => <Suspense fallback={<SkeletonRows />}>{part}</Suspense>;

function Page() {
  const { relationshipId } = Route.useParams();
  const { tab = 'overview', show, goal, commitments = 'current', feedback } = Route.useSearch();
  const navigate = Route.useNavigate();
  const choose = (chosen: Unsettled, replace = true) =>
    void navigate({ search: (before) => given({ ...before, ...chosen }), replace });
  useFollowRelationship(relationshipId);
  useSeen(relationshipId, kindsOnTab(tab));
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
            <Suspense>
              <RemindersOfRelationship relationshipId={relationshipId} />
            </Suspense>
            <StandingOfAgreement relationshipId={relationshipId} />
            <Suspense>
              <TrustPreferencesOfRelationship relationshipId={relationshipId} />
            </Suspense>
            <WaysOn relationshipId={relationshipId} />
          </>
        ),
        agreement: later(<AgreementOfRelationship relationshipId={relationshipId} />),
        sessions: later(
          <>
            <SessionsOfRelationship relationshipId={relationshipId} />
            <NotesOfRelationship relationshipId={relationshipId} hint={questionHint} />
          </>,
        ),
        goals: later(
          <GoalsOfRelationship
            relationshipId={relationshipId}
            openGoal={goal}
            onOpenGoal={(id) => choose({ goal: id })}
            shown={commitments}
            onShow={(shown) => choose({ commitments: shown === 'current' ? undefined : shown })}
          />,
        ),
        conversation: later(<ConversationPart relationshipId={relationshipId} />),
        feedback: later(
          <FeedbackOfRelationship
            relationshipId={relationshipId}
            shown={feedback}
            onShow={(shown, replace = false) => choose({ feedback: shown }, replace)}
            preferences={<PreferencesOfPartner relationshipId={relationshipId} />}
            questionHint={questionHint}
            commitments={(id) => (
              <CommitmentsFrom relationshipId={relationshipId} origin={{ kind: 'FEEDBACK', id }} />
            )}
          />,
        ),
        reflection: later(<ReflectionPart relationshipId={relationshipId} />),
        privacy: later(
          <PrivacyOfRelationship
            relationshipId={relationshipId}
            show={show}
            onShow={(part) => choose({ show: part })}
          />,
        ),
      }}
    />
  );
}
