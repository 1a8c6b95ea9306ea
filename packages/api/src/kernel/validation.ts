import { z } from 'zod';
import type { UserError } from './result.ts';

/** Validation problems as user errors, each with the path of its field. */
export function problemsOf(error: z.ZodError): UserError[] {
  return error.issues.map((issue) => ({
    code: 'INVALID',
    // Names of fields that nobody knows are what somebody wrote: messages get into reports and logs of clients.
    message: issue.code === 'unrecognized_keys' ? 'There is a field too many here.' : issue.message,
    path: issue.path.map(String),
  }));
}

/** Trimmed text of at most `longest` characters, without the one character that PostgreSQL cannot store. */
export function plainText(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, `At most ${longest.toLocaleString('en')} characters.`)
    .refine((text) => !text.includes('\0'), 'This text contains a character that cannot be stored.');
}

/** Characters that turn the direction of what follows: with them a name can be made to look like another's. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;

/** What somebody or something is called: text that everybody reads as it is. */
export function nameText(longest: number) {
  return plainText(longest).refine(
    (text) => !turning.test(text),
    'This name contains invisible characters that turn the direction of writing. Type it anew.',
  );
}

/** Trimmed text of which nothing is left counts as null; else it must satisfy `schema`. */
export function optionalText(schema: z.ZodType<string, string>) {
  return z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : text))
    .pipe(z.union([z.null(), schema]))
    .nullable();
}

/** An ISO 8601 calendar date of our times: years outside are slips of the keyboard. */
export const calendarDate = z.iso
  .date('This is not a date.')
  .refine((date) => date >= '1900-01-01' && date <= '2199-12-31', 'Choose a date between 1900 and 2199.');

/** Whether the last day is not before the first; either may be open. Dates are ISO 8601. */
export function inOrder(first: string | null, last: string | null): boolean {
  return first === null || last === null || first <= last;
}

export const outOfOrder = 'The last day must not be before the first.';
