import type { EditReflectionInput } from '@rapport/shared';
import type { Act } from '../../../context.ts';
import type { ReflectionId } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { termsForContent } from '../../agreements/index.ts';
import { sealText } from '../../confidential/index.ts';
import { announceRelationship } from '../../relationships/index.ts';
import { isReflection } from '../reflection-queries.ts';
import { spotOfReflection } from '../spot.ts';
import { reflection } from '../tables.ts';
import { heldReflection } from './held-reflection.ts';
import { parsedReflection } from './parsed-reflection.ts';

/** Changes the words of a reflection; a partner who reads it reads the new ones. */
export async function editReflection(act: Act, input: EditReflectionInput): Promise<Result<ReflectionId>> {
  const parsed = parsedReflection(input);
  if (!parsed.ok) return parsed;
  const held = await heldReflection(act, input.reflectionId);
  if (!held.ok) return held;
  const { pair, reflection: row } = held.value;
  const terms = await termsForContent(act, pair, 'REFLECTION');
  if (!terms.ok) return terms;
  const { db, clock } = act;
  const spot = spotOfReflection(row.id);
  const { sealed: body, keyVersion } = await sealText(act, pair.id, spot, parsed.value);
  await db.update(reflection).set({ body, keyVersion, editedAt: clock.now() }).where(isReflection(row));
  if (row.sharedAt !== null) await announceRelationship(act, pair);
  return ok(row.id);
}
