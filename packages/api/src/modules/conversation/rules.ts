import { reflectionPrompts } from '@rapport/shared/domain';
import { z } from 'zod';
import { plainText } from '../../kernel/validation.ts';

/** Minutes in which its author can change or take back a message. */
const revisionMinutes = 15;

/** The instant from which a message stays as it is. */
export function staysFrom(sentAt: Date): Date {
  return new Date(sentAt.getTime() + revisionMinutes * 60_000);
}

const words = (longest: number) =>
  plainText(longest)
    .min(1, 'Write at least one word first.')
    .refine((text) => text.isWellFormed(), 'This text contains a broken character.');

/** What a message says: plain text, of which nothing is ever read as markup. */
export const messageTextSchema = words(10_000);

/** What a reflection says. */
export const reflectionTextSchema = words(20_000);

export const reflectionPromptSchema = z.enum(reflectionPrompts, 'There is no such question.').nullable();

/** A reflection as it is sealed. */
const reflectionBodySchema = z.object({ text: z.string(), prompt: z.string().nullable() });
export type ReflectionBody = Readonly<z.infer<typeof reflectionBodySchema>>;

/** What was sealed as a reflection. */
export function reflectionBodyOf(json: string): ReflectionBody {
  return reflectionBodySchema.parse(JSON.parse(json));
}
