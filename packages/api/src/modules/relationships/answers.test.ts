import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { meetAt } from '../../../test/meet.ts';
import {
  type Cast,
  cancel,
  done,
  makeCast,
  makeProgram,
  offer,
  proposePair,
  refusals,
  respond,
  type Somebody,
} from '../../../test/pairing.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';

let app: TestApp;
let cast: Cast;
let program: string;
/** A proposal by the program manager that waits for both. */
let waiting: string;

beforeAll(async () => {
  app = await startTestApp({}, { clock: fixedClock('2026-03-10T10:00:00Z') });
  cast = await makeCast(app);
  program = await makeProgram(cast.manager, 'Coaching');
  await offer(cast.guide);
});

beforeEach(async () => {
  await app.admin`update relationship set state = 'CLOSED'`;
  waiting = await proposePair(cast.manager, program, cast.guide, cast.learner);
});

type Asker = Pick<Somebody, 'graphql'>;
const answer = (one: Asker, accept: boolean, reason: string | null = null, relationshipId = waiting) =>
  one.graphql(respond, { input: { relationshipId, accept, reason } });
const takeBack = (one: Asker, relationshipId = waiting) => one.graphql(cancel, { input: { relationshipId } });
const answered = async (one: Asker, accept: boolean, reason?: string): Promise<Json> =>
  done(await answer(one, accept, reason), 'respondToProposal', 'relationship');
const refused = async (one: Asker, accept: boolean, id = waiting) =>
  refusals(await answer(one, accept, null, id), 'respondToProposal');
const refusedBack = async (one: Asker, id = waiting) => refusals(await takeBack(one, id), 'cancelProposal');

/** State and history as the owner sees them. */
async function now(id = waiting) {
  const query = 'query ($id: ID!) { relationship(id: $id) { state events { kind actor { id } } } }';
  const { data } = await cast.owner.graphql(query, { id });
  const { state, events }: Json = data?.relationship ?? {};
  return { state, steps: events.map((event: Json) => event.kind) };
}

describe('answering a proposal', () => {
  it('leads to agreement when both say yes, step by step', async () => {
    const first = await answered(cast.learner, true);
    expect(first).toMatchObject({ state: 'PROPOSED', viewerCanRespond: false });
    expect(first.responses).toEqual([
      { party: 'GUIDE', answer: 'PENDING', answeredAt: null },
      { party: 'LEARNER', answer: 'ACCEPTED', answeredAt: '2026-03-10T10:00:00.000Z' },
    ]);
    const second = await answered(cast.guide, true);
    expect(second.state).toBe('AGREEING');
    expect(second.events).toEqual([
      { kind: 'PROPOSED', actor: { id: cast.manager.id } },
      { kind: 'ACCEPTED', actor: { id: cast.learner.id } },
      { kind: 'ACCEPTED', actor: { id: cast.guide.id } },
      { kind: 'AGREEING', actor: { id: cast.guide.id } },
    ]);
  });

  it('ends with a no, whose reason the other side and staff read', async () => {
    await answered(cast.learner, true);
    expect(await answered(cast.guide, false, ' No time before summer. ')).toMatchObject({
      state: 'DECLINED',
      declineReason: 'No time before summer.',
      viewerCanCancel: false,
    });
    for (const one of [cast.learner, cast.manager]) {
      const { data } = await one.graphql('query ($id: ID!) { relationship(id: $id) { declineReason } }', {
        id: waiting,
      });
      expect(data?.relationship).toEqual({ declineReason: 'No time before summer.' });
    }
    expect(await refused(cast.learner, true)).toEqual(['WRONG_STATE relationshipId']);
    expect(await refused(cast.learner, false)).toEqual(['WRONG_STATE relationshipId']);
  });

  it('lets a yes become a no until both have said yes, and not after', async () => {
    await answered(cast.guide, true);
    expect((await answered(cast.guide, false)).state).toBe('DECLINED');
    waiting = await proposePair(cast.learner, program, cast.guide, cast.learner);
    expect((await answered(cast.guide, true)).state).toBe('AGREEING');
    for (const one of [cast.guide, cast.learner])
      expect(await refused(one, false)).toEqual(['WRONG_STATE relationshipId']);
    expect((await now()).state).toBe('AGREEING');
  });

  it('changes nothing when the same answer comes again', async () => {
    await answered(cast.guide, true);
    await answered(cast.guide, true);
    await answered(cast.learner, true);
    expect((await answered(cast.guide, true)).state).toBe('AGREEING');
    expect((await now()).steps).toEqual(['PROPOSED', 'ACCEPTED', 'ACCEPTED', 'AGREEING']);
  });

  it('is for the two people only', async () => {
    for (const one of [cast.owner, cast.manager]) expect(await refused(one, true)).toEqual(['NOT_ALLOWED']);
    for (const one of [cast.other, cast.hr, cast.trustContact, cast.stranger]) {
      expect(await refused(one, true)).toEqual(['NOT_FOUND relationshipId']);
      expect(await refused(one, false)).toEqual(['NOT_FOUND relationshipId']);
    }
    expect(await refused(app.anonymous, true)).toEqual(['UNAUTHENTICATED']);
    for (const none of ['rubbish', newId('rel'), cast.guide.id]) {
      expect(await refused(cast.guide, true, none)).toEqual(['NOT_FOUND relationshipId']);
    }
    expect(await now()).toEqual({ state: 'PROPOSED', steps: ['PROPOSED'] });
  });

  it('takes a reason for a no only, within bounds', async () => {
    expect(refusals(await answer(cast.guide, true, 'Because'), 'respondToProposal')).toEqual([
      'INVALID reason',
    ]);
    expect(refusals(await answer(cast.guide, false, 'x'.repeat(2001)), 'respondToProposal')).toEqual([
      'INVALID reason',
    ]);
    expect((await now()).state).toBe('PROPOSED');
  });

  it('takes no yes once the other has left or the program is over, but still a no', async () => {
    await app.admin`update person set active = false where name = ${cast.learner.name}`;
    expect(await refused(cast.guide, true)).toEqual(['WRONG_STATE relationshipId']);
    await app.admin`update person set active = true where name = ${cast.learner.name}`;
    await app.admin`update program set ends_on = '2026-03-09' where name = 'Coaching'`;
    expect(await refused(cast.guide, true)).toEqual(['WRONG_STATE relationshipId']);
    expect(await refused(cast.guide, false)).toEqual([]);
    await app.admin`update program set ends_on = null where name = 'Coaching'`;
  });
});

