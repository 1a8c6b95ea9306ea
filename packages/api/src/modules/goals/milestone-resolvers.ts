import { type Act, type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import type { MilestoneId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { partyOf, relationshipLoader } from '../relationships/index.ts';
import { editMilestone, markMilestone, removeMilestone } from './commands/mark-milestone.ts';
import { reflectOnMilestone } from './commands/reflect-on-milestone.ts';
import { goalLoader, milestoneLoader, reflectionsLoader } from './loaders.ts';
import { mayWrite, mayWriteTo, pairOf } from './may-write.ts';
import { milestoneWords, reflectionText } from './opening.ts';
import { mayEditMilestone } from './policy.ts';
import { listMilestones } from './queries.ts';
import { personOf } from './resolvers.ts';

async function milestonePayload(context: Context, command: (act: Act) => Promise<Result<MilestoneId>>) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    reflectionsLoader(context).clear(id);
    return milestoneLoader(context).clear(id).load(id);
  });
  return { milestone: thing, errors };
}

export const milestoneResolvers: Resolvers = {
  Relationship: {
    async milestones(parent, page, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      return listMilestones(await context.read(), viewer, parent.id, pageRequest(page));
    },
    viewerCanMarkMilestones: (parent, _, context) => mayWrite(context, parent, 'MILESTONE'),
  },
  Milestone: {
    relationship: (parent, _, context) => pairOf(context, parent.relationshipId),
    content: (parent, _, context) => milestoneWords(context, parent),
    author: (parent, _, context) => personOf(context, parent.authorId),
    goal: (parent, _, context) => loadOptional(goalLoader, context, parent.goalId),
    reflections: async (parent, _, context) => [...(await reflectionsLoader(context).load(parent.id))],
    viewerCanEdit: async (parent, _, context) =>
      mayEditMilestone(requireViewer(context), parent) && (await mayWriteTo(context, parent, 'MILESTONE')),
    viewerCanReflect: (parent, _, context) => mayWriteTo(context, parent, 'MILESTONE'),
  },
  MilestoneReflection: {
    person: (parent, _, context) => personOf(context, parent.personId),
    text: (parent, _, context) => reflectionText(context, parent),
  },
  Mutation: {
    markMilestone: (_, { input }, context) => milestonePayload(context, (act) => markMilestone(act, input)),
    editMilestone: (_, { input }, context) => milestonePayload(context, (act) => editMilestone(act, input)),
    async removeMilestone(_, { input }, context) {
      const { thing, errors } = await carryOut(
        context,
        (act) => removeMilestone(act, input),
        (id) => relationshipLoader(context).load(id),
      );
      milestoneLoader(context).clearAll();
      return { relationship: thing, errors };
    },
    reflectOnMilestone: (_, { input }, context) =>
      milestonePayload(context, (act) => reflectOnMilestone(act, input)),
  },
};
