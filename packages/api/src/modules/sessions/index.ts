export { planSession } from './commands/plan-session.ts';
export { holdSession } from './hold.ts';
export { sessionLoader } from './loaders.ts';
export type { SessionRow } from './model.ts';
export { removeSessions } from './queries.ts';
export { sessionsResolvers } from './resolvers.ts';
