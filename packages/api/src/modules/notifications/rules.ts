import { customaryHours, dayOf, daysAfter, nextAllowed, type ResponseTime } from '@rapport/shared/execution';
import {
  customaryWays,
  isByMail,
  type NotificationKind,
  type NotificationTopic,
  type NotificationWay,
  topicOf,
} from '@rapport/shared/notifications';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** When somebody may be written to. */
export interface MailHours {
  /** Times of the day, `HH:MM`, where the person is. The same twice: no hour is quiet. */
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly quietWeekends: boolean;
  /** Full hour of the day, 0–23. */
  readonly digestHour: number;
}

/** How somebody is told. */
export interface Delivery extends MailHours {
  readonly ways: Readonly<Record<NotificationTopic, NotificationWay>>;
}

/** What somebody chose; topics left out are told as is customary. */
interface Chosen extends MailHours {
  readonly ways: Readonly<Partial<Record<NotificationTopic, NotificationWay>>>;
}

/** Days after which what happened is no news any more, as after an import or a long standstill. */
export const newsDays = 14;
/** Days after which nobody is written to any more. */
export const mailDays = 3;
/** Days after which a notification is removed. */
export const keptDays = 90;

const usual = customaryHours('UTC');

/** How people are told who have not chosen: mails keep to the customary hours, and the digest comes when they begin. */
export const customaryDelivery: Delivery = {
  ways: customaryWays,
  quietFrom: usual.quietFrom,
  quietTo: usual.quietTo,
  quietWeekends: true,
  digestHour: Number.parseInt(usual.quietTo, 10),
};

/** How somebody is told, by what they chose. @param row null where nothing was chosen */
export function deliveryOf(row: Chosen | null): Delivery {
  if (row === null) return customaryDelivery;
  const { ways, quietFrom, quietTo, quietWeekends, digestHour } = row;
  return { ways: { ...customaryWays, ...ways }, quietFrom, quietTo, quietWeekends, digestHour };
}

/** When mails may come, in the words of the clause about hours. */
export function mailHours(
  { quietFrom, quietTo, quietWeekends }: Omit<MailHours, 'digestHour'>,
  timeZone: string,
): ResponseTime {
  const working = usual.workingDays;
  return {
    ...usual,
    quietFrom,
    quietTo,
    timeZone,
    workingDays: quietWeekends ? working : [...working, 'SAT', 'SUN'],
  };
}

/**
 * From when on a mail may tell of something.
 * @param timeZone where the person is
 * @param at when it became known
 * @returns null where no mail shall
 */
export function mailDueAt(
  delivery: Delivery,
  timeZone: string,
  kind: NotificationKind,
  at: Date,
): Date | null {
  const way = delivery.ways[topicOf(kind)];
  if (!isByMail(way)) return null;
  const hours = mailHours(delivery, timeZone);
  return way === 'MAIL_AT_ONCE' ? nextAllowed(hours, at) : nextDigest(hours, delivery.digestHour, at);
}

/** Digests that are looked through for one at an allowed time: more than a week of them. */
const digestDays = 9;

/** The first digest at an instant or after it: at its hour of a day on which mails may come. A skipped hour is the one after it. */
function nextDigest(hours: ResponseTime, digestHour: number, at: Date): Date {
  const today = dayOf(at, hours.timeZone);
  const digests = Array.from({ length: digestDays }, (_, days) =>
    hourOn(daysAfter(today, days), digestHour, hours.timeZone),
  ).filter((digest) => digest >= at);
  const allowed = digests.find((digest) => nextAllowed(hours, digest).getTime() === digest.getTime());
  return allowed ?? nextAllowed(hours, digests[0] ?? at);
}

function hourOn(day: string, hour: number, timeZone: string): Date {
  const plainTime = Temporal.PlainTime.from({ hour });
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 19:00.');

/** What somebody chooses about when they are told. */
export const hoursSchema = z
  .object({
    quietFrom: timeOfDay,
    quietTo: timeOfDay,
    quietWeekends: z.boolean(),
    digestHour: z.int('Choose a full hour.').min(0, 'Choose a full hour.').max(23, 'Choose a full hour.'),
  })
  .refine((chosen) => !isQuietHour(chosen, chosen.digestHour), {
    message: 'The digest would come in your quiet hours. Choose another hour for one of them.',
    path: ['digestHour'],
  });

function isQuietHour(
  { quietFrom, quietTo }: Pick<MailHours, 'quietFrom' | 'quietTo'>,
  hour: number,
): boolean {
  const time = `${String(hour).padStart(2, '0')}:00`;
  return quietFrom <= quietTo ? quietFrom <= time && time < quietTo : quietFrom <= time || time < quietTo;
}
