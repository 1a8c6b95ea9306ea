import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CancelExerciseDocument,
  ChooseInExerciseDocument,
  type ChooseInExerciseInput,
  type ExerciseRevealedFragment,
  ExercisesOfRelationshipDocument,
  OwnChoiceDocument,
  type Party,
  RevealedExerciseDocument,
  type RevealedExerciseQuery,
  SaveExerciseTakeawayDocument,
  StartExerciseDocument,
  TakeBackChoiceDocument,
} from '../../gql/graphql.ts';
import { accepted, execute } from '../../lib/execute.ts';

/** How many exercises are shown at most: with one a quarter about each, more than ten years. */
const shownAtMost = 100;

/** The relationship's id stands in every key, so that a change of the relationship reads all of it anew. */
const keyOf = (relationshipId: string) => ['exercises', relationshipId] as const;

/** Which exercises there are and who has chosen, without a word of what was chosen. */
export const exercisesQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: [...keyOf(relationshipId), 'all'],
    queryFn: async ({ signal }) =>
      (await execute(ExercisesOfRelationshipDocument, { id: relationshipId, first: shownAtMost }, signal))
        .relationship,
  });

/** What the reader chose in an exercise; null where they have not. */
export const ownChoiceQuery = (relationshipId: string, exerciseId: string) =>
  queryOptions({
    queryKey: [...keyOf(relationshipId), 'choice', exerciseId],
    queryFn: async ({ signal }) => {
      const { node } = await execute(OwnChoiceDocument, { id: exerciseId }, signal);
      return node && 'ownChoice' in node ? node.ownChoice : null;
    },
    // Read anew with each opening of the form and not while one chooses.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A revealed exercise with what both chose and take from it. */
export const revealedQuery = (relationshipId: string, exerciseId: string) =>
  queryOptions({
    queryKey: [...keyOf(relationshipId), 'revealed', exerciseId],
    queryFn: async ({ signal }) => {
      const { node } = await execute(RevealedExerciseDocument, { id: exerciseId }, signal);
      return node && isExercise(node) ? node : null;
    },
  });

/** Whether what an id led to is an exercise; nothing else was asked for. */
function isExercise(node: NonNullable<RevealedExerciseQuery['node']>): node is ExerciseRevealedFragment {
  return 'panes' in node;
}

/** Runs one change of the exercises of a relationship, and reads them anew. */
function useChange<Input, Answer>(relationshipId: string, change: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(relationshipId) }),
  });
}

export const useStartExercise = (relationshipId: string) =>
  useChange(relationshipId, async (subject: Party) =>
    accepted((await execute(StartExerciseDocument, { input: { relationshipId, subject } })).startExercise),
  );

export const useChoose = (relationshipId: string) =>
  useChange(
    relationshipId,
    async (input: ChooseInExerciseInput) =>
      accepted((await execute(ChooseInExerciseDocument, { input })).chooseInExercise).exercise,
  );

export const useTakeBack = (relationshipId: string) =>
  useChange(relationshipId, async (exerciseId: string) =>
    accepted((await execute(TakeBackChoiceDocument, { input: { exerciseId } })).takeBackChoice),
  );

export const useCancelExercise = (relationshipId: string) =>
  useChange(relationshipId, async (exerciseId: string) =>
    accepted((await execute(CancelExerciseDocument, { input: { exerciseId } })).cancelExercise),
  );

export const useSaveTakeaway = (relationshipId: string, exerciseId: string) =>
  useChange(relationshipId, async (text: string) =>
    accepted(
      (await execute(SaveExerciseTakeawayDocument, { input: { exerciseId, text } })).saveExerciseTakeaway,
    ),
  );
