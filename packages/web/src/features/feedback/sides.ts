import type { FeedbackPart } from '@rapport/shared/execution';
import type { FeedbackLineFragment, FeedbackPairFragment } from '../../gql/graphql.ts';

type Sides = Pick<FeedbackPairFragment, 'viewerParty' | 'guide' | 'learner'>;

/** The person on the other side, with the colour of that side; null where the reader is on neither. */
export function partnerOf({ viewerParty, guide, learner }: Sides) {
  if (viewerParty === null) return null;
  const { id, name } = viewerParty === 'GUIDE' ? learner : guide;
  const tone = viewerParty === 'GUIDE' ? ('learner' as const) : ('guide' as const);
  return { id, name, firstName: name.split(' ').at(0) ?? name, tone };
}

export type Partner = NonNullable<ReturnType<typeof partnerOf>>;

/** The reader's part in a piece of feedback. */
export function partIn({ giver }: Pick<FeedbackLineFragment, 'giver'>, partner: Partner): FeedbackPart {
  return giver.id === partner.id ? 'RECEIVER' : 'GIVER';
}
