import type { Party, ProposalAnswer, RelationshipEventKind, RelationshipState } from '@rapport/shared';
import { z } from 'zod';
import { calendarDate, inOrder, optionalText, outOfOrder, plainText } from '../../kernel/validation.ts';

/** Where each state can lead. `AGREEING` leads on when an agreement comes into force, which the signatures decide. */
export const lifecycle: Readonly<Record<RelationshipState, readonly RelationshipState[]>> = {
  PROPOSED: ['AGREEING', 'DECLINED', 'CANCELLED'],
  AGREEING: ['ACTIVE', 'CANCELLED'],
  ACTIVE: ['PAUSED', 'CLOSING'],
  PAUSED: ['ACTIVE', 'CLOSING'],
  CLOSING: ['ACTIVE', 'CLOSED'],
  CLOSED: [],
  DECLINED: [],
  CANCELLED: [],
};

/** States in which a relationship takes up a place of its guide and its program; the database counts by the same. */
export const openStates: readonly RelationshipState[] = [
  'PROPOSED',
  'AGREEING',
  'ACTIVE',
  'PAUSED',
  'CLOSING',
];

/** A relationship as far as its proposal goes. */
export interface Proposal {
  readonly state: RelationshipState;
  readonly guideAnswer: ProposalAnswer;
  readonly learnerAnswer: ProposalAnswer;
}

/** What can be done with a proposal. */
export type ProposalStep =
  | { readonly kind: 'ACCEPT' | 'DECLINE'; readonly party: Party }
  | { readonly kind: 'CANCEL' };

/** What a step makes of a proposal, and what is written into its history: nothing where it was so already. */
export interface Advance {
  readonly proposal: Proposal;
  readonly events: readonly RelationshipEventKind[];
}

export function answerOf(proposal: Proposal, party: Party): ProposalAnswer {
  return party === 'GUIDE' ? proposal.guideAnswer : proposal.learnerAnswer;
}

/**
 * Takes a step. Both sides' yes leads to `AGREEING`; one side's no ends it, also after that side's yes, until both have said yes.
 * Repeating a step changes nothing.
 * @returns null where the state does not allow the step
 */
export function advance(proposal: Proposal, step: ProposalStep): Advance | null {
  switch (step.kind) {
    case 'ACCEPT': {
      const waits = proposal.state === 'PROPOSED' || proposal.state === 'AGREEING';
      if (waits && answerOf(proposal, step.party) === 'ACCEPTED') return { proposal, events: [] };
      const answered = withAnswer(proposal, step.party, 'ACCEPTED');
      const both = answered.guideAnswer === 'ACCEPTED' && answered.learnerAnswer === 'ACCEPTED';
      if (!both) return proposal.state === 'PROPOSED' ? { proposal: answered, events: ['ACCEPTED'] } : null;
      return moved(answered, 'AGREEING', ['ACCEPTED', 'AGREEING']);
    }
    case 'DECLINE':
      if (proposal.state === 'DECLINED' && answerOf(proposal, step.party) === 'DECLINED')
        return { proposal, events: [] };
      return moved(withAnswer(proposal, step.party, 'DECLINED'), 'DECLINED', ['DECLINED']);
    case 'CANCEL':
      if (proposal.state === 'CANCELLED') return { proposal, events: [] };
      // Once both have said yes, letting it be is for the two of them.
      return proposal.state === 'PROPOSED' ? moved(proposal, 'CANCELLED', ['CANCELLED']) : null;
  }
}

function withAnswer(proposal: Proposal, party: Party, answer: ProposalAnswer): Proposal {
  return party === 'GUIDE' ? { ...proposal, guideAnswer: answer } : { ...proposal, learnerAnswer: answer };
}

function moved(
  proposal: Proposal,
  to: RelationshipState,
  events: readonly RelationshipEventKind[],
): Advance | null {
  return lifecycle[proposal.state].includes(to) ? { proposal: { ...proposal, state: to }, events } : null;
}

/** A person as far as it matters for pairing. */
export interface Candidate {
  readonly id: string;
  readonly managerId: string | null;
}

/** Whether one of the two is the other's direct line manager: whoever judges and pays somebody cannot be their coach or mentor. */
export function areInLine(one: Candidate, other: Candidate): boolean {
  return one.managerId === other.id || other.managerId === one.id;
}

/** What a relationship is about. */
export const topicField = plainText(200);

/** A proposal's own words and dates, trimmed; empty text is none. Ids are looked up, not checked here. */
export const proposalFields = z
  .object({
    topic: optionalText(topicField).default(null),
    startsOn: optionalText(calendarDate).default(null),
    endsOn: optionalText(calendarDate).default(null),
    invitationNote: optionalText(plainText(2000)).default(null),
  })
  .refine(({ startsOn, endsOn }) => inOrder(startsOn, endsOn), {
    path: ['endsOn'],
    message: outOfOrder,
  });

/** An answer to a proposal; only a no has a reason. */
export const answerFields = z
  .object({ accept: z.boolean(), reason: optionalText(plainText(2000)).default(null) })
  .refine(({ accept, reason }) => !accept || reason === null, {
    path: ['reason'],
    message: 'A reason belongs to a no.',
  });