describe('taking a proposal back', () => {
  it('is for whoever proposed it, and for staff; once is enough', async () => {
    expect(await refusedBack(cast.owner)).toEqual([]);
    expect(await refusedBack(cast.manager)).toEqual([]);
    expect(await now()).toEqual({ state: 'CANCELLED', steps: ['PROPOSED', 'CANCELLED'] });
    waiting = await proposePair(cast.learner, program, cast.guide, cast.learner);
    expect(await refusedBack(cast.learner)).toEqual([]);
    expect(await refused(cast.guide, true)).toEqual(['WRONG_STATE relationshipId']);
  });

  it('is refused to everybody else', async () => {
    waiting = await proposePair(
      cast.learner,
      await makeProgram(cast.manager, 'Guarded'),
      cast.guide,
      cast.learner,
    );
    expect(await refusedBack(cast.guide)).toEqual(['NOT_ALLOWED']);
    for (const one of [cast.other, cast.hr, cast.trustContact, cast.stranger]) {
      expect(await refusedBack(one)).toEqual(['NOT_FOUND relationshipId']);
    }
    expect(await refusedBack(app.anonymous)).toEqual(['UNAUTHENTICATED']);
    expect(await refusedBack(cast.learner, 'rubbish')).toEqual(['NOT_FOUND relationshipId']);
    expect((await now()).state).toBe('PROPOSED');
  });

  it('is too late once both have said yes, or one no', async () => {
    await answered(cast.guide, true);
    await answered(cast.learner, true);
    expect(await refusedBack(cast.manager)).toEqual(['WRONG_STATE relationshipId']);
    waiting = await proposePair(
      cast.manager,
      await makeProgram(cast.manager, 'Second'),
      cast.guide,
      cast.learner,
    );
    await answered(cast.learner, false);
    expect(await refusedBack(cast.manager)).toEqual(['WRONG_STATE relationshipId']);
  });

  it('frees the place', async () => {
    await offer(cast.guide, { capacity: 1 });
    await takeBack(cast.manager);
    waiting = await proposePair(cast.manager, program, cast.guide, cast.other);
    expect((await now()).state).toBe('PROPOSED');
    await offer(cast.guide);
  });
});

describe('at the same time', () => {
  it('agrees once when both say yes at once', async () => {
    const answers = await meetAt(app, 'relationship', [
      () => answered(cast.guide, true),
      () => answered(cast.learner, true),
    ]);
    expect(answers.map(({ state }) => state)).toContain('AGREEING');
    expect(await now()).toEqual({
      state: 'AGREEING',
      steps: ['PROPOSED', 'ACCEPTED', 'ACCEPTED', 'AGREEING'],
    });
  });

  it('takes a double click as one answer', async () => {
    const yes = () => answered(cast.guide, true);
    await meetAt(app, 'relationship', [yes, yes, yes]);
    expect(await now()).toEqual({ state: 'PROPOSED', steps: ['PROPOSED', 'ACCEPTED'] });
    const no = () => answered(cast.learner, false);
    await meetAt(app, 'relationship', [no, no, no]);
    expect(await now()).toEqual({ state: 'DECLINED', steps: ['PROPOSED', 'ACCEPTED', 'DECLINED'] });
  });

  it.each(['yes', 'withdrawal'])(
    'either agrees or is taken back when the last yes meets a withdrawal (%s first)',
    async (first) => {
      await answered(cast.guide, true);
      const both = [() => refused(cast.learner, true), () => refusedBack(cast.manager)];
      const met = await meetAt(app, 'relationship', first === 'yes' ? both : both.toReversed());
      const [accepted, taken] = first === 'yes' ? met : met.toReversed();
      const { state, steps } = await now();
      if (state === 'AGREEING') {
        expect([accepted, taken]).toEqual([[], ['WRONG_STATE relationshipId']]);
        expect(steps).toEqual(['PROPOSED', 'ACCEPTED', 'ACCEPTED', 'AGREEING']);
      } else {
        expect([accepted, taken]).toEqual([['WRONG_STATE relationshipId'], []]);
        expect({ state, steps }).toEqual({
          state: 'CANCELLED',
          steps: ['PROPOSED', 'ACCEPTED', 'CANCELLED'],
        });
      }
    },
  );

  it('takes back once for a double click', async () => {
    const back = () => refusedBack(cast.manager);
    expect(await meetAt(app, 'relationship', [back, back, back])).toEqual([[], [], []]);
    expect(await now()).toEqual({ state: 'CANCELLED', steps: ['PROPOSED', 'CANCELLED'] });
  });
});
