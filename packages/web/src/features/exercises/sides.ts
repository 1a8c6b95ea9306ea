import type { ExercisesOfPairFragment, Party } from '../../gql/graphql.ts';

/** Who is who, as the reader sees it. */
export type Sides = {
  relationshipId: string;
  /** The reader's own side. */
  own: Party;
  partner: { name: string; firstName: string };
  reader: { id: string };
};

/** Null for whoever is neither of the two. */
export function sidesOf(pair: ExercisesOfPairFragment): Sides | null {
  if (!pair.viewerParty) return null;
  const [me, other] = pair.viewerParty === 'GUIDE' ? [pair.guide, pair.learner] : [pair.learner, pair.guide];
  return {
    relationshipId: pair.id,
    own: pair.viewerParty,
    partner: { name: other.name, firstName: other.name.split(' ').at(0) ?? other.name },
    reader: { id: me.id },
  };
}
