import type { Context } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import type { RelationshipId } from '../../kernel/ids.ts';
import { openOfGuideLoader, openOfProgramLoader } from '../programs/index.ts';
import { eventsLoader, funnelLoader, relationshipLoader } from './loaders.ts';

/** Runs a command about a relationship, and reads the relationship anew. */
export const relationshipPayload = async (
  context: Context,
  command: Parameters<typeof carryOut<RelationshipId, unknown>>[1],
) => {
  const { thing, errors } = await carryOut(context, command, async (id) => {
    eventsLoader(context).clear(id);
    const row = await relationshipLoader(context).clear(id).load(id);
    if (row) {
      funnelLoader(context).clear(row.programId);
      openOfProgramLoader(context).clear(row.programId);
      openOfGuideLoader(context).clear(row.guideId);
    }
    return row;
  });
  return { relationship: thing, errors };
};
