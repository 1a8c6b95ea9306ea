import type { Party, ProposalAnswer, RelationshipState } from '@rapport/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Advance,
  advance,
  answerFields,
  answerOf,
  areInLine,
  lifecycle,
  openStates,
  type Proposal,
  type ProposalStep,
  proposalFields,
} from './rules.ts';

const states = Object.keys(lifecycle) as RelationshipState[];
const party = fc.constantFrom<Party>('GUIDE', 'LEARNER');
const step: fc.Arbitrary<ProposalStep> = fc.oneof(
  fc.record({ kind: fc.constantFrom('ACCEPT' as const, 'DECLINE' as const), party }),
  fc.constant({ kind: 'CANCEL' as const }),
);
const answer = fc.constantFrom<ProposalAnswer>('PENDING', 'ACCEPTED', 'DECLINED');
const anyProposal: fc.Arbitrary<Proposal> = fc.record({
  state: fc.constantFrom(...states),
  guideAnswer: answer,
  learnerAnswer: answer,
});

const fresh: Proposal = { state: 'PROPOSED', guideAnswer: 'PENDING', learnerAnswer: 'PENDING' };
const starts = fc.constantFrom<Proposal>(
  fresh,
  { ...fresh, guideAnswer: 'ACCEPTED' },
  { ...fresh, learnerAnswer: 'ACCEPTED' },
);

/** Takes steps one after the other; those that the state refuses are left out. */
function take(start: Proposal, steps: readonly ProposalStep[]): { end: Proposal; taken: Advance[] } {
  const taken: Advance[] = [];
  let end = start;
  for (const one of steps) {
    const next = advance(end, one);
    if (next === null) continue;
    taken.push(next);
    end = next.proposal;
  }
  return { end, taken };
}

