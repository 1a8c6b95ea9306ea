import { sponsorLearns } from '@rapport/shared/execution';
import { sql } from 'drizzle-orm';
import { type Context, requireViewer } from '../../context.ts';
import { idToUuid } from '../../kernel/ids.ts';
import type { AgreementRow } from '../agreements/index.ts';
import { partyOf } from '../relationships/index.ts';
import { countsLoader, termsLoader } from './loaders.ts';

/** How many sessions took place, for those who may know it of an agreement: the two, and a sponsor whom it tells by itself. */
export async function sessionsHeld(context: Context, agreement: AgreementRow): Promise<number | null> {
  const viewer = requireViewer(context);
  const { relationshipId, sponsorId } = agreement;
  if (partyOf(viewer, agreement) !== null) return (await countsLoader(context).load(relationshipId)).held;
  if (sponsorId !== viewer.personId) return null;
  const terms = await termsLoader(context).load(relationshipId);
  if (sponsorLearns(terms, [{ field: 'SESSIONS_HELD', released: false }]).length === 0) return null;
  // The wall asks the same again: no session is the sponsor's to see.
  const db = await context.read();
  const [row] = await db.execute<{ held: number | null }>(
    sql`select sessions_held(${idToUuid(relationshipId)}) as held`,
  );
  return row?.held ?? null;
}
