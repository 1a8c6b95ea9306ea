import { z } from 'zod';
import { isTimeZone } from '../../kernel/clock.ts';
import { calendarDate, optionalText, plainText } from '../../kernel/validation.ts';
import { sessionChannelEnum } from './tables.ts';
import { wallInstant } from './wall-time.ts';

const webAddress = plainText(1000).refine(
  (text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
  'Give an address that begins with https:// or http://.',
);

/** What a session is called and where it is; null for what nobody wrote. */
export const wordsSchema = z.object({
  title: optionalText(plainText(200)).optional().default(null),
  place: optionalText(plainText(500)).optional().default(null),
  link: optionalText(webAddress).optional().default(null),
});
export type SessionWords = z.infer<typeof wordsSchema>;

/** When and how long: a day and time on somebody's wall. */
export const timeSchema = z
  .object({
    date: calendarDate,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 09:30.'),
    timeZone: z.string().refine(isTimeZone, 'This time zone is not known.'),
    minutes: z.number().int().min(5, 'At least 5 minutes.').max(480, 'At most 480 minutes.'),
    channel: z.enum(sessionChannelEnum.enumValues),
  })
  .transform(({ date, time, timeZone, ...rest }, context) => {
    const wall = wallInstant(date, time, timeZone);
    if (wall !== null) return { ...rest, timeZone, local: `${date}T${time}`, startsAt: wall.at };
    context.addIssue({
      code: 'custom',
      path: ['time'],
      message: 'The clocks go forward then: there is no such time on that day. Choose one before or after.',
    });
    return z.NEVER;
  });
export type SessionTime = z.infer<typeof timeSchema>;

/** Whether anything of it is written. */
export function saysSomething(words: SessionWords): boolean {
  return Object.values(words).some((text) => text !== null);
}

/** When a session is over. */
export function endOf({ startsAt, minutes }: { readonly startsAt: Date; readonly minutes: number }): Date {
  return new Date(startsAt.getTime() + minutes * 60_000);
}
