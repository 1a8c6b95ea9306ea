import type { GoalOutcome } from '@rapport/shared';
import { type Act, type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { type GoalId, type PersonId, parseId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { personLoader } from '../identity/index.ts';
import { partyOf } from '../relationships/index.ts';
import { closeGoal, reopenGoal } from './commands/close-goal.ts';
import { adjustGoal, editGoal } from './commands/edit-goal.ts';
import { recordGoalProgress, removeGoalUpdate } from './commands/record-goal-progress.ts';
import { setGoal } from './commands/set-goal.ts';
import { goalLoader, updatesLoader } from './loaders.ts';
import { mayWrite, mayWriteTo, pairOf } from './may-write.ts';
import type { GoalRow } from './model.ts';
import { goalUpdateWords, goalWords } from './opening.ts';
import { mayChangeGoal, mayRemoveUpdate } from './policy.ts';
import { listGoals } from './queries.ts';

/** A person whom a foreign key promises. */
export async function personOf(context: Context, id: PersonId) {
  const person = await personLoader(context).load(id);
  if (!person) throw new Error('A thing of a pair was resolved without one of its people.');
  return person;
}

/** How a goal ended; null for one that goes on. */
function outcomeOf(state: GoalRow['state'] | null): GoalOutcome | null {
  return state === 'OPEN' ? null : state;
}

async function goalPayload(context: Context, command: (act: Act) => Promise<Result<GoalId>>) {
  const { thing, errors } = await carryOut(context, command, async (id) => {
    updatesLoader(context).clear(id);
    return goalLoader(context).clear(id).load(id);
  });
  return { goal: thing, errors };
}

export const goalResolvers: Resolvers = {
  Query: {
    goal: (_, { id }, context) => loadOptional(goalLoader, context, parseId('goa', id)),
  },
  Relationship: {
    async goals(parent, { filter, ...page }, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      const states = filter?.states ?? null;
      const found = await listGoals(await context.read(), viewer, parent.id, states, pageRequest(page));
      for (const { node } of found.edges) goalLoader(context).prime(node.id, node);
      return found;
    },
    viewerCanSetGoals: (parent, _, context) => mayWrite(context, parent, 'GOAL'),
  },
  Goal: {
    relationship: (parent, _, context) => pairOf(context, parent.relationshipId),
    content: (parent, _, context) => goalWords(context, parent),
    author: (parent, _, context) => personOf(context, parent.authorId),
    updates: async (parent, _, context) => [...(await updatesLoader(context).load(parent.id))],
    viewerCanUpdate: async (parent, _, context) =>
      mayChangeGoal(parent) && (await mayWriteTo(context, parent, 'GOAL')),
    viewerCanReopen: async (parent, _, context) =>
      !mayChangeGoal(parent) && (await mayWriteTo(context, parent, 'GOAL')),
  },
  GoalUpdate: {
    author: (parent, _, context) => personOf(context, parent.authorId),
    outcome: (parent) => outcomeOf(parent.outcome),
    content: (parent, _, context) => goalUpdateWords(context, parent),
    async viewerCanRemove(parent, _, context) {
      const goal = await goalLoader(context).load(parent.goalId);
      return (
        goal !== null &&
        mayRemoveUpdate(requireViewer(context), parent, goal) &&
        (await mayWriteTo(context, parent, 'GOAL'))
      );
    },
  },
  Mutation: {
    setGoal: (_, { input }, context) => goalPayload(context, (act) => setGoal(act, input)),
    editGoal: (_, { input }, context) => goalPayload(context, (act) => editGoal(act, input)),
    adjustGoal: (_, { input }, context) => goalPayload(context, (act) => adjustGoal(act, input)),
    recordGoalProgress: (_, { input }, context) =>
      goalPayload(context, (act) => recordGoalProgress(act, input)),
    removeGoalUpdate: (_, { input }, context) => goalPayload(context, (act) => removeGoalUpdate(act, input)),
    closeGoal: (_, { input }, context) => goalPayload(context, (act) => closeGoal(act, input)),
    reopenGoal: (_, { input }, context) => goalPayload(context, (act) => reopenGoal(act, input)),
  },
};
