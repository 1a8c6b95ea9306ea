import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  awaitedExercises,
  exercised,
  exerciseNode,
  exercising,
  guidesChoice,
  learnersChoice,
  readExercises,
} from '../../../test/exercising.ts';
import { done, refusals, type Somebody } from '../../../test/pairing.ts';
import { withViewer } from '../../db/transactions.ts';
import { newId, parseId } from '../../kernel/ids.ts';
import { exercise, exerciseChoice } from './tables.ts';

let app: TestApp;
let pair: AgreeingCast;
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
});

const start = (client: Client, subject = 'LEARNER') =>
  exercised(client, 'startExercise', { relationshipId: pair.relationshipId, subject });
const choose = (client: Client, exerciseId: string, choice: object) =>
  exercised(client, 'chooseInExercise', { exerciseId, ...choice });
const read = (client: Client) => readExercises(client, pair.relationshipId);
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
    expect(await awaitedExercises(pair.learner)).toEqual([id]);
    expect(await awaitedExercises(pair.guide)).toEqual([id]);

    const chosen = await choose(pair.learner, id, learnersChoice);
    expect(chosen).toMatchObject({
      viewerChose: true,
      partnerChose: false,
      ownChoice: learnersChoice,
      panes: null,
    });
    const [seen] = (await read(pair.guide)) ?? [];
    expect(seen).toMatchObject({ viewerChose: false, partnerChose: true, ownChoice: null, panes: null });
    expect(await awaitedExercises(pair.learner)).toEqual([]);
    expect(await awaitedExercises(pair.guide)).toEqual([id]);
    expect(await readings()).toBe(0);

    const revealed = await choose(pair.guide, id, guidesChoice);
    expect(revealed.revealedAt).not.toBeNull();
    expect(revealed.ownChoice).toEqual(guidesChoice);
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
      ownEdges: learnersChoice.ownEdges,
    });
    expect(blind).toMatchObject({
      strengths: ['THOROUGH', 'MODEST', 'PATIENT'],
      edges: ['CONFIDENT'],
      ownEdges: guidesChoice.ownEdges,
    });
    expect(unknown.strengths).toHaveLength(40);
    expect((await read(pair.learner))?.[0].panes).toEqual(revealed.panes);
    expect(await awaitedExercises(pair.guide)).toEqual([]);
    expect((await told('EXERCISE_REVEALED')).map(({ people }) => people)).toEqual([[pair.learner.id]]);
    expect(await readings()).toBe(2);
  });

  it('is behind a wall of the database until then, for the partner too', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.learner, id, learnersChoice);
    const choices = (somebody: Somebody) =>
      inSql(somebody, (db) =>
        db
          .select()
          .from(exerciseChoice)
          .then((rows) => rows.length),
      );
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
    await choose(pair.guide, id, guidesChoice);
    expect(await choices(pair.guide)).toBe(2);
    for (const other of [pair.other, pair.manager, pair.owner, pair.hr, pair.stranger])
      expect(await choices(other)).toBe(0);
  });

  it('is never stored in the open', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.learner, id, learnersChoice);
    const [row] = await app.admin<{ words: string }[]>`
      select encode(body, 'escape') || (select string_agg(data::text, '') from pgboss.job) as words from exercise_choice`;
    expect(row?.words).not.toMatch(/cedar|CURIOUS/);
  });

  it('may change and be taken back until then, and stays as it is from then on', async () => {
    const { id } = await start(pair.learner, 'GUIDE');
    await choose(pair.learner, id, learnersChoice);
    const other = { ...learnersChoice, edges: ['DECISIVE', 'FOCUSED'] };
    expect((await choose(pair.learner, id, other)).ownChoice).toEqual(other);
    const back = await exercised(pair.learner, 'takeBackChoice', { exerciseId: id });
    expect(back).toMatchObject({ viewerChose: false, ownChoice: null, viewerCanTakeBack: false });
    expect((await choose(pair.guide, id, guidesChoice)).revealedAt).toBeNull();
    expect((await choose(pair.learner, id, learnersChoice)).revealedAt).not.toBeNull();
    for (const [name, more] of [
      ['chooseInExercise', other],
      ['takeBackChoice', {}],
      ['cancelExercise', {}],
    ] as const)
      expect(refusals(await exercising(pair.guide, name, { exerciseId: id, ...more }), name)).toEqual([
        'WRONG_STATE',
      ]);
  });

  it('is refused where it is no choice', async () => {
    const { id: exerciseId } = await start(pair.guide);
    const few = { ...learnersChoice, exerciseId, strengths: learnersChoice.strengths.slice(1) };
    expect(refusals(await exercising(pair.guide, 'chooseInExercise', few), 'chooseInExercise')).toEqual([
      'INVALID strengths',
    ]);
    const strange = { ...learnersChoice, exerciseId, edges: ['TALL', 'BOLD'] };
    expect(refusals(await exercising(pair.guide, 'chooseInExercise', strange), 'chooseInExercise')).toEqual([
      'INVALID edges.0',
    ]);
  });

  it('by both at the same moment reveals exactly once', async () => {
    const { id } = await start(pair.guide);
    await Promise.all([choose(pair.guide, id, guidesChoice), choose(pair.learner, id, learnersChoice)]);
    const [one, other] = [await exerciseNode(pair.guide, id), await exerciseNode(pair.learner, id)];
    expect(one.revealedAt).not.toBeNull();
    expect(one.panes).toEqual(other.panes);
    expect(await told('EXERCISE_REVEALED')).toHaveLength(1);
  });
});

