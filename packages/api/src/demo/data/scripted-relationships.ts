import { othersRelationships } from './scripted-others.ts';
import { priyasRelationships } from './scripted-priya.ts';
import { priyasProposals } from './scripted-priya-proposals.ts';
import type { ScriptedRelationship } from './scripted-relationship.ts';
import { sponsoredRelationships } from './scripted-sponsored.ts';

export const scriptedRelationships: readonly ScriptedRelationship[] = [
  ...priyasRelationships,
  ...priyasProposals,
  ...othersRelationships,
  ...sponsoredRelationships,
];
