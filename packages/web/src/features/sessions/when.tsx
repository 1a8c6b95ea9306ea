import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Format, useFormat } from '../../lib/format.ts';
import { firstNameOf, type Sides } from './pair.ts';
import { isSameWall, placeOf } from './times.ts';

type Span = { startsAt: string; endsAt: string };

/** Days with their weekday and spans of time, in the reader's language and in any zone. */
export function useSessionFormat() {
  const format = useFormat();
  return useMemo(() => sessionFormat(format), [format]);
}

function sessionFormat({ locale, timeZone: ownZone }: Pick<Format, 'locale' | 'timeZone'>) {
  const day = (at: string, timeZone = ownZone) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone,
    }).format(new Date(at));
  const clock = (timeZone: string) =>
    new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
  return {
    day,
    /** The hours of a session. */
    hours: ({ startsAt, endsAt }: Span, timeZone = ownZone) =>
      clock(timeZone).formatRange(new Date(startsAt), new Date(endsAt)),
    time: (at: string, timeZone = ownZone) => clock(timeZone).format(new Date(at)),
    weekday: (date: string) =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      ),
  };
}

/** When it is for the reader. */
export function OwnTime({ span }: { span: Span }) {
  const format = useSessionFormat();
  const day = format.day(span.startsAt);
  const hours = format.hours(span);
  return (
    <time dateTime={span.startsAt}>
      {day}, {hours}
    </time>
  );
}

/** When it is for the partner, where their wall shows something else; nothing where it shows the same. */
export function PartnersTime({ span, sides }: { span: Span; sides: Sides }) {
  const format = useSessionFormat();
  const { timeZone: ownZone } = useFormat();
  const { timeZone, name } = sides.partner;
  if (isSameWall(span.startsAt, ownZone, timeZone)) return null;
  const firstName = firstNameOf(name);
  const place = placeOf(timeZone);
  const hours = format.hours(span, timeZone);
  const day = format.day(span.startsAt, timeZone);
  return format.day(span.startsAt) === day ? (
    <Trans>
      for {firstName}: {hours} ({place})
    </Trans>
  ) : (
    <Trans>
      for {firstName}: {day}, {hours} ({place})
    </Trans>
  );
}
