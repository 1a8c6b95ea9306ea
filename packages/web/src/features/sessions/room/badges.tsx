import { Trans } from '@lingui/react/macro';
import { VisibilityBadge } from '../../../ui/visibility-badge.tsx';
import type { Partner } from './sides.ts';

/** On what nobody but the reader sees. */
export function OnlyYou() {
  return (
    <VisibilityBadge
      label={<Trans>Only you</Trans>}
      readers={[<Trans key="you">You, on any device you are signed in on</Trans>]}
      never={<Trans>Not the other of you two, no manager, nobody: that it exists is told to no one.</Trans>}
    />
  );
}

/** On what the two see. */
export function YouAndPartner({ partner, relationshipId }: { partner: Partner; relationshipId: string }) {
  return (
    <VisibilityBadge
      ledgerOf={relationshipId}
      label={<Trans>You and {partner.firstName}</Trans>}
      readers={[<Trans key="pair">You and {partner.name}; each look of the other is in your ledger</Trans>]}
      never={<Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>}
    />
  );
}
