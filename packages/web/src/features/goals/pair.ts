import type { PairOfGoalsFragment, Party } from '../../gql/graphql.ts';

const sideOf = (party: Party, { id, name }: { id: string; name: string }) => ({
  id,
  name,
  party,
  firstName: name.split(' ').at(0) ?? name,
  tone: party === 'GUIDE' ? ('guide' as const) : ('learner' as const),
});

/** One of the two, with the colour of their side. */
export type Side = ReturnType<typeof sideOf>;

/** The two as the reader sees them: themselves and their partner; null where the reader is neither. */
export function sidesOf({ viewerParty, guide, learner }: PairOfGoalsFragment) {
  if (viewerParty === null) return null;
  const [asGuide, asLearner] = [sideOf('GUIDE', guide), sideOf('LEARNER', learner)];
  return viewerParty === 'GUIDE'
    ? { own: asGuide, partner: asLearner }
    : { own: asLearner, partner: asGuide };
}

export type Sides = NonNullable<ReturnType<typeof sidesOf>>;
