import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { done, refusals, type Somebody, type Cast } from '../../../test/pairing.ts';
import { withViewer } from '../../db/transactions.ts';
import { newId, parseId } from '../../kernel/ids.ts';
import { exercise, exerciseChoice } from './tables.ts';

const fields = `id subject startedBy { id } revealedAt viewerChose partnerChose viewerCanChoose viewerCanTakeBack viewerCanCancel
  viewerCanTakeAway ownChoice { strengths edges ownEdges } panes { pane strengths edges ownEdges }
  takeaways { person { id } text }`;
const act = (client: Client, name: string, input: object) => {
  const ofExercise = ['takeBackChoice', 'cancelExercise'].includes(name);
  const type = ofExercise ? 'ExerciseInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = name === 'cancelExercise' ? 'relationship { id }' : `exercise { ${fields} }`;
  return client.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} errors { code message path } } }`,
    { input },
  );
};
const acted = async (client: Client, name: string, input: object): Promise<Json> =>
  done(await act(client, name, input), name, 'exercise');

const learners = {
  strengths: ['CURIOUS', 'CALM', 'CANDID', 'LISTENS', 'RELIABLE'],
  edges: ['DECISIVE', 'BOLD'],
  ownEdges: ['Saying no in the cedar room'],
};
const guides = {
  strengths: ['CURIOUS', 'CALM', 'MODEST', 'THOROUGH', 'RELIABLE', 'PATIENT'],
  edges: ['BOLD', 'CONFIDENT'],
  ownEdges: ['Asking for help'],
};

let app: TestApp;
let pair: AgreeingCast;
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
});

const start = (client: Client, subject = 'LEARNER') =>
  acted(client, 'startExercise', { relationshipId: pair.relationshipId, subject });
const choose = (client: Client, exerciseId: string, choice: object) =>
  acted(client, 'chooseInExercise', { exerciseId, ...choice });
async function read(client: Client): Promise<Json[] | null> {
  const { data } = await client.graphql(
    `query ($id: ID!) { relationship(id: $id) { exercises(first: 10) { edges { node { ${fields} } } } } }`,
    { id: pair.relationshipId },
  );
  const found = data?.['relationship']?.exercises;
  return found ? found.edges.map(({ node }: Json) => node) : null;
}
const node = async (client: Client, id: string) =>
  (await client.graphql(`query ($id: ID!) { node(id: $id) { ... on Exercise { ${fields} } } }`, { id })).data?.[
    'node'
  ];
const awaiting = async (client: Client): Promise<string[]> => {
  const { data } = await client.graphql('{ exercisesAwaitingMe(first: 5) { edges { node { id } } } }');
  return data?.['exercisesAwaitingMe'].edges.map((edge: Json) => edge.node.id);
};
const told = (happening: string) => app.admin<{ people: string[] }[]>`
  select data -> 'personIds' as people from pgboss.job
  where name = 'notifications.spread' and data ->> 'happening' = ${happening}`;
const readings = async () => {
  const [row] = await app.admin<{ count: number }[]>`
    select count(*)::int as count from ledger_entry where kind = 'READ' and details ->> 'contentType' = 'EXERCISE'`;
  return row?.count;
};

/** Reads and writes as the role of requests with what this person announces, past all code of the product. */
function inSql<T>(somebody: Somebody, work: Parameters<typeof withViewer<T>>[2]): Promise<T> {
  const { accountId, organizationId, id: personId } = somebody;
  const viewer = { accountId, organizationId, personId, membershipId: newId('mem'), roles: [] };
  return withViewer(app.services.pools.app, viewer, work);
}

describe('what one chooses', () => {
  it('is sealed until the other has chosen too, then compared in four panes', async () => {
    const { id } = await start(pair.guide);
    expect((await told('EXERCISE_STARTED')).map(({ people }) => people)).toEqual([[pair.learner.id]]);
    expect(await awaiting(pair.learner)).toEqual([id]);
    expect(await awaiting(pair.guide)).toEqual([id]);

    const chosen = await choose(pair.learner, id, learners);
    expect(chosen).toMatchObject({ viewerChose: true, partnerChose: false, ownChoice: learners, panes: null });
    const [seen] = (await read(pair.guide)) ?? [];
    expect(seen).toMatchObject({ viewerChose: false, partnerChose: true, ownChoice: null, panes: null });
    expect(await awaiting(pair.learner)).toEqual([]);
    expect(await awaiting(pair.guide)).toEqual([id]);
    expect(await readings()).toBe(0);

    const revealed = await choose(pair.guide, id, guides);
    expect(revealed.revealedAt).not.toBeNull();
    expect(revealed.ownChoice).toEqual(guides);
    const [open, hidden, blind, unknown] = revealed.panes;
    expect(open).toEqual({
      pane: 'OPEN',
      strengths: ['CURIOUS', 'RELIABLE', 'CALM'],
      edges: ['BOLD'],
      ownEdges: [],
    });
    expect(hidden).toEqual({
      pane: 'HIDDEN',
      strengths: ['LISTENS', 'CANDID'],
      edges: ['DECISIVE'],
      ownEdges: learners.ownEdges,
    });
    expect(blind).toMatchObject({
      strengths: ['THOROUGH', 'MODEST', 'PATIENT'],
      edges: ['CONFIDENT'],
      ownEdges: guides.ownEdges,
    });
    expect(unknown.strengths).toHaveLength(40);
    expect((await read(pair.learner))?.[0].panes).toEqual(revealed.panes);
    expect(await awaiting(pair.guide)).toEqual([]);
    expect((await told('EXERCISE_REVEALED')).map(({ people }) => people)).toEqual([[pair.learner.id]]);
    expect(await readings()).toBe(2);
  });

  it('is behind a wall of the database until then, for the partner too', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.learner, id, learners);
    const choices = (somebody: Somebody) =>
      inSql(somebody, (db) => db.select().from(exerciseChoice).then((rows) => rows.length));
    expect(await choices(pair.guide)).toBe(0);
    expect(await choices(pair.learner)).toBe(1);
    const exerciseId = parseId('exe', id) ?? newId('exe');
    const claim = inSql(pair.guide, (db) =>
      db
        .update(exercise)
        .set({ learnerChoseAt: new Date(), guideChoseAt: new Date(), revealedAt: new Date() })
        .where(and(eq(exercise.organizationId, pair.guide.organizationId), eq(exercise.id, exerciseId)))
        .then(() => 'revealed'),
    );
    await expect(claim).rejects.toThrow();
    await choose(pair.guide, id, guides);
    expect(await choices(pair.guide)).toBe(2);
    for (const other of [pair.other, pair.manager, pair.owner, pair.hr, pair.stranger])
      expect(await choices(other)).toBe(0);
  });

  it('is never stored in the open', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.learner, id, learners);
    const [row] = await app.admin<{ words: string }[]>`
      select encode(body, 'escape') || (select string_agg(data::text, '') from pgboss.job) as words from exercise_choice`;
    expect(row?.words).not.toMatch(/cedar|CURIOUS/);
  });

  it('may change and be taken back until then, and stays as it is from then on', async () => {
    const { id } = await start(pair.learner, 'GUIDE');
    await choose(pair.learner, id, learners);
    const other = { ...learners, edges: ['DECISIVE', 'FOCUSED'] };
    expect((await choose(pair.learner, id, other)).ownChoice).toEqual(other);
    const back = await acted(pair.learner, 'takeBackChoice', { exerciseId: id });
    expect(back).toMatchObject({ viewerChose: false, ownChoice: null, viewerCanTakeBack: false });
    expect((await choose(pair.guide, id, guides)).revealedAt).toBeNull();
    expect((await choose(pair.learner, id, learners)).revealedAt).not.toBeNull();
    for (const [name, more] of [
      ['chooseInExercise', other],
      ['takeBackChoice', {}],
      ['cancelExercise', {}],
    ] as const)
      expect(refusals(await act(pair.guide, name, { exerciseId: id, ...more }), name)).toEqual(['WRONG_STATE']);
  });

  it('is refused where it is no choice', async () => {
    const { id: exerciseId } = await start(pair.guide);
    const few = { ...learners, exerciseId, strengths: learners.strengths.slice(1) };
    expect(refusals(await act(pair.guide, 'chooseInExercise', few), 'chooseInExercise')).toEqual([
      'INVALID strengths',
    ]);
    const strange = { ...learners, exerciseId, edges: ['TALL', 'BOLD'] };
    expect(refusals(await act(pair.guide, 'chooseInExercise', strange), 'chooseInExercise')).toEqual([
      'INVALID edges.0',
    ]);
  });

  it('by both at the same moment reveals exactly once', async () => {
    const { id } = await start(pair.guide);
    await Promise.all([choose(pair.guide, id, guides), choose(pair.learner, id, learners)]);
    const [one, other] = [await node(pair.guide, id), await node(pair.learner, id)];
    expect(one.revealedAt).not.toBeNull();
    expect(one.panes).toEqual(other.panes);
    expect(await told('EXERCISE_REVEALED')).toHaveLength(1);
  });
});

describe('an exercise', () => {
  it('is open once about each of the two, whoever started it, and started once per key', async () => {
    const input = { relationshipId: pair.relationshipId, subject: 'GUIDE', idempotencyKey: 'one' };
    const first = await acted(pair.guide, 'startExercise', input);
    expect((await acted(pair.guide, 'startExercise', input)).id).toBe(first.id);
    const again = { relationshipId: pair.relationshipId, subject: 'GUIDE' };
    expect(refusals(await act(pair.learner, 'startExercise', again), 'startExercise')).toEqual([
      'WRONG_STATE subject',
    ]);
    await start(pair.learner, 'LEARNER');
    expect(await read(pair.learner)).toHaveLength(2);
  });

  it('is called off by either, with everything that was chosen', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.learner, id, learners);
    done(await act(pair.guide, 'cancelExercise', { exerciseId: id }), 'cancelExercise', 'relationship');
    expect(await read(pair.learner)).toEqual([]);
    expect(await node(pair.learner, id)).toBeNull();
    const [left] = await app.admin<{ rows: number }[]>`select count(*)::int as rows from exercise_choice`;
    expect(left?.rows).toBe(0);
  });

  it('is done again later, and the earlier one stays to compare with', async () => {
    for (const edges of [
      ['DECISIVE', 'BOLD'],
      ['DECISIVE', 'FOCUSED'],
    ]) {
      const { id } = await start(pair.guide);
      await choose(pair.guide, id, guides);
      await choose(pair.learner, id, { ...learners, edges });
    }
    const edges = (await read(pair.guide))?.map(({ panes }) => panes[1].edges);
    expect(edges).toEqual([['DECISIVE', 'FOCUSED'], ['DECISIVE']]);
  });

  it('gives each something to take away, for both to read', async () => {
    const { id } = await start(pair.guide);
    const early = await act(pair.guide, 'saveExerciseTakeaway', { exerciseId: id, text: 'Soon.' });
    expect(refusals(early, 'saveExerciseTakeaway')).toEqual(['WRONG_STATE']);
    await choose(pair.guide, id, guides);
    await choose(pair.learner, id, learners);
    const take = (client: Client, text: string | null) =>
      acted(client, 'saveExerciseTakeaway', { exerciseId: id, text });
    await take(pair.learner, ' I am braver than I think. ');
    const both = await take(pair.guide, 'Ask before you advise.');
    expect(both.takeaways).toEqual([
      { person: { id: pair.learner.id }, text: 'I am braver than I think.' },
      { person: { id: pair.guide.id }, text: 'Ask before you advise.' },
    ]);
    expect((await take(pair.guide, null)).takeaways).toHaveLength(1);
    const long = await act(pair.guide, 'saveExerciseTakeaway', { exerciseId: id, text: 'x'.repeat(2001) });
    expect(refusals(long, 'saveExerciseTakeaway')).toEqual(['INVALID text']);
  });
});

describe('who is refused', () => {
  const strangers: readonly (keyof Cast)[] = ['other', 'manager', 'owner', 'hr', 'trustContact', 'stranger'];

  it('everybody but the two', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.guide, id, guides);
    const ofOne = { exerciseId: id };
    for (const name of strangers) {
      const client = pair[name];
      const staff = name === 'manager' || name === 'owner';
      expect(await read(client), name).toBeNull();
      expect(await node(client, id), name).toBeNull();
      expect(await awaiting(client), name).toEqual([]);
      const begun = await act(client, 'startExercise', { relationshipId: pair.relationshipId, subject: 'GUIDE' });
      expect(refusals(begun, 'startExercise'), name).toEqual([
        staff ? 'NOT_ALLOWED' : 'NOT_FOUND relationshipId',
      ]);
      for (const [mutation, more] of [
        ['chooseInExercise', learners],
        ['takeBackChoice', {}],
        ['cancelExercise', {}],
        ['saveExerciseTakeaway', { text: 'Mine.' }],
      ] as const)
        expect(refusals(await act(client, mutation, { ...ofOne, ...more }), mutation), name).toEqual([
          'NOT_FOUND exerciseId',
        ]);
    }
    for (const [mutation, input] of [
      ['startExercise', { relationshipId: pair.relationshipId, subject: 'GUIDE' }],
      ['chooseInExercise', { ...ofOne, ...learners }],
      ['takeBackChoice', ofOne],
      ['cancelExercise', ofOne],
      ['saveExerciseTakeaway', ofOne],
    ] as const)
      expect(refusals(await act(app.anonymous, mutation, input), mutation)).toEqual(['UNAUTHENTICATED']);
    expect((await node(pair.guide, id)).viewerChose).toBe(true);
  });

  it('the two, where no agreement is in force', async () => {
    const later = await startTestApp();
    const early = await agreeingPair(later);
    const answer = await act(early.guide, 'startExercise', {
      relationshipId: early.relationshipId,
      subject: 'GUIDE',
    });
    expect(refusals(answer, 'startExercise')).toEqual(['WRONG_STATE']);
  });

  it('the two, once they bring it to an end', async () => {
    const { id } = await start(pair.guide);
    const ending = { relationshipId: pair.relationshipId, kind: 'GOOD_ENDING' };
    done(
      await pair.guide.graphql(
        'mutation ($input: StartClosingInput!) { startClosing(input: $input) { relationship { id } errors { code } } }',
        { input: ending },
      ),
      'startClosing',
      'relationship',
    );
    expect(await awaiting(pair.learner)).toEqual([]);
    const late = await act(pair.learner, 'chooseInExercise', { exerciseId: id, ...learners });
    expect(refusals(late, 'chooseInExercise')).toEqual(['WRONG_STATE']);
  });
});
