import type {
  PairOfSessionsFragment,
  SeriesScope,
  SessionChannel,
  SessionLineFragment,
} from '../../gql/graphql.ts';
import { once, type Repeat, repeatOf } from './repeat.ts';
import { wallOf } from './times.ts';

/** What somebody fills in to plan or change a session. */
export type Plan = {
  date: string;
  time: string;
  timeZone: string;
  minutes: number;
  channel: SessionChannel;
  title: string;
  place: string;
  link: string;
  repeat: Repeat;
};

/** A new session: in a week, at the next full hour of the clock, as long as the two agreed. */
export function newPlan(pair: PairOfSessionsFragment, timeZone: string, now: Date): Plan {
  const inAWeek = new Date(now.getTime() + 7 * 86_400_000);
  const { date } = wallOf(inAWeek.toISOString(), timeZone);
  return {
    date,
    time: '10:00',
    timeZone,
    minutes: pair.usualSessionMinutes ?? 60,
    channel: 'VIDEO',
    title: '',
    place: '',
    link: '',
    repeat: once,
  };
}

/** A session as it stands, in the zone it was planned in; of a series, what is left of it. */
export function planOf(session: SessionLineFragment, scope: SeriesScope = 'THIS'): Plan {
  const { startsAt, timeZone, minutes, channel, title, place, link, series } = session;
  const left = (scope === 'ALL' ? series?.upcoming : session.leftOfSeries) ?? 1;
  return {
    ...wallOf(startsAt, timeZone),
    timeZone,
    minutes,
    channel,
    title: title ?? '',
    place: place ?? '',
    link: link ?? '',
    repeat: (series && repeatOf(series.rule, timeZone, left)) ?? once,
  };
}
