import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { meetAt } from '../../../test/meet.ts';
import {
  type Cast,
  createProgram,
  done,
  makeCast,
  makeProgram,
  offer,
  proposePair,
  refusals,
} from '../../../test/pairing.ts';
import { fixedClock } from '../../kernel/clock.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  // In Berlin, where the organizations are, it is the 10th already.
  app = await startTestApp({}, { clock: fixedClock('2026-03-09T23:30:00Z') });
  cast = await makeCast(app);
});

const update = `mutation ($input: UpdateProgramInput!) {
  updateProgram(input: $input) {
    program { id name description kind startsOn endsOn phase capacity } errors { code message path }
  }
}`;
const read = `query ($id: ID!) {
  program(id: $id) { id name phase openRelationships viewerCanEdit viewerCanPropose funnel { proposed cancelled agreeing } }
  node(id: $id) { id __typename }
}`;
const list = `query ($first: Int, $after: String) {
  programs(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name phase } } }
}`;

describe('making a program', () => {
  it('is for program managers and owners', async () => {
    for (const one of [cast.owner, cast.manager]) {
      const input = {
        name: `By ${one.name}`,
        kind: 'MENTORING',
        startsOn: '2026-03-10',
        endsOn: '2026-03-10',
        capacity: 3,
      };
      const program = done(await one.graphql(createProgram, { input }), 'createProgram', 'program');
      expect(program).toMatchObject({
        ...input,
        description: '',
        phase: 'RUNNING',
        openRelationships: 0,
        viewerCanEdit: true,
      });
    }
    for (const one of [cast.guide, cast.hr, cast.trustContact]) {
      const answer = await one.graphql(createProgram, { input: { name: 'Mine', kind: 'COACHING' } });
      expect(refusals(answer, 'createProgram')).toEqual(['NOT_ALLOWED']);
    }
    const answer = await app.anonymous.graphql(createProgram, { input: { name: 'Mine', kind: 'COACHING' } });
    expect(refusals(answer, 'createProgram')).toEqual(['UNAUTHENTICATED']);
  });

  it('says which field is wrong', async () => {
    const refused = async (input: object) =>
      refusals(
        await cast.manager.graphql(createProgram, { input: { name: 'Fields', kind: 'COACHING', ...input } }),
        'createProgram',
      );
    expect(await refused({ name: '  ' })).toEqual(['INVALID name']);
    expect(await refused({ name: 'a\0b' })).toEqual(['INVALID name']);
    expect(await refused({ capacity: -1 })).toEqual(['INVALID capacity']);
    expect(await refused({ startsOn: '2026-02-02', endsOn: '2026-02-01' })).toEqual(['INVALID endsOn']);
    expect(await refused({ startsOn: '0001-01-01' })).toEqual(['INVALID startsOn']);
  });

  it('gives a name away once, whoever is quicker, and again in another organization', async () => {
    const input = { name: 'Only One', kind: 'COACHING' };
    const asks = [cast.owner, cast.manager].map((one) => () => one.graphql(createProgram, { input }));
    const answers = await meetAt(app, 'program', asks);
    expect(answers.map((answer) => refusals(answer, 'createProgram')).sort()).toEqual([
      [],
      ['CONFLICT name'],
    ]);
    expect(await makeProgram(cast.stranger, 'Only One')).toMatch(/^prg_/);
  });

  it('happens once for a double click with the same key', async () => {
    const input = { name: 'Double', kind: 'COACHING', idempotencyKey: 'double' };
    const click = () => cast.manager.graphql(createProgram, { input });
    const answers = await meetAt(app, 'program', [click, click]);
    const [one, other] = answers.map((answer) => done(answer, 'createProgram', 'program').id);
    expect(one).toBe(other);
    const again = await cast.manager.graphql(createProgram, { input: { ...input, name: 'Another' } });
    expect(refusals(again, 'createProgram')).toEqual(['CONFLICT idempotencyKey']);
  });
});

