import type { ExerciseId, PersonId } from '../../kernel/ids.ts';

/** Where one party's choice stands within their relationship. */
export const choiceSpot = (exerciseId: ExerciseId, personId: PersonId) => ({
  table: 'exercise_choice',
  column: 'body',
  rowId: `${exerciseId} ${personId}`,
});

/** Where stands what one party takes from an exercise. */
export const takeawaySpot = (exerciseId: ExerciseId, personId: PersonId) => ({
  table: 'exercise_takeaway',
  column: 'body',
  rowId: `${exerciseId} ${personId}`,
});
