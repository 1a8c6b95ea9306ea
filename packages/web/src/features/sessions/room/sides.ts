import type { SessionRoomFragment } from '../../../gql/graphql.ts';

type Sides = Pick<SessionRoomFragment['relationship'], 'viewerParty' | 'guide' | 'learner'>;

export type Partner = { id: string; name: string; firstName: string };

/** The person on the other side of the reader. */
export function partnerOf({ viewerParty, guide, learner }: Sides): Partner {
  const { id, name } = viewerParty === 'GUIDE' ? learner : guide;
  return { id, name, firstName: name.split(' ').at(0) ?? name };
}

/** The colour of a person's side. */
export function toneOf({ guide }: Pick<Sides, 'guide'>, personId: string): 'guide' | 'learner' {
  return personId === guide.id ? 'guide' : 'learner';
}
