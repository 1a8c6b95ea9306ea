import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { MessageId, ReflectionId, RelationshipId } from '../../kernel/ids.ts';
import type { MessageRow, PositionRow, ReflectionRow, Unanswered } from './model.ts';
import { messagesByIds, positionsOf, unansweredOf, unreadOf } from './queries.ts';
import { reflectionsByIds } from './reflection-queries.ts';

export const messageLoader = rowLoader<MessageId, MessageRow>(messagesByIds, (row) => row.id);
export const reflectionLoader = rowLoader<ReflectionId, ReflectionRow>(reflectionsByIds, (row) => row.id);
export const positionsLoader = groupLoader<RelationshipId, PositionRow>(
  positionsOf,
  (row) => row.relationshipId,
);
export const unreadLoader = rowLoader(unreadOf, (row) => row.relationshipId);
export const unansweredLoader = rowLoader<RelationshipId, Unanswered>(
  unansweredOf,
  (row) => row.relationshipId,
);
