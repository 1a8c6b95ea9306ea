import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Act } from '../context.ts';
import { idToUuid } from '../kernel/ids.ts';
import { fail, ok, type Result } from '../kernel/result.ts';

/**
 * Runs a creating command once per key: a repetition within 24 hours returns the id that the first call made. Key, body hash and
 * result stand in the same transaction as the write; two calls at once wait for each other.
 * @param operation name of the mutation, so that keys of different operations do not meet
 * @param input what was asked, without the key
 */
export async function once<T extends string>(
  act: Act,
  operation: string,
  key: string | null | undefined,
  input: unknown,
  command: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (key == null) return command();
  if (key.length < 1 || key.length > 200 || key.includes('\0'))
    return fail('INVALID', 'The key must have 1 to 200 characters.', 'idempotencyKey');
  const organization = idToUuid(act.viewer.organizationId);
  const person = idToUuid(act.viewer.personId);
  const bodyHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  await act.db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${person} ${operation} ${key}`}, 0))`,
  );
  const [known] = await act.db.execute<{ body_hash: string; result: T }>(sql`
    select body_hash, result from idempotency_key
    where organization_id = ${organization} and person_id = ${person} and operation = ${operation} and key = ${key}
      and created_at > ${act.clock.now().toISOString()}::timestamptz - interval '24 hours'`);
  if (known) {
    if (known.body_hash === bodyHash) return ok(known.result);
    return fail('CONFLICT', 'This key was used before for something else. Use a new one.', 'idempotencyKey');
  }
  const result = await command();
  if (result.ok) {
    await act.db.execute(sql`
      insert into idempotency_key (organization_id, person_id, operation, key, body_hash, result, created_at)
      values (${organization}, ${person}, ${operation}, ${key}, ${bodyHash}, ${JSON.stringify(result.value)}::jsonb, ${act.clock.now().toISOString()})
      on conflict (organization_id, person_id, operation, key)
        do update set body_hash = excluded.body_hash, result = excluded.result, created_at = excluded.created_at`);
  }
  return result;
}
