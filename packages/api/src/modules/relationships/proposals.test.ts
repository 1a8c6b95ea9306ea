import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { meetAt } from '../../../test/meet.ts';
import {
  type Cast,
  createProgram,
  done,
  makeCast,
  makeProgram,
  offer,
  propose,
  refusals,
  type Somebody,
  somebody,
} from '../../../test/pairing.ts';
import { fixedClock } from '../../kernel/clock.ts';

let app: TestApp;
let cast: Cast;
/** A running coaching program without a limit. */
let program: string;

beforeAll(async () => {
  app = await startTestApp({}, { clock: fixedClock('2026-03-10T10:00:00Z') });
  cast = await makeCast(app);
  program = await makeProgram(cast.manager, 'Coaching');
});

beforeEach(async () => {
  // Every test begins with a free guide and nobody together.
  await app.admin`update relationship set state = 'CLOSED'`;
  await offer(cast.guide);
});

type Asker = Pick<Somebody, 'graphql'>;
const ask = (one: Asker, fields: object = {}) =>
  one.graphql(propose, {
    input: { programId: program, guideId: cast.guide.id, learnerId: cast.learner.id, ...fields },
  });
const refused = async (one: Asker, fields: object = {}) =>
  refusals(await ask(one, fields), 'proposeRelationship');
const open = async () => {
  const [row] = await app.admin`select count(*)::int as open from relationship where state = 'PROPOSED'`;
  return row?.open;
};

