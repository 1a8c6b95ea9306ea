import type { Act } from '../../../context.ts';
import { once } from '../../../db/idempotency.ts';
import { fail, type Result } from '../../../kernel/result.ts';
import { openTextsIn } from '../../confidential/index.ts';

/** What a repetition is compared with: the words as they are sealed. */
type WrittenBefore = Parameters<typeof openTextsIn>[1];

/**
 * As `once`, for words that are sealed. Beside the key nothing is kept that hangs on the words, not even a fingerprint, from which short
 * ones could be guessed: a repetition is compared with the sealed words themselves.
 * @param where what was asked, without key and words
 * @param before finds what was written under the key; null where its words have changed since, which are then not compared
 */
export async function onceSealed<T extends string>(
  act: Act,
  operation: string,
  key: string | null | undefined,
  where: unknown,
  words: string,
  write: () => Promise<Result<T>>,
  before: (id: T) => Promise<WrittenBefore | null>,
): Promise<Result<T>> {
  let isFirst = false;
  const result = await once(act, operation, key, where, () => {
    isFirst = true;
    return write();
  });
  if (!result.ok || isFirst) return result;
  const written = await before(result.value);
  if (written === null) return result;
  const [known] = await openTextsIn(act, written);
  if (known === words) return result;
  return fail('CONFLICT', 'This key was used before for something else. Use a new one.', 'idempotencyKey');
}
