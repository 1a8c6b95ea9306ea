import type { FindOrigins, Origins } from './context.ts';
import type { Db, Viewer } from './db/transactions.ts';
import { type Id, type IdPrefix, parseId, type RelationshipId } from './kernel/ids.ts';
import { messagesByIds, reflectionsByIds } from './modules/conversation/index.ts';
import { feedbackByIds } from './modules/feedback/index.ts';
import { sessionsByIds } from './modules/sessions/index.ts';

type Found = readonly { readonly id: string; readonly relationshipId: RelationshipId }[];

/** Finds things of one kind as their own module does, and as far as the viewer may see them. */
function finder<P extends IdPrefix>(
  prefix: P,
  byIds: (db: Db, viewer: Viewer, ids: readonly Id<P>[]) => Promise<Found>,
): FindOrigins {
  return async (db, viewer, texts) => {
    const ids = texts.map((text) => parseId(prefix, text)).filter((id) => id !== null);
    return ids.length === 0 ? [] : byIds(db, viewer, ids);
  };
}

/** What a commitment can come from, each found by the module that keeps it. */
export const origins: Origins = {
  SESSION: finder('ses', sessionsByIds),
  MESSAGE: finder('msg', messagesByIds),
  FEEDBACK: finder('fbk', feedbackByIds),
  REFLECTION: finder('ref', reflectionsByIds),
};
