export { exerciseLoader } from './loaders.ts';
export { removeExercises } from './queries.ts';
export { exercisesResolvers } from './resolvers.ts';
