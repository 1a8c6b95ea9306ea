import { z } from 'zod';
import { isTimeZone } from '../../kernel/clock.ts';
import { type Role, roles } from '../../kernel/roles.ts';
import { calendarDate, nameText, optionalText, plainText } from '../../kernel/validation.ts';

/** Languages the interface speaks. */
export const locales = ['en', 'de'] as const;

/** What the names of the sign-in library's cookies begin with. */
export const sessionCookiePrefix = 'rapport';

/** In seconds: how long a session lives, and the age from which using it gives it its whole life anew. */
export const sessionSeconds = { life: 14 * 86_400, prolongedAfter: 86_400 } as const;

/** How long a password may be, in characters. */
export const passwordLength = { min: 12, max: 128 } as const;

/** Work information as it may be stored: trimmed, addresses in lower case, empty text as null. */
export const personFields = {
  name: nameText(200).min(1, 'Give a name.'),
  workEmail: optionalText(z.email('This is not an e-mail address.').max(254).toLowerCase()),
  externalId: optionalText(plainText(100)),
  department: optionalText(plainText(120)),
  jobTitle: optionalText(plainText(160)),
  hireDate: optionalText(calendarDate),
  timeZone: z.string().trim().refine(isTimeZone, 'This is not a time zone, such as Europe/Berlin.'),
  locale: z.enum(locales, 'Choose en or de.'),
} as const;

/** Roles without repetition, in their order, always with `MEMBER`. */
export function normalizedRoles(wanted: readonly Role[]): Role[] {
  return roles.filter((role) => role === 'MEMBER' || wanted.includes(role));
}
