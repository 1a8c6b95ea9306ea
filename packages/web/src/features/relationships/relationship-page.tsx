import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RelationshipDetailFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { kindNames } from '../../lib/words.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Columns, Facts, PageHeader, Section, Tabs } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify, notifyDeferred } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { AnswerProposal } from './answer-proposal.tsx';
import { Lifecycle } from './lifecycle.tsx';
import { relationshipQuery, useCancelProposal } from './operations.ts';
import { PartyCard } from './party-card.tsx';
import { partnerOf } from './relationship-line.ts';
import { StateChip } from './state-chip.tsx';
import { WaitingFor } from './waiting-for.tsx';

/** The parts of a relationship's page, as they stand in the address. */
export const relationshipTabs = [
  'overview',
  'agreement',
  'sessions',
  'goals',
  'conversation',
  'feedback',
  'reflection',
  'privacy',
] as const;
export type RelationshipTab = (typeof relationshipTabs)[number];

/** Parts that are there for everybody who may know of the relationship; the others are for the two only. */
const forEverybody: ReadonlySet<RelationshipTab> = new Set<RelationshipTab>(['overview', 'agreement']);

const tabNames: Readonly<Record<RelationshipTab, MessageDescriptor>> = {
  overview: msg`Overview`,
  agreement: msg`Agreement`,
  sessions: msg`Sessions`,
  goals: msg`Goals & commitments`,
  conversation: msg`Conversation`,
  feedback: msg`Feedback`,
  reflection: msg`Reflection`,
  privacy: msg`Privacy`,
};

type PageParts = {
  tab: RelationshipTab;
  /** What other features show in each part; in the overview, in its main column. */
  parts: Record<RelationshipTab, ReactNode>;
  /** What other features add to the name of a part, such as how much is new in it. */
  marks?: Partial<Record<RelationshipTab, ReactNode>> | undefined;
};

export function RelationshipPage({ relationshipId, ...page }: PageParts & { relationshipId: string }) {
  const { t } = useLingui();
  const query = useQuery(relationshipQuery(relationshipId));
  return (
    <QueryBoundary
      query={query}
      empty={(data) =>
        data ? null : (
          <>
            <PageHeader title={t`Relationship`} />
            <EmptyState
              title={<Trans>There is nothing here</Trans>}
              action={
                <ButtonLink to="/relationships">
                  <Trans>Relationships</Trans>
                </ButtonLink>
              }
            >
              <Trans>This relationship does not exist, or it is not one that you can see.</Trans>
            </EmptyState>
          </>
        )
      }
    >
      {(data) => (data ? <Content relationship={data} {...page} /> : null)}
    </QueryBoundary>
  );
}

type ContentProps = { relationship: RelationshipDetailFragment };

function Content({ relationship, tab, parts, marks }: ContentProps & PageParts) {
  const { t } = useLingui();
  const partner = partnerOf(relationship);
  // What is for the two only is not even a part of the page for anybody else.
  const shown = partner || forEverybody.has(tab) ? tab : 'overview';
  return (
    <>
      <PageHeader
        title={partner?.name ?? `${relationship.guide.name} – ${relationship.learner.name}`}
        eyebrow={
          <>
            {t(kindNames[relationship.kind])} ·{' '}
            <Link to="/programs/$programId" params={{ programId: relationship.program.id }}>
              {relationship.program.name}
            </Link>
          </>
        }
        sub={relationship.topic}
      />
      <RelationshipTabs relationshipId={relationship.id} isOfPair={partner !== null} marks={marks} />
      {shown === 'overview' ? (
        <Overview relationship={relationship}>{parts.overview}</Overview>
      ) : (
        parts[shown]
      )}
    </>
  );
}

type TabsProps = Pick<PageParts, 'marks'> & { relationshipId: string; isOfPair: boolean };

function RelationshipTabs({ relationshipId, isOfPair, marks }: TabsProps) {
  const { t } = useLingui();
  return (
    <Tabs label={t`Parts of the relationship`}>
      {relationshipTabs
        .filter((tab) => isOfPair || forEverybody.has(tab))
        .map((tab) => (
          <Link
            key={tab}
            to="/relationships/$relationshipId"
            params={{ relationshipId }}
            search={tab === 'overview' ? {} : { tab }}
            activeOptions={{ exact: tab === 'overview', explicitUndefined: tab === 'overview' }}
          >
            {t(tabNames[tab])}
            {marks?.[tab]}
          </Link>
        ))}
    </Tabs>
  );
}

