import { Trans } from '@lingui/react/macro';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import type { Sides } from './sides.ts';

/** Who can read what was chosen: until both have chosen each their own, from then on both. */
export function ChoiceBadge({ sides, sealed }: { sides: Sides; sealed: boolean }) {
  const { partner, relationshipId } = sides;
  return (
    <VisibilityBadge
      ledgerOf={relationshipId}
      label={sealed ? <Trans>Only you, until both chose</Trans> : <Trans>You and {partner.firstName}</Trans>}
      readers={
        sealed
          ? [
              <Trans key="you">Until then you read your own choice only, and {partner.name} theirs</Trans>,
              <Trans key="both">Once both have chosen, both of you read both</Trans>,
            ]
          : [<Trans key="pair">You and {partner.name}; each look of the other is in your ledger</Trans>]
      }
      never={
        sealed ? (
          <Trans>
            Before both have chosen the database itself gives the other's choice to neither of you. Nobody
            else ever reads any of it.
          </Trans>
        ) : (
          <Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>
        )
      }
    />
  );
}