describe('changing a program', () => {
  it('keeps what is left out, empties what is null, and keeps the kind', async () => {
    const id = await makeProgram(cast.manager, 'Change me', {
      description: 'Old',
      startsOn: '2026-01-01',
      capacity: 4,
    });
    const changed = await cast.owner.graphql(update, {
      input: { programId: id, description: null, endsOn: '2026-12-31' },
    });
    expect(done(changed, 'updateProgram', 'program')).toEqual({
      id,
      name: 'Change me',
      description: '',
      kind: 'COACHING',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      phase: 'RUNNING',
      capacity: 4,
    });
    const opened = await cast.owner.graphql(update, {
      input: { programId: id, capacity: null, startsOn: null, name: null },
    });
    expect(done(opened, 'updateProgram', 'program')).toMatchObject({
      capacity: null,
      startsOn: null,
      name: 'Change me',
    });
  });

  it('checks dates against those that stay, and names against other programs only', async () => {
    const id = await makeProgram(cast.manager, 'Steady', { startsOn: '2026-05-01' });
    const refused = async (input: object) =>
      refusals(await cast.manager.graphql(update, { input: { programId: id, ...input } }), 'updateProgram');
    expect(await refused({ endsOn: '2026-04-30' })).toEqual(['INVALID endsOn']);
    expect(await refused({ name: 'Change me' })).toEqual(['CONFLICT name']);
    expect(await refused({ name: 'Steady' })).toEqual([]);
  });

  it('is refused to everybody else, and a foreign id is no id', async () => {
    const id = await makeProgram(cast.manager, 'Guarded');
    const refused = async (client: Pick<Cast['owner'], 'graphql'>, programId = id) =>
      refusals(await client.graphql(update, { input: { programId, name: 'Taken' } }), 'updateProgram');
    for (const one of [cast.guide, cast.hr, cast.trustContact])
      expect(await refused(one)).toEqual(['NOT_ALLOWED']);
    expect(await refused(cast.stranger)).toEqual(['NOT_FOUND programId']);
    expect(await refused(app.anonymous)).toEqual(['UNAUTHENTICATED']);
    for (const none of ['rubbish', 'prg_01h455vb4pex5vsknk084sn02q', cast.owner.id]) {
      expect(await refused(cast.owner, none)).toEqual(['NOT_FOUND programId']);
    }
  });

  it('never has fewer places than relationships', async () => {
    const id = await makeProgram(cast.manager, 'Full house', { capacity: 2 });
    await offer(cast.guide);
    await proposePair(cast.manager, id, cast.guide, cast.learner);
    const refused = async (capacity: number) =>
      refusals(await cast.manager.graphql(update, { input: { programId: id, capacity } }), 'updateProgram');
    expect(await refused(0)).toEqual(['NO_CAPACITY capacity']);
    expect(await refused(1)).toEqual([]);
  });
});

describe('reading programs', () => {
  it('shows numbers to everybody and the funnel to staff only', async () => {
    const id = await makeProgram(cast.manager, 'Numbers', { capacity: 1 });
    await proposePair(cast.manager, id, cast.guide, cast.learner);
    const funnel = { proposed: 1, cancelled: 0, agreeing: 0 };
    for (const [one, shown] of [
      [cast.owner, funnel],
      [cast.manager, funnel],
      [cast.other, null],
      [cast.hr, null],
      [cast.trustContact, null],
    ] as const) {
      const { data } = await one.graphql(read, { id });
      expect(data?.program).toMatchObject({
        openRelationships: 1,
        funnel: shown,
        viewerCanPropose: false,
      });
      expect(data?.node).toEqual({ id, __typename: 'Program' });
    }
    expect((await cast.stranger.graphql(read, { id })).data).toEqual({ program: null, node: null });
    expect((await app.anonymous.graphql(read, { id })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('stands where the organization’s calendar says, and can be proposed in until its last day', async () => {
    const stand = async (name: string, fields: object) => {
      const { data } = await cast.other.graphql(read, { id: await makeProgram(cast.manager, name, fields) });
      return [data?.program.phase, data?.program.viewerCanPropose, data?.program.viewerCanEdit];
    };
    expect(await stand('From today', { startsOn: '2026-03-10' })).toEqual(['RUNNING', true, false]);
    expect(await stand('From tomorrow', { startsOn: '2026-03-11' })).toEqual(['UPCOMING', true, false]);
    expect(await stand('Until yesterday', { endsOn: '2026-03-09' })).toEqual(['ENDED', false, false]);
  });

  it('lists running, upcoming and ended ones, each by name, page by page without a gap', async () => {
    const whole = (await cast.other.graphql(list, { first: 100 })).data?.programs;
    type Node = { id: string; name: string; phase: string };
    const all: Node[] = whole.edges.map((edge: { node: Node }) => edge.node);
    const rank = ['RUNNING', 'UPCOMING', 'ENDED'];
    const wanted = all.toSorted(
      (one, other) =>
        rank.indexOf(one.phase) - rank.indexOf(other.phase) || one.name.localeCompare(other.name, 'en'),
    );
    expect(all).toEqual(wanted);
    expect(new Set(all.map((one) => one.phase)).size).toBe(3);
    expect(whole.totalCount).toBe(all.length);
    const paged: Node[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: typeof whole = (await cast.other.graphql(list, { first: 4, after })).data?.programs;
      paged.push(...page.edges.map((edge: { node: Node }) => edge.node));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(paged).toEqual(all);
    expect((await cast.stranger.graphql(list, {})).data?.programs.totalCount).toBe(1);
    expect((await app.anonymous.graphql(list, {})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
