export { removePreferences } from './queries.ts';
export { preferencesResolvers } from './resolvers.ts';
