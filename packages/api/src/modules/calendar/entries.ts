import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { MailCalendar } from '../../context.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { MailLanguage } from '../identity/index.ts';
import type { SeriesRow, SessionRow } from '../sessions/index.ts';
import { isCancelled } from './cancelled.ts';
import { firstOccurrence, ruleOfSeries } from './series-rule.ts';
import { vtimezoneOf } from './vtimezone.ts';
import { calendarWords } from './words.ts';

/** A session as calendars know it: when, with whom, and how it stands. What it is about leaves our walls in no form. */
export interface Entry {
  readonly session: Pick<
    SessionRow,
    'id' | 'startsAt' | 'minutes' | 'state' | 'sequence' | 'plannedBy' | 'createdAt' | 'updatedAt'
  >;
  readonly partner: string;
}

/** For whom entries are written. */
export interface Reader {
  readonly language: MailLanguage;
  readonly publicUrl: string;
}

/** Who an invitation is from and for. */
export interface Envelope {
  readonly from: string;
  readonly to: { readonly id: PersonId; readonly name: string; readonly email: string };
  readonly at: Date;
}

const product = { company: 'Rapport', product: 'Rapport', language: 'EN' };
/** How often calendar programs are asked to look again, in seconds. Most have a mind of their own. */
const lookAgain = 3600;

/** A calendar to subscribe to or to save (RFC 5545, RFC 7986). The same sessions give the same text. */
export function calendarOf(entries: readonly Entry[], reader: Reader): string {
  const events = entries.map((entry) => ({ ...eventOf(entry, reader), stamp: entry.session.updatedAt }));
  const name = calendarWords[reader.language].calendarName;
  return ical({ prodId: product, name, ttl: lookAgain, events }).toString();
}

/** What a message is of, with the occurrences that stand out: all of its series, where the whole of it is told. */
export type Matter =
  | { readonly about: 'SESSION'; readonly session: SessionRow }
  | { readonly about: 'OCCURRENCES'; readonly series: SeriesRow; readonly sessions: readonly SessionRow[] }
  | { readonly about: 'SERIES'; readonly series: SeriesRow; readonly sessions: readonly SessionRow[] };

/** An entry for one person's own calendar, what changes of it, or its end (RFC 5546): one UID, and one message for it. */
export function invitationOf(
  told: Matter & { readonly partner: string },
  method: MailCalendar['method'],
  reader: Reader,
  { from, to, at }: Envelope,
): MailCalendar {
  const organizer = { name: 'Rapport', email: addressOf(from) };
  const events = eventsOf(told, method, reader, at).map(({ plannedBy, ...event }): ICalEventData => {
    const status = plannedBy === to.id ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION;
    // Nobody waits for an answer by mail: whoever cannot come moves the session.
    const attendee = { name: to.name, email: to.email, rsvp: false, role: ICalAttendeeRole.REQ, status };
    return { ...event, stamp: at, organizer, attendees: [attendee] };
  });
  const generator = (timeZone: string) =>
    told.about === 'SESSION' ? null : vtimezoneOf(timeZone, firstOf(told));
  const calendar = ical({ prodId: product, method: ICalCalendarMethod[method], events });
  if (told.about !== 'SESSION') calendar.timezone({ name: told.series.timeZone, generator });
  return { method, content: calendar.toString() };
}

const firstOf = ({ series, sessions }: Extract<Matter, { sessions: unknown }>) =>
  new Date(Math.min(series.createdAt.getTime(), ...sessions.map(({ startsAt }) => startsAt.getTime())));

type PlannedEvent = ICalEventData & { readonly plannedBy: PersonId };

function eventsOf(
  told: Parameters<typeof invitationOf>[0],
  method: MailCalendar['method'],
  reader: Reader,
  at: Date,
): PlannedEvent[] {
  const { partner } = told;
  if (told.about === 'SESSION') return [{ ...eventOf(told, reader), plannedBy: told.session.plannedBy }];
  const { series, sessions } = told;
  const occurrences = sessions.map((session) => ({
    ...eventOf({ session, partner }, reader),
    ...identityOf(series, reader, at),
    recurrenceId: instantOf(session.occursAt ?? session.startsAt),
    start: instantOf(session.startsAt),
    end: instantOf(endOf(session)),
    plannedBy: session.plannedBy,
  }));
  if (told.about === 'OCCURRENCES') return occurrences;
  const whole = { ...seriesEvent(told, method, reader, at), plannedBy: series.plannedBy };
  const standsOut = (_: unknown, index: number) => {
    const session = sessions[index];
    if (session === undefined || isCancelled(session)) return false;
    return session.startsAt.getTime() !== session.occursAt?.getTime() || session.minutes !== series.minutes;
  };
  return method === 'CANCEL' ? [whole] : [whole, ...occurrences.filter(standsOut)];
}

/** A series as one entry that repeats on the wall of its zone. */
function seriesEvent(
  { series, sessions, partner }: Extract<Matter, { about: 'SERIES' }> & { readonly partner: string },
  method: MailCalendar['method'],
  reader: Reader,
  at: Date,
): ICalEventData {
  const words = calendarWords[reader.language];
  const url = `${reader.publicUrl}/relationships/${series.relationshipId}?tab=sessions`;
  const rule = method === 'CANCEL' ? null : ruleOfSeries(series, sessions);
  const startsAt = rule?.startsAt ?? firstOccurrence(series);
  return {
    ...identityOf(series, reader, at),
    start: instantOf(startsAt),
    end: instantOf(endOf({ startsAt, minutes: series.minutes })),
    ...(rule ? { repeating: rule.lines } : {}),
    created: series.createdAt,
    lastModified: series.updatedAt,
    summary: words.summary(partner),
    description: words.open(url),
    url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** UID and zone of a series. Each message about it has a higher SEQUENCE than those before: the seconds that it has existed. */
function identityOf({ id, timeZone, createdAt }: SeriesRow, { publicUrl }: Reader, at: Date) {
  const sequence = Math.max(0, Math.floor((at.getTime() - createdAt.getTime()) / 1000));
  return { id: uidOf(id, publicUrl), timezone: timeZone, sequence };
}

const uidOf = (id: string, publicUrl: string) => `${id}@${new URL(publicUrl).hostname}`;

const endOf = ({ startsAt, minutes }: Pick<SessionRow, 'startsAt' | 'minutes'>) =>
  new Date(startsAt.getTime() + minutes * 60_000);

/** As the writer of calendars takes an instant that shall be told on the wall of a zone. */
const instantOf = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime());

/** UTC instants, which no rule of summer time can move. */
function eventOf({ session, partner }: Entry, { language, publicUrl }: Reader): ICalEventData {
  const { id, startsAt, minutes, sequence, createdAt, updatedAt } = session;
  const words = calendarWords[language];
  const url = `${publicUrl}/sessions/${id}`;
  return {
    id: uidOf(id, publicUrl),
    sequence,
    start: startsAt,
    end: endOf({ startsAt, minutes }),
    created: createdAt,
    lastModified: updatedAt,
    summary: words.summary(partner),
    description: words.open(url),
    url,
    status: isCancelled(session) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** The address alone of `Rapport <rapport@example.org>`. */
function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}
