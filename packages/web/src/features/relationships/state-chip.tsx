import { useLingui } from '@lingui/react/macro';
import type { RelationshipState } from '../../gql/graphql.ts';
import { stateNames } from '../../lib/words.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';

const tones: Record<RelationshipState, ChipTone> = {
  PROPOSED: 'attention',
  AGREEING: 'quiet',
  ACTIVE: 'good',
  PAUSED: 'quiet',
  CLOSING: 'quiet',
  CLOSED: 'quiet',
  DECLINED: 'quiet',
  CANCELLED: 'quiet',
};

/** Where a relationship stands. Amber only where it waits for the reader. */
export function StateChip({
  state,
  waitsForReader = false,
}: {
  state: RelationshipState;
  waitsForReader?: boolean;
}) {
  const { t } = useLingui();
  return (
    <Chip tone={state === 'PROPOSED' && !waitsForReader ? 'quiet' : tones[state]}>
      {t(stateNames[state])}
    </Chip>
  );
}
