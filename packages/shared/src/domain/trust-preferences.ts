import { z } from 'zod';

/** How somebody likes to be told something. */
export const feedbackWays = [
  'AT_ONCE',
  'AT_THE_END',
  'IN_WRITING',
  'ASK_ME_FIRST',
  'WITH_AN_EXAMPLE',
] as const;

const words = z
  .string()
  .transform((text) => text.trim().normalize('NFC'))
  .pipe(
    z
      .string()
      .max(1000, 'At most 1,000 characters.')
      .refine((text) => !text.includes('\0'), 'This text contains a character that cannot be stored.')
      .refine((text) => text.isWellFormed(), 'This text contains a broken character.'),
  );

/** What one party tells the other about working well together. Empty texts are left unsaid. */
export const trustPreferencesSchema = z.strictObject({
  feedback: z
    .array(z.enum(feedbackWays))
    .transform((chosen) => feedbackWays.filter((way) => chosen.includes(way))),
  /** What makes it easy for me to speak openly. */
  safe: words,
  /** What to avoid with me. */
  avoid: words,
  /** How to tell me that something went wrong between us. */
  repair: words,
});
export type TrustPreferences = Readonly<z.infer<typeof trustPreferencesSchema>>;
