import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionLineFragment } from '../../gql/graphql.ts';
import { Chip } from '../../ui/chip.tsx';
import { sessionStateNames } from './words.ts';

type SessionChipProps = { session: Pick<SessionLineFragment, 'state' | 'attendance'> };

/** How a session stands, in a word or two. */
export function SessionChip({ session: { state, attendance } }: SessionChipProps) {
  const { t } = useLingui();
  if (attendance.standing === 'DISPUTED')
    return (
      <Chip tone="attention">
        <Trans>You two differ</Trans>
      </Chip>
    );
  if (attendance.standing === 'SAID')
    return (
      <Chip tone="attention">
        <Trans>Waits for an answer</Trans>
      </Chip>
    );
  const tone = {
    SCHEDULED: 'quiet',
    HELD: 'good',
    CANCELLED: 'quiet',
    CANCELLED_LATE: 'attention',
    NO_SHOW: 'attention',
  } as const;
  return <Chip tone={tone[state]}>{t(sessionStateNames[state])}</Chip>;
}