describe('proposing a relationship', () => {
  it('stores what was said, with the first step of its history', async () => {
    const fields = {
      topic: ' Leading ',
      startsOn: '2026-04-01',
      endsOn: '2026-09-30',
      invitationNote: 'You two fit.',
    };
    const made = done(await ask(cast.manager, fields), 'proposeRelationship', 'relationship');
    const at = '2026-03-10T10:00:00.000Z';
    expect(made).toMatchObject({
      ...fields,
      topic: 'Leading',
      state: 'PROPOSED',
      kind: 'COACHING',
      proposedAt: at,
      proposedBy: { id: cast.manager.id },
      guide: { id: cast.guide.id },
      learner: { id: cast.learner.id },
      program: { id: program },
      responses: [
        { party: 'GUIDE', answer: 'PENDING', answeredAt: null },
        { party: 'LEARNER', answer: 'PENDING', answeredAt: null },
      ],
      events: [{ kind: 'PROPOSED', at, actor: { id: cast.manager.id } }],
      viewerParty: null,
      partner: null,
      viewerCanRespond: false,
      viewerCanCancel: true,
    });
  });

  it('counts as a yes of whoever proposes and is one of the two', async () => {
    for (const [one, party, partner] of [
      [cast.guide, 'GUIDE', cast.learner],
      [cast.learner, 'LEARNER', cast.guide],
    ] as const) {
      await app.admin`update relationship set state = 'CLOSED'`;
      const made = done(await ask(one), 'proposeRelationship', 'relationship');
      expect(made).toMatchObject({
        state: 'PROPOSED',
        viewerParty: party,
        partner: { id: partner.id },
        viewerCanRespond: false,
      });
      for (const response of made.responses) {
        const mine = response.party === party;
        expect([response.answer, response.answeredAt !== null]).toEqual(
          mine ? ['ACCEPTED', true] : ['PENDING', false],
        );
      }
    }
  });

  it('is refused to whoever is not one of the two, staff excepted', async () => {
    for (const one of [cast.other, cast.hr, cast.trustContact])
      expect(await refused(one)).toEqual(['NOT_ALLOWED']);
    expect(await refused(app.anonymous)).toEqual(['UNAUTHENTICATED']);
    expect(await open()).toBe(0);
    for (const one of [cast.owner, cast.manager]) {
      await app.admin`update relationship set state = 'CLOSED'`;
      expect(await refused(one)).toEqual([]);
    }
  });

  it('knows nobody and nothing of another organization', async () => {
    expect(await refused(cast.stranger)).toEqual(['NOT_FOUND programId']);
    const theirs = await makeProgram(cast.stranger, 'Elsewhere');
    expect(await refused(cast.stranger, { programId: theirs })).toEqual(['NOT_FOUND guideId']);
    expect(await refused(cast.owner, { programId: theirs })).toEqual(['NOT_FOUND programId']);
    expect(await refused(cast.owner, { guideId: cast.stranger.id })).toEqual(['NOT_FOUND guideId']);
    expect(await refused(cast.owner, { learnerId: cast.stranger.id })).toEqual(['NOT_FOUND learnerId']);
    expect(await refused(cast.owner, { learnerId: 'rubbish' })).toEqual(['NOT_FOUND learnerId']);
  });

  it('brings two different, present people together, outside the line of management', async () => {
    expect(await refused(cast.guide, { learnerId: cast.guide.id })).toEqual(['INVALID learnerId']);
    const organization = cast.guide.organizationId;
    const [boss, left] = [
      await somebody(app, organization, 'Bea Boss'),
      await somebody(app, organization, 'Lou Left'),
    ];
    for (const one of [boss, left]) await offer(one);
    await app.admin`update person set manager_id = (select id from person where name = 'Bea Boss') where name = 'Liam Learner'`;
    expect(await refused(cast.manager, { guideId: boss.id })).toEqual(['CONFLICT_OF_INTEREST guideId']);
    await offer(cast.learner);
    expect(await refused(cast.owner, { guideId: cast.learner.id, learnerId: boss.id })).toEqual([
      'CONFLICT_OF_INTEREST guideId',
    ]);
    await app.admin`update person set active = false where name = 'Lou Left'`;
    expect(await refused(cast.manager, { guideId: left.id })).toEqual(['WRONG_STATE guideId']);
    expect(await refused(cast.manager, { learnerId: left.id })).toEqual(['WRONG_STATE learnerId']);
    await app.admin`update person set manager_id = null where name = 'Liam Learner'`;
  });

  it('needs a program that is not over, and a guide who offers its kind', async () => {
    const over = await makeProgram(cast.manager, 'Over', { endsOn: '2026-03-09' });
    expect(await refused(cast.manager, { programId: over })).toEqual(['WRONG_STATE programId']);
    const later = await makeProgram(cast.manager, 'Later', { startsOn: '2026-12-01' });
    expect(await refused(cast.manager, { programId: later })).toEqual([]);
    await offer(cast.guide, { kinds: ['MENTORING'] });
    expect(await refused(cast.manager)).toEqual(['INVALID guideId']);
    expect(await refused(cast.manager, { guideId: cast.trustContact.id })).toEqual(['INVALID guideId']);
  });

  it('leaves a guide who takes nobody new to staff and to the guide', async () => {
    await offer(cast.guide, { acceptsNew: false });
    expect(await refused(cast.learner)).toEqual(['NO_CAPACITY guideId']);
    for (const one of [cast.guide, cast.manager]) {
      expect(await refused(one)).toEqual([]);
      await app.admin`update relationship set state = 'CLOSED'`;
    }
    await offer(cast.guide, { capacity: 0 });
    for (const one of [cast.guide, cast.manager]) expect(await refused(one)).toEqual(['NO_CAPACITY guideId']);
  });

  it('says which field is wrong', async () => {
    expect(await refused(cast.manager, { topic: 'x'.repeat(201) })).toEqual(['INVALID topic']);
    expect(await refused(cast.manager, { invitationNote: 'x'.repeat(2001) })).toEqual([
      'INVALID invitationNote',
    ]);
    expect(await refused(cast.manager, { startsOn: '2026-04-02', endsOn: '2026-04-01' })).toEqual([
      'INVALID endsOn',
    ]);
    expect(await open()).toBe(0);
  });

  it('brings a pair together once per program, and again when that is over', async () => {
    expect(await refused(cast.learner)).toEqual([]);
    expect(await refused(cast.guide)).toEqual(['CONFLICT']);
    const second = await makeProgram(cast.manager, 'Another');
    expect(await refused(cast.guide, { programId: second })).toEqual([]);
    await app.admin`update relationship set state = 'DECLINED'`;
    expect(await refused(cast.guide)).toEqual([]);
  });
});

