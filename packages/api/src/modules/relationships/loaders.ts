import { groupLoader, rowLoader } from '../../db/loader.ts';
import type { ProgramId, RelationshipId } from '../../kernel/ids.ts';
import type { RelationshipEventRow, RelationshipRow, StateCount } from './model.ts';
import { eventsOf, relationshipsByIds, statesOfPrograms } from './queries.ts';

export const relationshipLoader = rowLoader<RelationshipId, RelationshipRow>(
  relationshipsByIds,
  (row) => row.id,
);
export const eventsLoader = groupLoader<RelationshipId, RelationshipEventRow>(
  eventsOf,
  (row) => row.relationshipId,
);
export const funnelLoader = groupLoader<ProgramId, StateCount>(statesOfPrograms, (row) => row.programId);
