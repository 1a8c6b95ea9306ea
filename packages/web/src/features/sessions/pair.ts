import type { PairOfSessionsFragment, Party } from '../../gql/graphql.ts';

type Person = PairOfSessionsFragment['guide'];

/** A pair as one of the two sees it. */
export type Sides = { me: Person; partner: Person; party: Party };

/** Who is who; null for anybody else than the two. */
export function sidesOf(pair: PairOfSessionsFragment): Sides | null {
  const { viewerParty: party, guide, learner } = pair;
  if (party === null) return null;
  return party === 'GUIDE' ? { me: guide, partner: learner, party } : { me: learner, partner: guide, party };
}

/** The first word of a name, as people call each other. */
export function firstNameOf(name: string): string {
  return name.split(' ').at(0) ?? name;
}
