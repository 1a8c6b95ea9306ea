import type { Terms } from '@rapport/shared/domain';
import { channels } from '@rapport/shared/domain';
import { isLateCancellation, wallInstant } from '@rapport/shared/execution';
import { z } from 'zod';
import { isTimeZone } from '../../kernel/clock.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { calendarDate, optionalText, plainText } from '../../kernel/validation.ts';

/** How long whoever planned a session may take that back without its counting as late, in minutes. */
const secondThoughts = 10;

const webAddress = plainText(1000).refine(
  (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
  'Give an address that begins with https:// or http://.',
);

/** What a session is called and where it is; null for what nobody wrote. */
export const wordsSchema = z.object({
  title: optionalText(plainText(200)).default(null),
  place: optionalText(plainText(500)).default(null),
  link: optionalText(webAddress).default(null),
});
export type SessionWords = z.infer<typeof wordsSchema>;

/** A time on somebody's wall, with the instant it comes to. */
const wallSchema = z
  .object({
    date: calendarDate,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 09:30.'),
    timeZone: z.string().refine(isTimeZone, 'This time zone is not known.'),
    minutes: z.number().int().min(5, 'At least 5 minutes.').max(480, 'At most 480 minutes.'),
  })
  .transform(({ date, time, timeZone, minutes }, context) => {
    const startsLocal = `${date}T${time}`;
    const wall = wallInstant(startsLocal, timeZone);
    if (wall !== null) return { minutes, timeZone, startsLocal, startsAt: wall.at, twice: wall.twice };
    context.addIssue({
      code: 'custom',
      path: ['time'],
      message: 'The clocks go forward then: there is no such time on that day. Choose one before or after.',
    });
    return z.NEVER;
  });
export type SessionTime = z.infer<typeof wallSchema>;
export const timeSchema = wallSchema;

export const channelSchema = z.enum(channels);

/** Whether anything of it is written. */
export function saysSomething(words: SessionWords): boolean {
  return Object.values(words).some((text) => text !== null);
}

/** When a session is over. */
export function endOf({ startsAt, minutes }: { readonly startsAt: Date; readonly minutes: number }): Date {
  return new Date(startsAt.getTime() + minutes * 60_000);
}

/** Whether cancelling a session now is later than agreed. Whoever has just planned it may think again. */
export function cancelsLate(
  terms: Pick<Terms, 'cancellationHours'>,
  session: { readonly startsAt: Date; readonly plannedBy: PersonId; readonly createdAt: Date },
  personId: PersonId | null,
  now: Date,
): boolean {
  const justPlanned = now.getTime() - session.createdAt.getTime() < secondThoughts * 60_000;
  if (session.plannedBy === personId && justPlanned) return false;
  return isLateCancellation(terms, session.startsAt, now);
}

/** From when on cancelling is later than agreed. */
export function lateFrom({ cancellationHours }: Pick<Terms, 'cancellationHours'>, startsAt: Date): Date {
  return new Date(startsAt.getTime() - cancellationHours * 3_600_000);
}

/** Whether two rules repeat at the same pace, so that one's occurrences stand for the other's. */
export function isSamePace(one: string, other: string): boolean {
  return paceOf(one) === paceOf(other);
}

function paceOf(rule: string): string {
  const parts = rule.split(';');
  const value = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  const days = value('BYDAY')?.split(',').length ?? 1;
  return `${value('FREQ')} ${value('INTERVAL') ?? 1} ${days}`;
}
