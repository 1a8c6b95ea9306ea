import type { NotificationKind } from '@rapport/shared/notifications';
import type { Happening, Mail, Platform } from '../src/context.ts';
import type { Clock } from '../src/kernel/clock.ts';
import { mailNews } from '../src/modules/notifications/mailing/mail-news.ts';
import type { DueFactSource } from '../src/modules/notifications/reminding/due-facts.ts';
import { remind } from '../src/modules/notifications/reminding/remind.ts';
import { spread } from '../src/modules/notifications/spread.ts';
import { type AgreeingCast, agreeingPair, inForce } from './agreeing.ts';
import { type Client, type Json, startTestApp, type TestApp } from './app.ts';
import type { Somebody } from './pairing.ts';

/** A pair at work, a clock to move, and the jobs that tell people, run by hand. */
export interface Telling {
  readonly app: TestApp;
  readonly pair: AgreeingCast;
  readonly clock: { at: Date } & Clock;
  readonly mails: Mail[];
  readonly platform: Platform;
  /** The job of something that happened; by default that the guide did, to the learner. */
  happened(happening: Happening, changes?: { to?: Somebody[]; subjectId?: string; at?: Date }): Promise<void>;
  /** The job that mails one person, if need be several times at once. */
  mail(person: Somebody): Promise<void>;
  remind(sources?: readonly DueFactSource[]): Promise<void>;
}

const message = 'msg_01h455vb4pex5vsknk084sn02q';

/** @param start ISO 8601, a working day in Berlin unless a test is about others */
export async function startTelling(start = '2026-03-03T09:00:00Z'): Promise<Telling> {
  const clock = { at: new Date(start), now: () => clock.at };
  const app = await startTestApp({}, { clock });
  const pair = await agreeingPair(app);
  await inForce(pair);
  const mails: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void mails.push(mail) };
  const platform = { ...app.services.platform, mailer };
  const { pools } = app.services;
  const { organizationId } = pair.guide;
  return {
    ...{ app, pair, clock, mails, platform },
    happened: (happening, { to = [pair.learner], subjectId = message, at = clock.at } = {}) =>
      spread(pools, platform, {
        ...{ organizationId, happening, subjectId },
        relationshipId: pair.relationshipId,
        personIds: to.map(({ id }) => id),
        at: at.toISOString(),
      }),
    mail: (person) => mailNews(pools, platform, { organizationId, personId: person.id }),
    remind: (sources) => remind(pools, platform, { organizationId }, new AbortController().signal, sources),
  };
}

const list = `{ notifications { edges { node {
  id kind topic byPartner subjectId at dueAt readAt relationship { id partner { name } }
} } } notificationSummary { unread counts { relationshipId kind count } } }`;

/** What somebody was told, latest first, and what of it is unread. */
export async function newsOf(client: Client): Promise<{ news: Json[]; unread: number }> {
  const { data, errors } = await client.graphql(list);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return {
    news: data['notifications'].edges.map(({ node }: Json) => node),
    unread: data['notificationSummary'].unread,
  };
}

const save = `mutation ($input: SaveNotificationPreferencesInput!) { saveNotificationPreferences(input: $input) {
  preferences { choices { topic way customary } quietFrom quietTo quietWeekends digestHour } errors { code message path } } }`;

/** Chooses how somebody is told. */
export async function choose(client: Client, input: object): Promise<Json> {
  const { data, errors } = await client.graphql(save, { input });
  return errors ?? data?.['saveNotificationPreferences'];
}

const markDocument = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { marked summary { unread } errors { code path } } }`;

/** Marks as read, all where nothing is named. */
export async function markRead(client: Client, input: object = {}): Promise<Json> {
  const { data, errors } = await client.graphql(
    markDocument('markNotificationsRead', 'MarkNotificationsReadInput'),
    { input },
  );
  return errors ?? data?.['markNotificationsRead'];
}

export async function markUnread(client: Client, notificationIds: string[]): Promise<Json> {
  const { data, errors } = await client.graphql(
    markDocument('markNotificationsUnread', 'MarkNotificationsUnreadInput'),
    { input: { notificationIds } },
  );
  return errors ?? data?.['markNotificationsUnread'];
}

/** The kinds of what somebody was told, latest first. */
export const kindsOf = async (client: Client): Promise<NotificationKind[]> =>
  (await newsOf(client)).news.map(({ kind }) => kind);