describe('the life of a proposal', () => {
  it('follows the lifecycle from any point, and writes history exactly when something changes', () => {
    fc.assert(
      fc.property(anyProposal, step, (proposal, one) => {
        const next = advance(proposal, one);
        if (next === null) return;
        const { state } = next.proposal;
        if (next.events.length === 0) expect(next.proposal).toEqual(proposal);
        else expect(next.proposal).not.toEqual(proposal);
        if (state !== proposal.state) expect(lifecycle[proposal.state]).toContain(state);
      }),
    );
  });

  it('agrees exactly when both have said yes and nobody has said no or taken it back', () => {
    fc.assert(
      fc.property(starts, fc.array(step, { maxLength: 8 }), (start, steps) => {
        const { end } = take(start, steps);
        const answers = [end.guideAnswer, end.learnerAnswer];
        expect(end.state === 'AGREEING').toBe(answers.every((one) => one === 'ACCEPTED'));
        expect(end.state === 'DECLINED').toBe(answers.includes('DECLINED'));
        expect(['PROPOSED', 'AGREEING', 'DECLINED', 'CANCELLED']).toContain(end.state);
      }),
    );
  });

  it('changes nothing when a step is repeated', () => {
    fc.assert(
      fc.property(starts, fc.array(step, { maxLength: 8 }), step, (start, steps, last) => {
        const { end } = take(start, steps);
        const once = advance(end, last);
        if (once !== null)
          expect(advance(once.proposal, last)).toEqual({ proposal: once.proposal, events: [] });
      }),
    );
  });

  it('ends where it ends: no step leads out of agreement, refusal or withdrawal', () => {
    fc.assert(
      fc.property(starts, fc.array(step, { maxLength: 12 }), (start, steps) => {
        const { taken } = take(start, steps);
        const ends = taken.filter(
          ({ events, proposal }) => events.length > 0 && proposal.state !== 'PROPOSED',
        );
        expect(ends.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not mind who says yes first', () => {
    const accept = (side: Party): ProposalStep => ({ kind: 'ACCEPT', party: side });
    const one = take(fresh, [accept('GUIDE'), accept('LEARNER')]);
    const other = take(fresh, [accept('LEARNER'), accept('GUIDE')]);
    expect(one.end).toEqual(other.end);
    expect(one.taken.map(({ events }) => events)).toEqual([['ACCEPTED'], ['ACCEPTED', 'AGREEING']]);
  });

  it('lets a yes be followed by a no until both have said yes', () => {
    const waiting: Proposal = { ...fresh, guideAnswer: 'ACCEPTED' };
    expect(advance(waiting, { kind: 'DECLINE', party: 'GUIDE' })?.proposal.state).toBe('DECLINED');
    const agreed: Proposal = { state: 'AGREEING', guideAnswer: 'ACCEPTED', learnerAnswer: 'ACCEPTED' };
    expect(advance(agreed, { kind: 'DECLINE', party: 'GUIDE' })).toBeNull();
    expect(advance(agreed, { kind: 'CANCEL' })).toBeNull();
  });

  it('refuses a yes to what was declined, and a no to what was taken back', () => {
    const declined: Proposal = {
      ...fresh,
      state: 'DECLINED',
      learnerAnswer: 'DECLINED',
      guideAnswer: 'ACCEPTED',
    };
    expect(advance(declined, { kind: 'ACCEPT', party: 'GUIDE' })).toBeNull();
    expect(advance(declined, { kind: 'ACCEPT', party: 'LEARNER' })).toBeNull();
    const taken: Proposal = { ...fresh, state: 'CANCELLED' };
    expect(advance(taken, { kind: 'DECLINE', party: 'LEARNER' })).toBeNull();
  });

  it('changes one side’s answer only', () => {
    fc.assert(
      fc.property(
        anyProposal,
        party,
        fc.constantFrom('ACCEPT' as const, 'DECLINE' as const),
        (proposal, side, kind) => {
          const other: Party = side === 'GUIDE' ? 'LEARNER' : 'GUIDE';
          const next = advance(proposal, { kind, party: side });
          if (next) expect(answerOf(next.proposal, other)).toBe(answerOf(proposal, other));
        },
      ),
    );
  });
});

describe('places', () => {
  it('are freed by every way out before the beginning', () => {
    expect(openStates).not.toContain('DECLINED');
    expect(openStates).not.toContain('CANCELLED');
    expect(openStates).toContain('PROPOSED');
  });
});

describe('line management', () => {
  const [boss, report, peer] = [
    { id: 'per_boss', managerId: null },
    { id: 'per_report', managerId: 'per_boss' },
    { id: 'per_peer', managerId: 'per_other' },
  ];

  it('is seen from either side, and only where direct', () => {
    expect(areInLine(boss, report)).toBe(true);
    expect(areInLine(report, boss)).toBe(true);
    expect(areInLine(peer, report)).toBe(false);
    expect(areInLine(peer, { id: 'per_x', managerId: 'per_other' })).toBe(false);
  });
});

describe('the words of a proposal', () => {
  const pathsOf = (fields: object) =>
    proposalFields.safeParse(fields).error?.issues.map(({ path }) => path.join('.')) ?? [];

  it('may all be missing, and empty is missing', () => {
    const nothing = { topic: null, startsOn: null, endsOn: null, invitationNote: null };
    expect(proposalFields.parse({})).toEqual(nothing);
    expect(proposalFields.parse({ topic: '  ', invitationNote: '' })).toEqual(nothing);
  });

  it.each([
    [['topic'], { topic: 'x'.repeat(201) }],
    [['topic'], { topic: 'a\0b' }],
    [['invitationNote'], { invitationNote: 'x'.repeat(2001) }],
    [['startsOn'], { startsOn: '2025-02-29' }],
    [['startsOn'], { startsOn: '0000-01-01' }],
    [['endsOn'], { startsOn: '2025-02-02', endsOn: '2025-02-01' }],
  ])('refuses %j beyond its bounds (%#)', (paths, fields) => expect(pathsOf(fields)).toEqual(paths));

  it('takes what stands right at the bounds', () => {
    const fields = {
      topic: 'x'.repeat(200),
      invitationNote: 'x'.repeat(2000),
      startsOn: '2025-02-01',
      endsOn: '2025-02-01',
    };
    expect(pathsOf(fields)).toEqual([]);
  });

  it('takes a reason for a no only', () => {
    expect(answerFields.safeParse({ accept: false, reason: 'Too busy.' }).success).toBe(true);
    expect(answerFields.safeParse({ accept: true, reason: ' ' }).success).toBe(true);
    expect(answerFields.safeParse({ accept: true, reason: 'Why not' }).success).toBe(false);
  });
});
