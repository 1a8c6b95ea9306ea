import ICAL from 'ical.js';
import type { Mail, Platform } from '../src/context.ts';
import { jobHandlers } from '../src/jobs/handlers.ts';
import type { AgreeingCast } from './agreeing.ts';
import type { Client, Json, TestApp } from './app.ts';
import { done, type Somebody } from './pairing.ts';

/** An entry as a calendar program reads it. */
export interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly end: string;
  readonly sequence: number;
  readonly status: string;
  readonly url: string;
  readonly attendee: string | null;
  readonly organizer: string | null;
}

/** A calendar as a calendar program reads it. */
export interface ReadCalendar {
  readonly method: string | null;
  readonly entries: readonly ReadEntry[];
}

/** Reads a calendar with another library than the one that writes it. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const textOf = (component: ICAL.Component, name: string) => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? null : String(value);
  };
  return {
    method: textOf(calendar, 'method'),
    entries: calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(component);
      return {
        ...{ uid, summary, sequence: Number(sequence) },
        start: startDate.toJSDate().toISOString(),
        end: endDate.toJSDate().toISOString(),
        status: textOf(component, 'status') ?? '',
        url: textOf(component, 'url') ?? '',
        attendee: textOf(component, 'attendee'),
        organizer: textOf(component, 'organizer'),
      };
    }),
  };
}

/** Makes a feed; answers its id and its path without the host. */
export async function makeFeed(client: Client): Promise<{ id: string; path: string; address: string }> {
  const answer = await client.graphql(
    'mutation { createCalendarFeed { calendarFeed { id lastUsedAt } address errors { code message path } } }',
  );
  const { id }: Json = done(answer, 'createCalendarFeed', 'calendarFeed');
  const address: string = answer.data?.['createCalendarFeed'].address;
  return { id, address, path: new URL(address).pathname };
}

/** The calendar jobs of a pair, run by hand, with the mails they send. */
export interface Inviting {
  readonly mails: Mail[];
  readonly platform: Platform;
  /** What follows from everything that happened since the last time, in the order in which it was queued. */
  settle(): Promise<void>;
  /** The job that mails one person. */
  mail(person: Somebody): Promise<void>;
}

export function startInviting({ services, admin }: TestApp, pair: () => AgreeingCast): Inviting {
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  const platform = { ...services.platform, mailer };
  const handlers = jobHandlers(services.pools, platform);
  const { signal } = new AbortController();
  const waiting = async <Data>(name: string) => {
    const rows = await admin<{ data: Data }[]>`
      delete from pgboss.job where name = ${name} and start_after <= now() returning data`;
    return rows.map(({ data }) => data);
  };
  return {
    ...{ mails, platform },
    async settle() {
      for (const happened of await waiting<Parameters<(typeof handlers)['notifications.spread']>[0]>(
        'notifications.spread',
      ))
        await handlers['notifications.spread'](happened, signal);
      for (const payload of await waiting<Parameters<(typeof handlers)['calendar.invite']>[0]>(
        'calendar.invite',
      ))
        await handlers['calendar.invite'](payload, signal);
    },
    async mail({ id: personId, organizationId }) {
      const { relationshipId } = pair();
      await handlers['calendar.invite']({ organizationId, relationshipId, personId }, signal);
    },
  };
}
