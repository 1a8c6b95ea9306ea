import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format.ts';
import { ordinalOf, type Repeat } from './repeat.ts';
import { placeOf } from './times.ts';
import { useSessionFormat } from './when.tsx';

type RepeatSummaryProps = { repeat: Repeat; date: string; time: string; timeZone: string };

/** A series in plain words: "Every Tuesday at 10:00, by the clocks of Berlin, 6 times". */
export function RepeatSummary({ repeat: { pace, end }, date, time, timeZone }: RepeatSummaryProps) {
  const format = useFormat();
  if (pace === 'NONE') return null;
  const place = placeOf(timeZone);
  const lastDay = end.kind === 'UNTIL' ? format.date(end.date) : '';
  return (
    <p>
      <Rhythm pace={pace} date={date} />{' '}
      <Trans>
        at {time}, by the clocks of {place}
      </Trans>
      {end.kind === 'COUNT' ? (
        <>
          {', '}
          <Plural value={end.count} one="once" other="# times" />
        </>
      ) : null}
      {end.kind === 'UNTIL' ? (
        <>
          {', '}
          <Trans>until {lastDay}</Trans>
        </>
      ) : null}
    </p>
  );
}

function Rhythm({ pace, date }: { pace: Exclude<Repeat['pace'], 'NONE'>; date: string }) {
  const weekday = useSessionFormat().weekday(date);
  const day = Number(date.slice(8));
  switch (pace) {
    case 'WEEKLY':
      return <Trans>Every {weekday}</Trans>;
    case 'FORTNIGHTLY':
      return <Trans>Every other {weekday}</Trans>;
    case 'MONTHLY_BY_DATE':
      return day > 28 ? (
        <Trans>On day {day} of every month that has one</Trans>
      ) : (
        <Trans>On day {day} of every month</Trans>
      );
    case 'MONTHLY_BY_DAY':
      return <WeekdayOfMonth ordinal={ordinalOf(date)} weekday={weekday} />;
  }
}

function WeekdayOfMonth({ ordinal, weekday }: { ordinal: number; weekday: string }) {
  switch (ordinal) {
    case 1:
      return <Trans>On the first {weekday} of every month</Trans>;
    case 2:
      return <Trans>On the second {weekday} of every month</Trans>;
    case 3:
      return <Trans>On the third {weekday} of every month</Trans>;
    case 4:
      return <Trans>On the fourth {weekday} of every month</Trans>;
    default:
      return <Trans>On the last {weekday} of every month</Trans>;
  }
}
