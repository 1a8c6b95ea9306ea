import type { ConversationStandingFragment } from '../../gql/graphql.ts';

type Sides = Pick<ConversationStandingFragment, 'viewerParty' | 'guide' | 'learner'>;

/** The two of a conversation, as its reader sees them. */
export function sidesOf({ viewerParty, guide, learner }: Sides) {
  const ofGuide = { ...guide, firstName: firstNameOf(guide.name), tone: 'guide' as const };
  const ofLearner = { ...learner, firstName: firstNameOf(learner.name), tone: 'learner' as const };
  return viewerParty === 'GUIDE'
    ? { own: ofGuide, partner: ofLearner }
    : { own: ofLearner, partner: ofGuide };
}

const firstNameOf = (name: string) => name.split(' ').at(0) ?? name;

export type Side = ReturnType<typeof sidesOf>['partner'];
