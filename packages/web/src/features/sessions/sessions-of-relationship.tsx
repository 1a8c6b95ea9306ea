import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { PairOfSessionsFragment, SessionsOfRelationshipQuery } from '../../gql/graphql.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section, Toolbar } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { AllowanceLine } from './allowance-line.tsx';
import { NextSession } from './next-session.tsx';
import { sessionsQuery } from './operations.ts';
import { type Sides, sidesOf } from './pair.ts';
import { SessionDialogs, useSessionDialogs } from './session-dialogs.tsx';
import { SessionRows } from './session-rows.tsx';
import { SessionsBadge } from './sessions-badge.tsx';
import { SessionsExport } from './sessions-export.tsx';

type Found = NonNullable<SessionsOfRelationshipQuery['relationship']>;

/** The sessions of two people: the next one, what is planned, what is over; for the two only. */
export default function SessionsOfRelationship({ relationshipId }: { relationshipId: string }) {
  const query = useQuery(sessionsQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {(found) => {
        const sides = found && sidesOf(found);
        return found && sides ? (
          <SessionDialogs pair={found} sides={sides}>
            <Content found={found} sides={sides} />
          </SessionDialogs>
        ) : null;
      }}
    </QueryBoundary>
  );
}

function Content({ found, sides }: { found: Found; sides: Sides }) {
  const nodes = (page: Found['upcoming']) => page?.edges.map(({ node }) => node) ?? [];
  const [upcoming, past, cancelled] = [nodes(found.upcoming), nodes(found.past), nodes(found.cancelled)];
  const [next, ...later] = upcoming;
  const usedUp = found.sessionAllowance?.plannable === 0;
  const nothing = upcoming.length + past.length + cancelled.length === 0;
  const more = (page: Found['upcoming']) => page?.pageInfo.hasNextPage === true;
  return (
    <>
      <Toolbar
        end={
          <>
            {nothing ? null : <SessionsExport pair={found} sides={sides} />}
            {found.viewerCanPlanSession && !nothing ? (
              <PlanButton relationshipId={found.id} usedUp={usedUp} />
            ) : null}
          </>
        }
      >
        <SessionsBadge relationshipId={found.id} partner={sides.partner.name} />
      </Toolbar>
      <AllowanceLine allowance={found.sessionAllowance} />
      {nothing ? <NoSessions pair={found} sides={sides} /> : null}
      {next ? (
        <Section title={<Trans>Next</Trans>}>
          <NextSession session={next} sides={sides} />
        </Section>
      ) : null}
      {later.length > 0 ? (
        <Section title={<Trans>Planned</Trans>}>
          <SessionRows sessions={later} sides={sides} more={more(found.upcoming)} />
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section title={<Trans>Past</Trans>}>
          <SessionRows sessions={past} sides={sides} more={more(found.past)} />
        </Section>
      ) : null}
      {cancelled.length > 0 ? (
        <Section title={<Trans>Cancelled in time</Trans>}>
          <SessionRows sessions={cancelled} sides={sides} more={more(found.cancelled)} />
        </Section>
      ) : null}
    </>
  );
}

/** Where the agreement leaves no session to plan, the way on is the agreement, as the line below says. */
function PlanButton({ relationshipId, usedUp }: { relationshipId: string; usedUp: boolean }) {
  const open = useSessionDialogs();
  if (usedUp)
    return (
      <ButtonLink
        to="/relationships/$relationshipId"
        params={{ relationshipId }}
        search={{ tab: 'agreement' }}
      >
        <Trans>Agree on more sessions</Trans>
      </ButtonLink>
    );
  return (
    <Button look="primary" onClick={() => open({ kind: 'PLAN' })}>
      <IconPlus aria-hidden size={16} />
      <Trans>Plan a session</Trans>
    </Button>
  );
}

type NoSessionsProps = { pair: PairOfSessionsFragment; sides: Sides };

function NoSessions({ pair, sides }: NoSessionsProps) {
  const partner = sides.partner.name;
  return (
    <EmptyState
      title={<Trans>No sessions yet</Trans>}
      action={
        pair.viewerCanPlanSession ? (
          <PlanButton relationshipId={pair.id} usedUp={pair.sessionAllowance?.plannable === 0} />
        ) : null
      }
    >
      {pair.viewerCanPlanSession ? (
        <Trans>
          Either of you can plan one, or a whole series. {partner} sees it at once, in their own time zone,
          and can move it.
        </Trans>
      ) : (
        <Trans>Sessions can be planned once the agreement is signed and in force.</Trans>
      )}
    </EmptyState>
  );
}
