export { applyExistingPairs } from './commands/apply-existing-pairs.ts';
export { cancelProposal } from './commands/cancel-proposal.ts';
export { proposeRelationship } from './commands/propose-relationship.ts';
export { respondToProposal } from './commands/respond-to-proposal.ts';
export { type ExistingPair, type PairPlan, planExistingPair } from './existing-pairs.ts';
export { relationshipsBetween } from './existing-pairs-matching.ts';
export { relationshipLoader } from './loaders.ts';
export { relationshipsResolvers } from './resolvers.ts';
export { areInLine, topicField } from './rules.ts';
