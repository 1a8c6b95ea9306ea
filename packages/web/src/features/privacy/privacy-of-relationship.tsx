import { useQuery } from '@tanstack/react-query';
import { useViewer } from '../../lib/viewer.ts';
import { Columns } from '../../ui/layout.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { ErasureSection } from './erasure-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LedgerWatch } from './ledger-watch.tsx';
import { type PrivacyOfPair, privacyQuery } from './operations.ts';
import { TakeAway } from './take-away.tsx';
import { WhoCanSee } from './who-can-see.tsx';
import { type LedgerChoice, WhoLooked } from './who-looked.tsx';

/** For the two: who looked at what they wrote, whether that record is whole, when what they wrote is erased. Nothing for anybody else. */
export function PrivacyOfRelationship({
  relationshipId,
  ...choice
}: LedgerChoice & { relationshipId: string }) {
  const query = useQuery(privacyQuery(relationshipId));
  return (
    <QueryBoundary query={query}>
      {(pair) => (pair?.viewerParty ? <Content pair={pair} {...choice} /> : null)}
    </QueryBoundary>
  );
}

function Content({ pair, ...choice }: LedgerChoice & { pair: PrivacyOfPair }) {
  const { person } = useViewer();
  const partner = pair.guide.id === person.id ? pair.learner : pair.guide;
  return (
    <Columns>
      <div>
        <WhoCanSee pair={pair} partner={partner.name} />
        <LedgerWatch relationshipId={pair.id} />
        <WhoLooked relationshipId={pair.id} partner={partner.name} {...choice} />
      </div>
      <div>
        <ErasureSection pair={pair} />
        <KeysSection pair={pair} />
        <TakeAway relationshipId={pair.id} />
      </div>
    </Columns>
  );
}
