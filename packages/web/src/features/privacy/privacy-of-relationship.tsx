import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useViewer } from '../../lib/viewer.ts';
import { Columns, Section } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { ErasureSection } from './erasure-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LedgerTimeline } from './ledger-timeline.tsx';
import { LedgerWatch } from './ledger-watch.tsx';
import { type PrivacyOfPair, privacyQuery, relationshipLedgerQuery } from './operations.ts';
import { TakeAway } from './take-away.tsx';
import { WhoCanSee } from './who-can-see.tsx';

/** For the two: who looked at what they wrote, whether that record is whole, when what they wrote is erased. Nothing for anybody else. */
export function PrivacyOfRelationship({ relationshipId }: { relationshipId: string }) {
  const query = useQuery(privacyQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {(pair) => (pair?.viewerParty ? <Content pair={pair} /> : null)}
    </QueryBoundary>
  );
}

function Content({ pair }: { pair: PrivacyOfPair }) {
  const { person } = useViewer();
  const partner = pair.guide.id === person.id ? pair.learner : pair.guide;
  return (
    <Columns>
      <div>
        <WhoCanSee pair={pair} partner={partner.name} />
        <LedgerWatch relationshipId={pair.id} />
        <Section
          title={<Trans>Who looked</Trans>}
          aside={<Trans>only you and {partner.name} see this</Trans>}
        >
          <LedgerTimeline
            query={relationshipLedgerQuery(pair.id)}
            empty={<Trans>Nobody has read, signed or saved anything here yet.</Trans>}
          />
        </Section>
      </div>
      <div>
        <ErasureSection pair={pair} />
        <KeysSection pair={pair} />
        <TakeAway relationshipId={pair.id} />
      </div>
    </Columns>
  );
}