function Overview({ relationship, children }: ContentProps & { children: ReactNode }) {
  return (
    <Columns>
      <div>
        <Standing relationship={relationship} />
        {children}
        <Section
          title={<Trans>Where it stands</Trans>}
          aside={<StateChip state={relationship.state} waitsForReader={relationship.viewerCanRespond} />}
        >
          <Lifecycle relationship={relationship} />
        </Section>
      </div>
      <div>
        <PartyCard relationship={relationship} party="GUIDE" />
        <PartyCard relationship={relationship} party="LEARNER" />
        <AboutIt relationship={relationship} />
      </div>
    </Columns>
  );
}

function AboutIt({ relationship }: ContentProps) {
  const format = useFormat();
  const time =
    relationship.startsOn || relationship.endsOn
      ? format.dateRange(relationship.startsOn, relationship.endsOn)
      : null;
  return (
    <Section card title={<Trans>About it</Trans>}>
      <Facts
        items={[
          time ? [<Trans key="time">From – to</Trans>, time] : null,
          [
            <Trans key="by">Proposed</Trans>,
            relationship.proposedBy ? (
              <Trans key="by">
                {format.dayOf(relationship.proposedAt)} by {relationship.proposedBy.name}
              </Trans>
            ) : (
              format.dayOf(relationship.proposedAt)
            ),
          ],
          relationship.engagementId
            ? [<Trans key="id">Engagement</Trans>, <code key="id">{relationship.engagementId}</code>]
            : null,
        ]}
      />
      <p style={{ marginTop: 12 }}>
        <Visibility />
      </p>
    </Section>
  );
}

/** What is asked of the reader now, or what the pair waits for. */
function Standing({ relationship }: ContentProps) {
  const { t } = useLingui();
  const partner = partnerOf(relationship);
  const cancel = useCancelProposal();
  const takeBack = () =>
    notifyDeferred(
      t`The proposal is taken back.`,
      () => cancel.mutate(relationship.id, { onError: (error) => notify(error.message) }),
      () => undefined,
    );
  const note = relationship.invitationNote ? (
    <blockquote style={{ margin: '6px 0 0' }}>
      <q>{relationship.invitationNote}</q>
      <footer>
        <Visibility />
      </footer>
    </blockquote>
  ) : null;
  switch (relationship.state) {
    case 'PROPOSED':
      return (
        <Section title={<Trans>The proposal</Trans>}>
          <Message
            tone="attention"
            title={
              relationship.viewerCanRespond ? (
                <Trans>Your answer is asked for</Trans>
              ) : (
                <WaitingFor line={relationship} />
              )
            }
          >
            {note}
            {relationship.viewerCanRespond && partner ? (
              <div style={{ marginTop: 10 }}>
                <AnswerProposal relationshipId={relationship.id} partnerName={partner.name} />
              </div>
            ) : null}
            {relationship.viewerCanCancel ? (
              <div style={{ marginTop: 10 }}>
                <Button onClick={takeBack} busy={cancel.isPending}>
                  <Trans>Take the proposal back</Trans>
                </Button>
              </div>
            ) : null}
          </Message>
        </Section>
      );
    case 'AGREEING':
      return (
        <Section title={<Trans>Next</Trans>}>
          <Message tone="good" title={<Trans>Both said yes</Trans>}>
            <Trans>
              The two now work out their agreement: purpose, cadence, confidentiality and how to end. Until it
              is signed by everybody concerned, nothing confidential can be written here.
            </Trans>
            {note}
          </Message>
        </Section>
      );
    case 'DECLINED':
      return (
        <Section title={<Trans>Declined</Trans>}>
          <Message>
            {relationship.declineReason ? (
              <q>{relationship.declineReason}</q>
            ) : (
              <Trans>No reason was given, and none is needed.</Trans>
            )}
          </Message>
        </Section>
      );
    case 'CANCELLED':
    case 'ACTIVE':
    case 'PAUSED':
    case 'CLOSING':
    case 'CLOSED':
      return null;
  }
}

function Visibility() {
  const { manages } = useViewer();
  return (
    <VisibilityBadge
      label={
        manages ? (
          <Trans>Both people and program managers</Trans>
        ) : (
          <Trans>Both of you and program managers</Trans>
        )
      }
      readers={[
        <Trans key="pair">The two people: everything on this page</Trans>,
        <Trans key="managers">
          Program managers and owners: that it exists, its topic, what was said with the proposal and the
          answer, dates and stage
        </Trans>,
      ]}
      never={<Trans>What the two write to each other is on no manager's screen, ever.</Trans>}
    />
  );
}
