import type { ReflectionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { ReflectionId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { appendToLedger } from '../../audit/index.ts';
import { announceRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { ReflectionRow } from '../model.ts';
import { isReflection } from '../reflection-queries.ts';
import { reflection } from '../tables.ts';
import { heldReflection } from './held-reflection.ts';

/** Hides a reflection from the partner at once; whatever the agreement says by then. Repeating it changes nothing. */
export async function unshareReflection(act: Act, input: ReflectionInput): Promise<Result<ReflectionId>> {
  const held = await heldReflection(act, input.reflectionId);
  if (!held.ok) return held;
  const { pair, reflection: row } = held.value;
  if (row.sharedAt === null) return ok(row.id);
  await act.db.update(reflection).set({ sharedAt: null }).where(isReflection(row));
  await recordTakenBack(act, pair, row);
  return ok(row.id);
}

/** That the partner can no longer read something, in the ledger of both and on their open pages. */
export async function recordTakenBack(
  act: Act,
  pair: RelationshipRow,
  { id: itemId }: Pick<ReflectionRow, 'id'>,
): Promise<void> {
  await announceRelationship(act, pair);
  await appendToLedger(act.db, act.viewer, act.clock.now(), {
    kind: 'UNSHARED',
    relationshipId: pair.id,
    details: { contentType: 'REFLECTION', itemId },
  });
}
