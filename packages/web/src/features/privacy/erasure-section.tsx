import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format.ts';
import { Facts, Section, Stack } from '../../ui/layout.tsx';
import { WhatStays } from '../../ui/what-stays.tsx';
import type { PrivacyOfPair } from './operations.ts';

type Retention = NonNullable<PrivacyOfPair['retention']>;

/** When what the two wrote is erased, and what outlives it. */
export function ErasureSection({ pair: { retention, state } }: { pair: PrivacyOfPair }) {
  return (
    <Section card title={<Trans>When it is erased</Trans>}>
      <Stack>
        {retention ? (
          <Days retention={retention} ends={state === 'CLOSING' || state === 'CLOSED'} />
        ) : (
          <p>
            <Trans>You agree on that day in your agreement. Until it is in force there is none.</Trans>
          </p>
        )}
        <p className="muted">
          {retention?.erasedAt ? <Trans>What remains:</Trans> : <Trans>What stays:</Trans>} <WhatStays />
        </p>
      </Stack>
    </Section>
  );
}

function Days({
  retention: { days, deletesOn, erasedAt, heldAt, heldBy },
  ends,
}: {
  retention: Retention;
  ends: boolean;
}) {
  const format = useFormat();
  return (
    <Facts
      items={[
        days === null
          ? null
          : [
              <Trans key="days">You agreed</Trans>,
              <Plural
                key="days"
                value={days}
                _0="on the day it closes"
                one="# day after it closes"
                other="# days after it closes"
              />,
            ],
        erasedAt
          ? [<Trans key="erased">Erased</Trans>, format.dayOf(erasedAt)]
          : ends
            ? [<Trans key="erases">To be erased</Trans>, format.date(deletesOn)]
            : [
                <Trans key="earliest">Not before</Trans>,
                <Trans key="earliest">{format.date(deletesOn)}, if you ended it today</Trans>,
              ],
        heldBy && heldAt
          ? [
              <Trans key="held">Kept beyond its day</Trans>,
              <Trans key="by">
                by {heldBy.name} since {format.dayOf(heldAt)}
              </Trans>,
            ]
          : null,
      ]}
    />
  );
}
