import type { ReflectionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { ReflectionId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { announceRelationship, happened } from '../../relationships/index.ts';
import { isReflection } from '../reflection-queries.ts';
import { reflection } from '../tables.ts';
import { heldReflection } from './held-reflection.ts';

/** Lets the partner read a reflection. Repeating it changes nothing. */
export async function shareReflection(act: Act, input: ReflectionInput): Promise<Result<ReflectionId>> {
  const held = await heldReflection(act, input.reflectionId);
  if (!held.ok) return held;
  const { pair, reflection: row } = held.value;
  const terms = await termsForContent(act, pair, 'REFLECTION');
  if (!terms.ok) return terms;
  if (row.sharedAt !== null) return ok(row.id);
  await act.db.update(reflection).set({ sharedAt: act.clock.now() }).where(isReflection(row));
  await announceRelationship(act, pair);
  await happened(act, pair, 'REFLECTION_SHARED', row.id);
  return ok(row.id);
}
