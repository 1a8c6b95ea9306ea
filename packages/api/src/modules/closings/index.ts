export { pauseRelationship } from './commands/pause-relationship.ts';
export { saveClosingWords } from './commands/save-closing-words.ts';
export { startClosing } from './commands/start-closing.ts';
export { closeOnDay, eraseOnDay, returnWordsAfterWithdrawal } from './jobs.ts';
export { closingsResolvers } from './resolvers.ts';
