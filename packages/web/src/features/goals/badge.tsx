import { Trans } from '@lingui/react/macro';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import type { Side } from './pair.ts';

/** Who sees what the two write here. */
export function PairBadge({ relationshipId, partner }: { relationshipId: string; partner: Side }) {
  return (
    <VisibilityBadge
      ledgerOf={relationshipId}
      label={<Trans>You and {partner.firstName}</Trans>}
      readers={[<Trans key="pair">You and {partner.name}; each look of the other is in your ledger</Trans>]}
      never={<Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>}
    />
  );
}
