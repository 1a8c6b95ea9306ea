import { Trans } from '@lingui/react/macro';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import { firstNameOf } from './pair.ts';

type SessionsBadgeProps = { relationshipId: string; partner: string };

/** Who can see sessions, and what of them. */
export function SessionsBadge({ relationshipId, partner }: SessionsBadgeProps) {
  const firstName = firstNameOf(partner);
  return (
    <VisibilityBadge
      ledgerOf={relationshipId}
      label={<Trans>You and {firstName}</Trans>}
      readers={[
        <Trans key="pair">You and {partner}: when and where, and whether it took place</Trans>,
        <Trans key="staff">
          Program managers and owners: how many are planned and took place, and nothing else
        </Trans>,
      ]}
      never={<Trans>Titles, places and links are sealed with keys of you two.</Trans>}
    />
  );
}
