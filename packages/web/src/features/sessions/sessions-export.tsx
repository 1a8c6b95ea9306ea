import { useLingui } from '@lingui/react/macro';
import type { PairOfSessionsFragment } from '../../gql/graphql.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { readSessions } from './operations.ts';
import type { Sides } from './pair.ts';
import { wallOf } from './times.ts';
import { channelNames, sessionStateNames } from './words.ts';

type SessionsExportProps = { pair: PairOfSessionsFragment; sides: Sides };

/** Saves all sessions as a table, with day and time in the zones of both. */
export function SessionsExport({ pair, sides }: SessionsExportProps) {
  const { t } = useLingui();
  const { me, partner } = sides;
  const shown = (at: string, timeZone: string) => {
    const { date, time } = wallOf(at, timeZone);
    return `${date} ${time}`;
  };
  return (
    <ExportButton
      fileName="sessions"
      header={[
        t`Begins (${me.timeZone})`,
        t`Begins (${partner.timeZone})`,
        t`Minutes`,
        t`How you meet`,
        t`Title`,
        t`Place`,
        t`State`,
        t`Cancelled by`,
      ]}
      read={async (onProgress) =>
        (await readSessions(pair.id, onProgress)).map((session) => [
          shown(session.startsAt, me.timeZone),
          shown(session.startsAt, partner.timeZone),
          session.minutes,
          t(channelNames[session.channel]),
          session.title,
          session.place,
          t(sessionStateNames[session.state]),
          session.cancelledBy?.name,
        ])
      }
    />
  );
}
