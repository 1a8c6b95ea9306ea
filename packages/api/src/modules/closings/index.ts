export { closeOnDay, eraseOnDay } from './jobs.ts';
export { closingsResolvers } from './resolvers.ts';
