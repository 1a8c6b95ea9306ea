import type { EndingFragment, Party } from '../../gql/graphql.ts';

type Sides = Pick<EndingFragment, 'viewerParty' | 'guide' | 'learner'>;

/** The person on the other side, with the colour of that side; null where the reader is on neither. */
export function partnerOf({ viewerParty, guide, learner }: Sides) {
  if (viewerParty === null) return null;
  return viewerParty === 'GUIDE' ? sideOf('LEARNER', learner) : sideOf('GUIDE', guide);
}

const sideOf = (party: Party, { id, name }: { id: string; name: string }) => ({
  id,
  name,
  firstName: name.split(' ').at(0) ?? name,
  tone: party === 'GUIDE' ? ('guide' as const) : ('learner' as const),
});

export type Partner = NonNullable<ReturnType<typeof partnerOf>>;

/** Whether words of the reader are still asked for. */
export function waitsForViewer(ending: {
  viewerParty: Party | null;
  closing: { waitingFor: Party[] | null } | null;
}): boolean {
  const { viewerParty, closing } = ending;
  return viewerParty !== null && (closing?.waitingFor?.includes(viewerParty) ?? false);
}
