import type { Party, RelationshipLineFragment } from '../../gql/graphql.ts';

type Sides = Pick<RelationshipLineFragment, 'viewerParty' | 'guide' | 'learner'>;

/** The person on the other side and which side that is; null where the reader is on neither. */
export function partnerOf(line: Sides): { id: string; name: string; party: Party } | null {
  switch (line.viewerParty) {
    case 'GUIDE':
      return { ...line.learner, party: 'LEARNER' };
    case 'LEARNER':
      return { ...line.guide, party: 'GUIDE' };
    case null:
      return null;
  }
}

/** The colour of a side: the two parties keep theirs everywhere. */
export function toneOf(party: Party): 'guide' | 'learner' {
  return party === 'GUIDE' ? 'guide' : 'learner';
}

/** Whose answer a proposal still waits for. */
export function pendingSides(line: Pick<RelationshipLineFragment, 'responses'>): Party[] {
  return line.responses.filter((response) => response.answer === 'PENDING').map((response) => response.party);
}
