import { Trans } from '@lingui/react/macro';
import type { FeedbackState } from '@rapport/shared/execution';
import { isFeedbackDelivered } from '@rapport/shared/execution';
import type { ReactNode } from 'react';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import type { Partner } from './sides.ts';

type FeedbackBadgeProps = {
  relationshipId: string;
  partner: Partner;
  /** Where it stands; left out while it is written. */
  state?: FeedbackState;
  /** The reader's part in it. */
  seenBy: 'GIVER' | 'RECEIVER';
};

/** Says who can read a piece of feedback as it stands now. */
export function FeedbackBadge({ relationshipId, partner, state, seenBy }: FeedbackBadgeProps) {
  const { name, firstName } = partner;
  const never = <Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>;
  const badge = (label: ReactNode, reader: ReactNode) => (
    <VisibilityBadge label={label} readers={[reader]} never={never} ledgerOf={relationshipId} />
  );
  if (state !== undefined && isFeedbackDelivered(state))
    return badge(
      <Trans>You and {firstName}</Trans>,
      <Trans>You and {name}; each look of the other is in your ledger</Trans>,
    );
  if (seenBy === 'RECEIVER')
    return badge(
      <Trans>Sealed until you are ready</Trans>,
      <Trans>
        You and {name} see the topic; the words only {name}, until you say that you are ready
      </Trans>,
    );
  if (state === 'WAITING_FOR_READINESS')
    return badge(
      <Trans>You; {firstName} sees the topic</Trans>,
      <Trans>The words only you; the topic {name} too, who reads all of it once ready</Trans>,
    );
  return badge(<Trans>Only you</Trans>, <Trans>Only you, until you offer it and {name} is ready</Trans>);
}
