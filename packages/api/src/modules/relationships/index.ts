export { cancelProposal } from './commands/cancel-proposal.ts';
export { proposeRelationship } from './commands/propose-relationship.ts';
export { respondToProposal } from './commands/respond-to-proposal.ts';
export { relationshipLoader } from './loaders.ts';
export type { RelationshipRow } from './model.ts';
export { relationshipsResolvers } from './resolvers.ts';
export { topicField } from './rules.ts';
