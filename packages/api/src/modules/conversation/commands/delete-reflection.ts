import type { ReflectionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { RelationshipId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { isReflection } from '../reflection-queries.ts';
import { reflection } from '../tables.ts';
import { heldReflection } from './held-reflection.ts';
import { recordTakenBack } from './unshare-reflection.ts';

/** Deletes a reflection for good; one that the partner could read is thereby taken back, and that is in the ledger. */
export async function deleteReflection(act: Act, input: ReflectionInput): Promise<Result<RelationshipId>> {
  const held = await heldReflection(act, input.reflectionId);
  if (!held.ok) return held;
  const { pair, reflection: row } = held.value;
  await act.db.delete(reflection).where(isReflection(row));
  if (row.sharedAt !== null) await recordTakenBack(act, pair, row);
  return ok(pair.id);
}
