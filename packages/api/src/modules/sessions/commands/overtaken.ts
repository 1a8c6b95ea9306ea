import type { Act } from '../../../context.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { fail, type Result } from '../../../kernel/result.ts';
import { peopleByIds } from '../../identity/index.ts';

/** What somebody reads whose edit began from words that have changed since: whose are there now. */
export async function overtaken(
  act: Act,
  authorId: PersonId,
  what: 'point' | 'note',
): Promise<Result<never>> {
  const [author] = await peopleByIds(act.db, act.viewer, [authorId]);
  const who = authorId === act.viewer.personId ? 'You have' : author ? `${author.name} has` : 'Somebody has';
  const where = authorId === act.viewer.personId ? ' in another window' : '';
  return fail(
    'CONFLICT',
    `${who} changed this ${what} meanwhile${where}. Compare the two, and save then.`,
    'revision',
  );
}
