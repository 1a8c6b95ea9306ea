import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { BeginAgreement } from './begin-agreement.tsx';
import { standingQuery } from './operations.ts';
import { type KnownAgreement, OpenAgreement, StandingSection } from './standing-section.tsx';

/** The agreement in short, for the overview of its relationship: what is to do now, and the way to its words. */
export function StandingOfAgreement({ relationshipId }: { relationshipId: string }) {
  const query = useQuery(standingQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {(found) => {
        if (!found) return null;
        if (found.agreement) return <InShort found={found} agreement={found.agreement} />;
        return found.state === 'AGREEING' ? <BeginAgreement found={found} /> : null;
      }}
    </QueryBoundary>
  );
}

function InShort({ found, agreement }: KnownAgreement) {
  const { open, inForce } = agreement;
  return (
    <StandingSection
      found={found}
      agreement={agreement}
      actions={
        <>
          {open || inForce?.reviewOverdue ? <OpenAgreement found={found} agreement={agreement} /> : null}
          {inForce || !open ? (
            <Link
              to="/relationships/$relationshipId"
              params={{ relationshipId: found.id }}
              search={{ tab: 'agreement' }}
            >
              {found.viewerParty ? (
                <Trans>Read what you agreed</Trans>
              ) : (
                <Trans>More about the agreement</Trans>
              )}
            </Link>
          ) : null}
        </>
      }
    />
  );
}
