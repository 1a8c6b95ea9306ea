import type { Terms } from '@rapport/shared/domain';
import { type ContentKind, mayAddContent } from '@rapport/shared/execution';
import type { Act } from '../../context.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { partyOf, type RelationshipRow } from '../relationships/index.ts';
import { presentTerms } from './present.ts';

/**
 * What everything that a pair writes or answers goes through first: it is one of the two, and their agreement is in force.
 * @param pair held by the caller, so that it stays as it is until the content is written
 * @returns the terms that the content keeps to
 */
export async function termsForContent(
  { db, viewer }: Pick<Act, 'db' | 'viewer'>,
  pair: RelationshipRow,
  kind: ContentKind,
): Promise<Result<Terms>> {
  if (partyOf(viewer, pair) === null) return fail('NOT_ALLOWED', 'Only the two people write here.');
  const terms = await presentTerms(db, pair.organizationId, pair.id);
  if (terms === null || !mayAddContent(kind, pair.state, terms))
    return fail('WRONG_STATE', 'This needs an agreement that both have signed and that is in force.');
  return ok(terms);
}