describe('an exercise', () => {
  it('is open once about each of the two, whoever started it, and started once per key', async () => {
    const input = { relationshipId: pair.relationshipId, subject: 'GUIDE', idempotencyKey: 'one' };
    const first = await exercised(pair.guide, 'startExercise', input);
    expect((await exercised(pair.guide, 'startExercise', input)).id).toBe(first.id);
    const again = { relationshipId: pair.relationshipId, subject: 'GUIDE' };
    expect(refusals(await exercising(pair.learner, 'startExercise', again), 'startExercise')).toEqual([
      'WRONG_STATE subject',
    ]);
    await start(pair.learner, 'LEARNER');
    expect(await read(pair.learner)).toHaveLength(2);
  });

  it('is called off by either, with everything that was chosen', async () => {
    const { id } = await start(pair.guide);
    await choose(pair.learner, id, learnersChoice);
    done(
      await exercising(pair.guide, 'cancelExercise', { exerciseId: id }),
      'cancelExercise',
      'relationship',
    );
    expect(await read(pair.learner)).toEqual([]);
    expect(await exerciseNode(pair.learner, id)).toBeNull();
    const [left] = await app.admin<{ rows: number }[]>`select count(*)::int as rows from exercise_choice`;
    expect(left?.rows).toBe(0);
  });

  it('is done again later, and the earlier one stays to compare with', async () => {
    for (const edges of [
      ['DECISIVE', 'BOLD'],
      ['DECISIVE', 'FOCUSED'],
    ]) {
      const { id } = await start(pair.guide);
      await choose(pair.guide, id, guidesChoice);
      await choose(pair.learner, id, { ...learnersChoice, edges });
    }
    const edges = (await read(pair.guide))?.map(({ panes }) => panes[1].edges);
    expect(edges).toEqual([['DECISIVE', 'FOCUSED'], ['DECISIVE']]);
  });

  it('gives each something to take away, for both to read', async () => {
    const { id } = await start(pair.guide);
    const early = await exercising(pair.guide, 'saveExerciseTakeaway', { exerciseId: id, text: 'Soon.' });
    expect(refusals(early, 'saveExerciseTakeaway')).toEqual(['WRONG_STATE']);
    await choose(pair.guide, id, guidesChoice);
    await choose(pair.learner, id, learnersChoice);
    const take = (client: Client, text: string | null) =>
      exercised(client, 'saveExerciseTakeaway', { exerciseId: id, text });
    await take(pair.learner, ' I am braver than I think. ');
    const both = await take(pair.guide, 'Ask before you advise.');
    expect(both.takeaways).toEqual([
      { person: { id: pair.learner.id }, text: 'I am braver than I think.' },
      { person: { id: pair.guide.id }, text: 'Ask before you advise.' },
    ]);
    expect((await take(pair.guide, null)).takeaways).toHaveLength(1);
    const long = await exercising(pair.guide, 'saveExerciseTakeaway', {
      exerciseId: id,
      text: 'x'.repeat(2001),
    });
    expect(refusals(long, 'saveExerciseTakeaway')).toEqual(['INVALID text']);
  });
});
