import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { type ExistingPair, type KnownRelationship, planExistingPair } from './existing-pairs.ts';

const sides = { guideId: newId('per'), learnerId: newId('per'), programId: newId('prg') };
const pair = (values: Partial<ExistingPair> = {}): ExistingPair => ({
  ...sides,
  engagementId: 'E1',
  ...values,
});
const known = (values: Partial<KnownRelationship> = {}): KnownRelationship => ({
  ...sides,
  id: newId('rel'),
  programName: 'Mentoring',
  engagementId: 'E1',
  topic: 'Talks',
  startsOn: '2024-03-01',
  endsOn: '2024-05-31',
  state: 'AGREEING',
  ...values,
});

describe('an existing pair', () => {
  it('is one relationship per engagement, however often the two met', () => {
    expect(planExistingPair(pair(), [])).toEqual({ action: 'CREATE' });
    expect(planExistingPair(pair(), [known({ engagementId: 'E2' })])).toEqual({ action: 'CREATE' });
    expect(planExistingPair(pair(), [known({ engagementId: 'E2' }), known()])).toEqual({
      action: 'UNCHANGED',
      remark: null,
    });
  });

  it('without an engagement id is one relationship per program and first day', () => {
    const without = pair({ engagementId: null, startsOn: '2024-03-01' });
    expect(planExistingPair(without, [known()])).toEqual({ action: 'CREATE' });
    expect(planExistingPair(without, [known({ engagementId: null })])).toEqual({
      action: 'UNCHANGED',
      remark: null,
    });
    expect(planExistingPair(without, [known({ engagementId: null, startsOn: '2024-06-01' })])).toEqual({
      action: 'CREATE',
    });
    expect(planExistingPair(without, [known({ engagementId: null, programId: newId('prg') })])).toEqual({
      action: 'CREATE',
    });
  });

  it('changes topic and dates where the list says something else', () => {
    const found = known();
    const plan = planExistingPair(pair({ topic: null, startsOn: '2024-03-01', endsOn: '2024-06-30' }), [
      found,
    ]);
    expect(plan).toEqual({
      action: 'UPDATE',
      relationshipId: found.id,
      changes: [
        { field: 'TOPIC', before: 'Talks', after: null },
        { field: 'ENDS_ON', before: '2024-05-31', after: '2024-06-30' },
      ],
    });
  });

  it('is left alone once it is over, and refused in another program', () => {
    for (const state of ['CLOSED', 'DECLINED', 'CANCELLED'] as const) {
      expect(planExistingPair(pair({ topic: 'New' }), [known({ state })])).toMatchObject({
        action: 'UNCHANGED',
        remark: expect.stringContaining('over'),
      });
    }
    expect(planExistingPair(pair({ programId: newId('prg') }), [known()])).toMatchObject({
      action: 'REFUSE',
      reason: expect.stringContaining('Mentoring'),
    });
  });
});
