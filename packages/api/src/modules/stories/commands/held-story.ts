import { and, eq } from 'drizzle-orm';
import type { Act } from '../../../context.ts';
import { parseId } from '../../../kernel/ids.ts';
import { fail, notFound, ok, type Result } from '../../../kernel/result.ts';
import { holdRelationship, type RelationshipRow } from '../../relationships/index.ts';
import type { StoryRow } from '../model.ts';
import { isAuthor } from '../policy.ts';
import { storiesByIds } from '../queries.ts';
import { story } from '../tables.ts';

/** A story with its relationship, both as they stay until the transaction ends. */
interface Held {
  readonly row: StoryRow;
  readonly pair: RelationshipRow;
}

/** A story that the viewer may read. */
export async function heldStory(act: Act, text: string): Promise<Result<Held>> {
  const { db, viewer } = act;
  const id = parseId('sto', text);
  const [known] = id ? await storiesByIds(db, viewer, [id]) : [];
  const pair = known && (await holdRelationship(db, viewer, known.relationshipId));
  const [row] = pair ? await storiesByIds(db, viewer, [known.id]) : [];
  return pair && row ? ok({ row, pair }) : notFound('story', 'storyId');
}

/** A story that the viewer tells. */
export async function heldOwnStory(act: Act, text: string): Promise<Result<Held>> {
  const held = await heldStory(act, text);
  if (held.ok && !isAuthor(act.viewer, held.value.row))
    return fail('NOT_ALLOWED', 'Whoever tells a story decides about it.');
  return held;
}

export const isThis = ({ organizationId, id }: StoryRow) =>
  and(eq(story.organizationId, organizationId), eq(story.id, id));
