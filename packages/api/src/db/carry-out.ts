import type { UserError } from '@rapport/shared';
import type { Act, Context } from '../context.ts';
import type { Result } from '../kernel/result.ts';

/**
 * Runs a command in its own transaction and, once that is committed, reads what it made.
 * @returns the thing and no errors, or null and the reasons; an expected failure commits nothing
 */
export async function carryOut<Value, Thing>(
  context: Context,
  command: (act: Act) => Promise<Result<Value>>,
  read: (value: Value) => Promise<Thing | null>,
): Promise<{ thing: Thing | null; errors: UserError[] }> {
  const result = await context.write(command);
  if (result.ok) return { thing: await read(result.value), errors: [] };
  return { thing: null, errors: result.errors.map((error) => ({ ...error, path: [...error.path] })) };
}
