import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { AgreementNeedRow, SponsoredAgreements } from '../../features/agreements/agreement-needs.tsx';
import { awaitingQuery } from '../../features/agreements/operations.ts';
import { ClosingNeedRow } from '../../features/closings/closing-need-row.tsx';
import { waitsForViewer } from '../../features/closings/sides.ts';
import { ProposalRow } from '../../features/relationships/proposal-row.tsx';
import type { HomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { newsSummaryQuery } from '../../lib/news.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Columns, PageHeader, Section } from '../../ui/layout.tsx';
import { Needs } from '../../ui/need-row.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { HomeSkeleton } from './home-skeleton.tsx';
import { ImportNeedRow } from './import-need-row.tsx';
import { ManagedPrograms } from './managed-programs.tsx';
import { homeManagingQuery, homeQuery } from './operations.ts';
import { ProfileNeedRow } from './profile-need-row.tsx';
import { Relationships } from './relationships.tsx';
import { SideCards } from './side-cards.tsx';
import { homeWorkQuery, sessionsAhead, workOf } from './work.ts';
import { WorkRow } from './work-row.tsx';

export function HomePage() {
  const query = useQuery(homeQuery);
  return (
    <QueryBoundary query={query} skeleton={<HomeSkeleton />}>
      {(data) => <Content data={data} />}
    </QueryBoundary>
  );
}

function Content({ data }: { data: HomeQuery }) {
  const { t } = useLingui();
  const format = useFormat();
  const viewer = useViewer();
  const managing = useQuery({ ...homeManagingQuery, enabled: viewer.manages });
  const lines = data.mine.edges.map(({ node }) => node);
  // The longest-waiting first: somebody is waiting for the answer.
  const proposals = lines
    .filter((line) => line.viewerCanRespond)
    .sort((one, other) => one.proposedAt.localeCompare(other.proposedAt));
  // The nearest end first.
  const endings = lines
    .filter(waitsForViewer)
    .sort((one, other) => (one.closing?.closesOn ?? '').localeCompare(other.closing?.closesOn ?? ''));
  const agreements = useQuery(awaitingQuery);
  const sponsored = agreements.data?.sponsored.edges ?? [];
  const awaiting = agreements.data?.awaiting.edges.map(({ node }) => node) ?? [];
  const imports = managing.data?.imports.edges.map(({ node }) => node) ?? [];
  const profile = data.viewer?.membership?.person.guideProfile ?? null;
  const gaps = profile?.gaps ?? [];
  const waitingImports = imports.filter((item) => item.state === 'CHECKED');
  const working = useWork();
  const work = working ? workOf(working, new Date().toISOString(), format.isoToday()) : [];
  const glances = new Map(working?.home.map((glance) => [glance.id, glance]));
  const count =
    proposals.length +
    endings.length +
    awaiting.length +
    work.length +
    waitingImports.length +
    (gaps.length > 0 ? 1 : 0);

  const title = titles[count];
  const [all, setAll] = useState(false);
  // A long list is no overview: the rest waits one press away.
  const shownWork = all || work.length <= mostWork ? work : work.slice(0, mostWork);

  return (
    <>
      <PageHeader
        title={title ? t(title) : t`${count} things wait for you`}
        sub={
          <>
            {format.today()}
            {data.mine.totalCount > 0 || !viewer.manages ? (
              <>
                {' · '}
                <Plural
                  value={data.mine.totalCount}
                  _0="no relationships yet"
                  one="# relationship"
                  other="# relationships"
                />
              </>
            ) : null}
          </>
        }
      />
      <Columns>
        <div>
          {count > 0 || imports.length > 0 ? (
            <Section title={<Trans>Needs you</Trans>} aside={<Trans>most urgent first</Trans>}>
              <Needs label={t`Needs you`}>
                {shownWork.map((one) => (
                  <WorkRow key={one.key} work={one} />
                ))}
                {proposals.map((line) => (
                  <ProposalRow key={line.id} line={line} />
                ))}
                {endings.map((line) => (
                  <ClosingNeedRow key={line.id} line={line} />
                ))}
                {awaiting.map((agreement) => (
                  <AgreementNeedRow key={agreement.id} agreement={agreement} />
                ))}
                {imports.map((item) => (
                  <ImportNeedRow key={item.id} item={item} />
                ))}
                {gaps.length > 0 ? <ProfileNeedRow gaps={gaps} /> : null}
              </Needs>
              {work.length > shownWork.length ? (
                <Button look="quiet" onClick={() => setAll(true)}>
                  <Plural value={work.length - shownWork.length} one="Show # more" other="Show # more" />
                </Button>
              ) : null}
            </Section>
          ) : null}
          {lines.length > 0 || (!viewer.manages && sponsored.length === 0) ? (
            <Section
              title={<Trans>Relationships</Trans>}
              aside={<Trans>What you write in them only you and each partner see</Trans>}
            >
              {lines.length > 0 ? <Relationships lines={lines} glances={glances} /> : <FirstStep />}
            </Section>
          ) : null}
          <SponsoredAgreements edges={sponsored} />
          {viewer.manages ? <ManagedPrograms query={managing} /> : null}
        </div>
        <SideCards profile={profile} lines={lines} ahead={working ? sessionsAhead(working) : []} />
      </Columns>
    </>
  );
}

/** What happens in the reader's relationships, asked anew whenever there is news of them. */
function useWork() {
  const { data, refetch } = useQuery(homeWorkQuery);
  const news = useQuery(newsSummaryQuery).data;
  useEffect(() => {
    if (news) void refetch();
  }, [news, refetch]);
  return data;
}

/** How many things that wait in relationships are shown at first. */
const mostWork = 8;

/** The greeting says what matters; small numbers as words. */
const titles: MessageDescriptor[] = [
  msg`Nothing needs you today`,
  msg`One thing needs you today`,
  msg`Two things need you today`,
  msg`Three things need you today`,
  msg`Four things need you today`,
  msg`Five things need you today`,
  msg`Six things need you today`,
];

function FirstStep() {
  return (
    <EmptyState
      title={<Trans>Your first relationship begins with a look around</Trans>}
      action={
        <Actions>
          <ButtonLink look="primary" to="/guides">
            <Trans>See the guides</Trans>
          </ButtonLink>
          <ButtonLink look="quiet" to="/fit-guide">
            <Trans>Coaching or mentoring?</Trans>
          </ButtonLink>
        </Actions>
      }
    >
      <Trans>
        Each coach and mentor says what they can do, what they do not do, and whether they have a place.
        Propose to work together when somebody fits.
      </Trans>
    </EmptyState>
  );
}