describe('at the same time', () => {
  it('makes one relationship of a double click, with a key and without', async () => {
    const click = () => ask(cast.learner, { idempotencyKey: 'click' });
    const keyed = await meetAt(app, 'relationship', [click, click, click]);
    const ids = keyed.map((one) => done(one, 'proposeRelationship', 'relationship').id);
    expect(new Set(ids).size).toBe(1);
    expect(await open()).toBe(1);
    await app.admin`update relationship set state = 'CLOSED'`;
    const again = () => refused(cast.learner);
    const plain = await meetAt(app, 'relationship', [again, again, again]);
    expect(plain.sort()).toEqual([[], ['CONFLICT'], ['CONFLICT']]);
    expect(await open()).toBe(1);
    expect(await refused(cast.learner, { idempotencyKey: 'click', topic: 'Else' })).toEqual([
      'CONFLICT idempotencyKey',
    ]);
  });

  it('gives a guide’s last place away once', async () => {
    await offer(cast.guide, { capacity: 1 });
    const learners = [cast.learner, cast.other, cast.hr, cast.trustContact];
    const asks = learners.map(async (one) => {
      const programId = await makeProgram(cast.manager, `For ${one.name}`);
      return () => refused(one, { programId, learnerId: one.id });
    });
    const answers = await meetAt(app, 'relationship', await Promise.all(asks));
    expect(answers.sort()).toEqual([[], ...learners.slice(1).map(() => ['NO_CAPACITY guideId'])]);
    expect(await open()).toBe(1);
  });

  it('gives a program’s last place away once, whoever guides', async () => {
    const tight = await makeProgram(cast.manager, 'Tight', { capacity: 1 });
    const guides = [cast.guide, cast.other, cast.hr];
    for (const one of guides) await offer(one);
    const asks = guides.map((one) => () => refused(one, { programId: tight, guideId: one.id }));
    const answers = await meetAt(app, 'relationship', asks);
    expect(answers.sort()).toEqual([[], ['NO_CAPACITY programId'], ['NO_CAPACITY programId']]);
    expect(await open()).toBe(1);
  });

  it('does not make a program smaller than what is being proposed in it', async () => {
    const shrinking = await makeProgram(cast.manager, 'Shrinking', { capacity: 5 });
    const shrink = `mutation ($input: UpdateProgramInput!) { updateProgram(input: $input) { errors { code path } } }`;
    const outcome = await meetAt(app, 'relationship', [
      () => refused(cast.learner, { programId: shrinking }),
      async () =>
        refusals(
          await cast.manager.graphql(shrink, { input: { programId: shrinking, capacity: 0 } }),
          'updateProgram',
        ),
    ]);
    expect([
      [[], ['NO_CAPACITY capacity']],
      [['NO_CAPACITY programId'], []],
    ]).toContainEqual(outcome);
  });

  it('crosses without waiting for each other: two guides, two programs, both ways round', async () => {
    const [one, other] = [
      await makeProgram(cast.manager, 'Crossing one'),
      await makeProgram(cast.manager, 'Crossing other'),
    ];
    await offer(cast.other);
    const asks = [1, 2, 3].flatMap(() => [
      refused(cast.manager, { programId: one, guideId: cast.guide.id }),
      refused(cast.owner, { programId: other, guideId: cast.other.id }),
      refused(cast.manager, { programId: other, guideId: cast.guide.id }),
      refused(cast.owner, { programId: one, guideId: cast.other.id }),
    ]);
    expect((await Promise.all(asks)).flat().sort()).toEqual(Array.from({ length: 8 }, () => 'CONFLICT'));
    expect(await open()).toBe(4);
  });
});

it('keeps a program made and used in one document up to date', async () => {
  const made = done(
    await cast.owner.graphql(createProgram, { input: { name: 'Fresh', kind: 'COACHING' } }),
    'createProgram',
    'program',
  );
  const both = `mutation ($one: ProposeRelationshipInput!, $other: ProposeRelationshipInput!) {
    one: proposeRelationship(input: $one) { relationship { program { openRelationships funnel { proposed } } } errors { code } }
    other: proposeRelationship(input: $other) { relationship { program { openRelationships funnel { proposed } } } errors { code } }
  }`;
  const input = { programId: made.id, guideId: cast.guide.id };
  const { data } = await cast.owner.graphql(both, {
    one: { ...input, learnerId: cast.learner.id },
    other: { ...input, learnerId: cast.other.id },
  });
  expect(data?.one.relationship.program).toEqual({ openRelationships: 1, funnel: { proposed: 1 } });
  expect(data?.other.relationship.program).toEqual({ openRelationships: 2, funnel: { proposed: 2 } });
});
