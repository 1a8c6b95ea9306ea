import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { ReflectionRow } from '../model.ts';
import { isAuthor } from '../policy.ts';
import { reflectionsByIds } from '../reflection-queries.ts';

/** A reflection of the viewer's own, with its relationship held until the transaction ends. */
export async function heldReflection(
  { db, viewer }: Act,
  text: string,
): Promise<Result<{ pair: RelationshipRow; reflection: ReflectionRow }>> {
  const id = parseId('ref', text);
  const [found] = id ? await reflectionsByIds(db, viewer, [id]) : [];
  const pair = found && (await holdRelationship(db, viewer, found.relationshipId));
  // Read again: another of the author's pages may have changed it meanwhile.
  const [reflection] = pair ? await reflectionsByIds(db, viewer, [found.id]) : [];
  if (!pair || !reflection) return notFound('reflection', 'reflectionId');
  if (!isAuthor(viewer, reflection))
    return fail('NOT_ALLOWED', 'Only who wrote a reflection changes it, shares it or takes it back.');
  return ok({ pair, reflection });
}
