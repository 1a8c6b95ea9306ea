import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import type { MailCalendar } from '../../context.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { MailLanguage } from '../identity/index.ts';
import type { SessionRow } from '../sessions/index.ts';
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

/** Whether a session was called off. One to which somebody did not come was not. */
export function isCancelled({ state }: Pick<SessionRow, 'state'>): boolean {
  return state === 'CANCELLED' || state === 'CANCELLED_LATE';
}

/** A calendar to subscribe to or to save (RFC 5545, RFC 7986). The same sessions give the same text. */
export function calendarOf(entries: readonly Entry[], reader: Reader): string {
  const events = entries.map((entry) => ({ ...eventOf(entry, reader), stamp: entry.session.updatedAt }));
  const name = calendarWords[reader.language].calendarName;
  return ical({ prodId: product, name, ttl: lookAgain, events }).toString();
}

/** Entries for one person's own calendar, or their end (RFC 5546). */
export function invitationOf(
  entries: readonly Entry[],
  method: MailCalendar['method'],
  reader: Reader,
  { from, to, at }: Envelope,
): MailCalendar {
  const organizer = { name: 'Rapport', email: addressOf(from) };
  const events = entries.map((entry): ICalEventData => {
    const planned = entry.session.plannedBy === to.id;
    const status = planned ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION;
    // Nobody waits for an answer by mail: whoever cannot come moves the session.
    const attendee = { name: to.name, email: to.email, rsvp: false, role: ICalAttendeeRole.REQ, status };
    return { ...eventOf(entry, reader), stamp: at, organizer, attendees: [attendee] };
  });
  const content = ical({ prodId: product, method: ICalCalendarMethod[method], events }).toString();
  return { method, content };
}

/** UTC instants, which no rule of summer time can move. */
function eventOf({ session, partner }: Entry, { language, publicUrl }: Reader): ICalEventData {
  const { id, startsAt, minutes, sequence, createdAt, updatedAt } = session;
  const words = calendarWords[language];
  const url = `${publicUrl}/sessions/${id}`;
  return {
    id: `${id}@${new URL(publicUrl).hostname}`,
    sequence,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
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
