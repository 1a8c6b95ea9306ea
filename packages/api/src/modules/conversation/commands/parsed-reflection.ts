import { z } from 'zod';
import { failAll, ok, type Result } from '../../../kernel/result.ts';
import { problemsOf } from '../../../kernel/validation.ts';
import { type ReflectionBody, reflectionPromptSchema, reflectionTextSchema } from '../rules.ts';

const schema = z.object({ text: reflectionTextSchema, prompt: reflectionPromptSchema });

/** The words of a reflection and the question they answer, as they are sealed. */
export function parsedReflection(input: {
  readonly text: string;
  readonly prompt?: string | null | undefined;
}): Result<string> {
  const parsed = schema.safeParse({ text: input.text, prompt: input.prompt ?? null });
  if (!parsed.success) return failAll(problemsOf(parsed.error));
  const body: ReflectionBody = parsed.data;
  return ok(JSON.stringify(body));
}
