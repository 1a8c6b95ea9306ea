export { closeOnDay, eraseOnDay, returnWordsAfterWithdrawal } from './jobs.ts';
export { closingsResolvers } from './resolvers.ts';
