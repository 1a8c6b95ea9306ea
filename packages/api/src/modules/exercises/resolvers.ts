import { type ExerciseChoice, exerciseChoiceSchema, fourPanes } from '@rapport/shared/domain';
import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type Connection, pageRequest } from '../../kernel/cursor.ts';
import type { ExerciseId, PersonId } from '../../kernel/ids.ts';
import { openText } from '../confidential/index.ts';
import { personLoader } from '../identity/index.ts';
import {
  partyOf,
  type RelationshipRow,
  relationshipLoader,
  relationshipPayload,
} from '../relationships/index.ts';
import { cancelExercise } from './commands/cancel-exercise.ts';
import { chooseInExercise, takeBackChoice } from './commands/choose-in-exercise.ts';
import { saveExerciseTakeaway } from './commands/save-takeaway.ts';
import { startExercise } from './commands/start-exercise.ts';
import { choicesLoader, exerciseLoader, takeawaysLoader, termsLoader } from './loaders.ts';
import type { ChoiceRow, ExerciseRow } from './model.ts';
import { chosenAt, isOpen, mayExercise } from './policy.ts';
import { listAwaiting, listExercises } from './queries.ts';
import { choiceSpot, takeawaySpot } from './spot.ts';

/** A person whom a foreign key promises. */
async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('An exercise without one of its people was resolved.');
  return found;
}

async function pairOf(context: Context, row: ExerciseRow): Promise<RelationshipRow> {
  const pair = await relationshipLoader(context).load(row.relationshipId);
  if (!pair) throw new Error('An exercise without its relationship was resolved.');
  return pair;
}

async function mayAdd(context: Context, pair: RelationshipRow): Promise<boolean> {
  const viewer = requireViewer(context);
  return (
    partyOf(viewer, pair) !== null && mayExercise(viewer, pair, await termsLoader(context).load(pair.id))
  );
}

function page({ edges, pageInfo }: Connection<ExerciseRow>) {
  return { edges: [...edges], pageInfo };
}

/** Opens a choice; null where there is none, or it has been erased. */
async function openChoice(context: Context, row: ChoiceRow | undefined): Promise<ExerciseChoice | null> {
  if (!row) return null;
  const { relationshipId, exerciseId, personId, keyVersion, body } = row;
  const text = await openText(context, {
    relationshipId,
    contentType: 'EXERCISE',
    ...choiceSpot(exerciseId, personId),
    authorId: personId,
    keyVersion,
    sealed: body,
  });
  return text === null ? null : exerciseChoiceSchema.parse(JSON.parse(text));
}

async function panesOf(context: Context, row: ExerciseRow) {
  if (isOpen(row)) return null;
  const rows = await choicesLoader(context).load(row.id);
  const subjectId = row.subject === 'GUIDE' ? row.guideId : row.learnerId;
  const [subject, other] = await Promise.all([
    openChoice(
      context,
      rows.find(({ personId }) => personId === subjectId),
    ),
    openChoice(
      context,
      rows.find(({ personId }) => personId !== subjectId),
    ),
  ]);
  return subject && other ? fourPanes(subject, other) : null;
}

/** Runs a command about an exercise, and reads the exercise anew. */
const changing = async (context: Context, command: Parameters<typeof carryOut<ExerciseId, unknown>>[1]) => {
  const { thing, errors } = await carryOut(context, command, (id) => {
    choicesLoader(context).clear(id);
    takeawaysLoader(context).clear(id);
    return exerciseLoader(context).clear(id).load(id);
  });
  return { exercise: thing, errors };
};

export const exercisesResolvers: Resolvers = {
  Query: {
    exercisesAwaitingMe: async (_, args, context) =>
      page(await listAwaiting(await context.read(), requireViewer(context), pageRequest(args))),
  },

  Relationship: {
    async exercises(parent, args, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      return page(await listExercises(await context.read(), viewer, parent.id, pageRequest(args)));
    },
    viewerCanStartExercise: (parent, _, context) => mayAdd(context, parent),
  },

  Exercise: {
    relationship: (parent, _, context) => pairOf(context, parent),
    startedBy: (parent, _, context) => person(context, parent.startedBy),
    viewerChose: (parent, _, context) => chosenAt(requireViewer(context), parent).own !== null,
    partnerChose: (parent, _, context) => chosenAt(requireViewer(context), parent).partners !== null,
    async ownChoice(parent, _, context) {
      const { personId } = requireViewer(context);
      const rows = await choicesLoader(context).load(parent.id);
      return openChoice(
        context,
        rows.find((row) => row.personId === personId),
      );
    },
    panes: (parent, _, context) => panesOf(context, parent),
    takeaways: async (parent, _, context) => [...(await takeawaysLoader(context).load(parent.id))],
    viewerCanChoose: async (parent, _, context) =>
      isOpen(parent) && mayAdd(context, await pairOf(context, parent)),
    viewerCanTakeBack: (parent, _, context) =>
      isOpen(parent) && chosenAt(requireViewer(context), parent).own !== null,
    viewerCanCancel: (parent) => isOpen(parent),
    viewerCanTakeAway: async (parent, _, context) =>
      !isOpen(parent) && mayAdd(context, await pairOf(context, parent)),
  },

  ExerciseTakeaway: {
    person: (parent, _, context) => person(context, parent.personId),
    text: (parent, _, context) =>
      openText(context, {
        relationshipId: parent.relationshipId,
        contentType: 'EXERCISE',
        ...takeawaySpot(parent.exerciseId, parent.personId),
        authorId: parent.personId,
        keyVersion: parent.keyVersion,
        sealed: parent.body,
      }),
  },

  Mutation: {
    startExercise: (_, { input }, context) => changing(context, (act) => startExercise(act, input)),
    chooseInExercise: (_, { input }, context) => changing(context, (act) => chooseInExercise(act, input)),
    takeBackChoice: (_, { input }, context) => changing(context, (act) => takeBackChoice(act, input)),
    cancelExercise: (_, { input }, context) =>
      relationshipPayload(context, (act) => cancelExercise(act, input)),
    saveExerciseTakeaway: (_, { input }, context) =>
      changing(context, (act) => saveExerciseTakeaway(act, input)),
  },
};
