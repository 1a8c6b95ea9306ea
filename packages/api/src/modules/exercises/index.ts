export { chooseInExercise } from './commands/choose-in-exercise.ts';
export { saveExerciseTakeaway } from './commands/save-takeaway.ts';
export { startExercise } from './commands/start-exercise.ts';
export { exerciseLoader } from './loaders.ts';
export { removeExercises } from './queries.ts';
export { exercisesResolvers } from './resolvers.ts';
