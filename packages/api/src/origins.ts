import type { FindOrigins, Origins } from './context.ts';
import type { Db, Viewer } from './db/transactions.ts';
import { type Id, type IdPrefix, parseId, type RelationshipId } from './kernel/ids.ts';
import { messagesByIds, reflectionsByIds } from './modules/conversation/index.ts';
import { feedbackByIds } from './modules/feedback/index.ts';
import { sessionsByIds } from './modules/sessions/index.ts';

/** Something of a pair. */
interface Row {
  readonly id: string;
  readonly relationshipId: RelationshipId;
}

function found<P extends IdPrefix>(
  prefix: P,
  byIds: (db: Db, viewer: Viewer, ids: readonly Id<P>[]) => Promise<readonly Row[]>,
): FindOrigins {
  return (db, viewer, texts) => {
    const ids = texts.flatMap((text) => parseId(prefix, text) ?? []);
    return ids.length === 0 ? Promise.resolve([]) : byIds(db, viewer, ids);
  };
}

/** What a commitment can come from. Each kind is found by the module that keeps it. */
export const origins: Origins = {
  SESSION: found('ses', sessionsByIds),
  MESSAGE: found('msg', messagesByIds),
  FEEDBACK: found('fbk', feedbackByIds),
  REFLECTION: found('ref', reflectionsByIds),
};
