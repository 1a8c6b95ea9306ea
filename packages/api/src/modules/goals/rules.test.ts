import { commitmentOutcome, daysAfter } from '@rapport/shared/execution';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../db/transactions.ts';
import { type CommitmentId, newId, type PersonId } from '../../kernel/ids.ts';
import type { CommitmentRow } from './model.ts';
import {
  mayAnswer,
  mayAnswerMove,
  mayConfirm,
  mayKeep,
  mayMove,
  mayQuestion,
  mayUndoKept,
  mayWithdraw,
} from './policy.ts';
import { isFresh, latestMissed, newGoal, originKindOf, storyOf, withEdit } from './rules.ts';

const [owner, partner] = [newId('per'), newId('per')];
const viewer = (personId: PersonId): Viewer => ({
  accountId: 'account',
  organizationId: newId('org'),
  personId,
  membershipId: newId('mem'),
  roles: ['MEMBER'],
});
const now = new Date('2026-03-10T12:00:00Z');
const day = fc.integer({ min: -30, max: 30 }).map((days) => daysAfter('2026-03-10', days));
const maybeDay = fc.option(day);

const rows: fc.Arbitrary<CommitmentRow> = fc
  .record({
    state: fc.constantFrom('OPEN', 'KEPT', 'KEPT_LATE', 'MISSED', 'RENEGOTIATED', 'WITHDRAWN'),
    dueOn: day,
    review: fc.option(fc.constantFrom('CONFIRMED', 'QUESTIONED', 'ANSWERED')),
    keptMinutesAgo: fc.integer({ min: 0, max: 60 }),
    moveBy: fc.option(fc.constantFrom(owner, partner)),
  })
  .map(({ keptMinutesAgo, state, review, ...fields }) => {
    const kept = state === 'KEPT' || state === 'KEPT_LATE';
    return {
      ...fields,
      state,
      review: kept ? review : null,
      keptAt: kept ? new Date(now.getTime() - keptMinutesAgo * 60_000) : null,
      keptOn: kept ? '2026-03-10' : null,
      organizationId: newId('org'),
      relationshipId: newId('rel'),
      guideId: owner,
      learnerId: partner,
      id: newId('cmt'),
      ownerId: owner,
      authorId: owner,
      keyVersion: 1,
      body: Buffer.alloc(0),
      withdrawnOn: null,
      moveTo: fields.moveBy === null ? null : '2026-05-01',
      moveAskedOn: fields.moveBy === null ? null : '2026-03-01',
      moveAgreedOn: null,
      previousId: null,
      goalId: null,
      originKind: null,
      originId: null,
      createdAt: now,
      updatedAt: now,
    };
  });

describe('who of the two may do what with a commitment', () => {
  it('keeping, taking back and withdrawing are the owner’s, confirming and asking the other’s', () => {
    fc.assert(
      fc.property(rows, day, (row, today) => {
        for (const may of [
          mayKeep(viewer(partner), row),
          mayUndoKept(viewer(partner), row, now),
          mayWithdraw(viewer(partner), row, today),
          mayAnswer(viewer(partner), row),
          mayConfirm(viewer(owner), row),
          mayQuestion(viewer(owner), row),
        ])
          expect(may).toBe(false);
      }),
    );
  });

  it('what is settled stays settled', () => {
    fc.assert(
      fc.property(rows, day, (row, today) => {
        const settled = row.state === 'RENEGOTIATED' || row.state === 'WITHDRAWN';
        if (!settled) return;
        for (const one of [viewer(owner), viewer(partner)])
          expect([
            mayKeep(one, row),
            mayUndoKept(one, row, now),
            mayConfirm(one, row),
            mayAnswer(one, row),
            mayMove(row, today),
            mayWithdraw(one, row, today),
          ]).not.toContain(true);
      }),
    );
  });

  it('that it is done is taken back within a quarter of an hour or when asked about, never once confirmed', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const may = mayUndoKept(viewer(owner), row, now);
        if (row.keptAt === null || row.review === 'CONFIRMED') expect(may).toBe(false);
        else expect(may).toBe(row.review === 'QUESTIONED' || isFresh(row.keptAt, now));
      }),
    );
  });

  it('another date is answered by the one who did not ask, before the day', () => {
    fc.assert(
      fc.property(rows, day, (row, today) => {
        const [byOwner, byPartner] = [owner, partner].map((one) => mayAnswerMove(viewer(one), row, today));
        expect(byOwner && byPartner).toBe(false);
        expect(byOwner || byPartner).toBe(row.moveBy !== null && row.state === 'OPEN' && today < row.dueOn);
      }),
    );
  });
});

describe('how a commitment stands', () => {
  it('follows from its days: only a settled date moves it, and nobody misses before the day of grace is over', () => {
    fc.assert(
      fc.property(
        day,
        maybeDay,
        maybeDay,
        maybeDay,
        day,
        (dueOn, keptOn, moveAskedOn, moveAgreedOn, today) => {
          const days = { dueOn, keptOn, withdrawnOn: null, moveAskedOn, moveAgreedOn };
          const state = commitmentOutcome({ renegotiation: 'BOTH_AGREE' }, storyOf(days), today);
          if (moveAgreedOn === null || moveAskedOn === null) expect(state).not.toBe('RENEGOTIATED');
          if (state === 'MISSED') expect(today > daysAfter(dueOn, 1)).toBe(true);
        },
      ),
    );
  });

  it('the job looks at everything that is missed anywhere on earth, and at nothing that is missed nowhere', () => {
    fc.assert(
      fc.property(day, day, (dueOn, today) => {
        const story = storyOf({
          dueOn,
          keptOn: null,
          withdrawnOn: null,
          moveAskedOn: null,
          moveAgreedOn: null,
        });
        const missed = commitmentOutcome({ renegotiation: null }, story, today) === 'MISSED';
        expect(dueOn <= latestMissed(today)).toBe(missed);
      }),
    );
  });
});

describe('a goal', () => {
  const words = { text: 'Lead', measure: 'Talks', unit: '', baseline: 0, target: 5 };

  it('has numbers only with a measure', () => {
    for (const more of [{ unit: 'h' }, { baseline: 0 }, { target: 3 }])
      expect(newGoal.safeParse({ text: 'Lead', ...more }).error?.issues[0]?.path).toEqual(['measure']);
    expect(newGoal.safeParse({ text: 'Lead', measure: 'Talks', target: 3 }).success).toBe(true);
    expect(newGoal.safeParse({ text: '  ' }).success).toBe(false);
    expect(newGoal.safeParse({ text: 'Lead', measure: 'Talks', target: 1e13 }).success).toBe(false);
  });

  it('keeps its target over other words, and loses it with its measure', () => {
    const edit = { text: 'Lead well', measure: 'Talks', unit: '', baseline: 1 };
    expect(withEdit(words, edit)).toEqual({ ...edit, target: 5 });
    expect(withEdit(words, { ...edit, measure: '', baseline: null }).target).toBeNull();
  });
});

it('knows by an id what a commitment comes from', () => {
  const ids: string[] = ['ses_01h455vb4pex5vsknk084sn02q', 'ref_01h455vb4pex5vsknk084sn02q'];
  expect(ids.map(originKindOf)).toEqual(['SESSION', 'REFLECTION']);
  const other: CommitmentId = newId('cmt');
  expect(originKindOf(other)).toBeNull();
});
