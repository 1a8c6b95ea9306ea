export { saveTrustPreferences } from './commands/save-preferences.ts';
export { removePreferences } from './queries.ts';
export { preferencesResolvers } from './resolvers.ts';
