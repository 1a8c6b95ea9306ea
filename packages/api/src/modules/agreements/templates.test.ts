import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  changed,
  confirmedDraft,
  proposed,
  sign,
} from '../../../test/agreeing.ts';
import { type Client, type Json, startTestApp } from '../../../test/app.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';
import { rollOut } from './roll-out.ts';

const app = await startTestApp();
await app.services.startJobs();
let pair: AgreeingCast;
beforeAll(async () => {
  pair = await agreeingPair(app);
});

const template = `agreementTemplate { kind threeWay revision program { id } updatedBy { id } clauses { kind data } }`;
const save = (client: Client, input: object) =>
  client.graphql(
    `mutation ($input: SaveAgreementTemplateInput!) { saveAgreementTemplate(input: $input) { ${template} errors { code message path } } }`,
    { input },
  );
const ofProgram = async (client: Client, id = pair.programId) =>
  (
    await client.graphql(
      `query ($id: ID!) { program(id: $id) { ${template} agreementRollout { state total done } agreementOverview {
    notStarted drafting waitingForSignatures inForce reviewOverdue } } }`,
      { id },
    )
  ).data?.['program'];
const list = async (client: Client, filter: object) =>
  (
    await client.graphql(
      `query ($filter: AgreementFilter) { agreements(filter: $filter) {
        totalCount edges { node { id open { state purposeWritten } } } } }`,
      { filter },
    )
  ).data?.['agreements'];
const asClauses = (clauses: { kind: string; data: Json }[]) =>
  Object.fromEntries(clauses.filter(({ data }) => data !== null).map(({ kind, data }) => [kind, data]));

describe('templates', () => {
  it('fall back from the program’s to the organization’s to what the product brings', async () => {
    const { agreementTemplate: built } = await ofProgram(pair.manager);
    expect(built).toMatchObject({ kind: 'MENTORING', threeWay: false, revision: 0, updatedBy: null });
    const place = { kind: 'MENTORING', threeWay: false, revision: 0 };
    const stricter = { ...asClauses(built.clauses), REVIEW: { everyDays: 45 } };
    done(
      await save(pair.owner, { ...place, clauses: stricter }),
      'saveAgreementTemplate',
      'agreementTemplate',
    );
    const own = { ...stricter, REVIEW: { everyDays: 30 } };
    const saved = done(
      await save(pair.manager, { ...place, programId: pair.programId, clauses: own }),
      'saveAgreementTemplate',
      'agreementTemplate',
    );
    expect(saved).toMatchObject({ revision: 1, updatedBy: { id: pair.manager.id } });
    const review = (clauses: { kind: string; data: Json }[]) =>
      clauses.find(({ kind }) => kind === 'REVIEW')?.data;
    expect(review((await ofProgram(pair.learner)).agreementTemplate.clauses)).toEqual({ everyDays: 30 });
    const stale = await save(pair.owner, { ...place, programId: pair.programId, clauses: own });
    expect(refusals(stale, 'saveAgreementTemplate')).toEqual(['CONFLICT revision']);
    const reset = `mutation ($input: ResetAgreementTemplateInput!) { resetAgreementTemplate(input: $input) { ${template} errors { code path } } }`;
    const back = await pair.manager.graphql(reset, {
      input: { kind: 'MENTORING', threeWay: false, programId: pair.programId },
    });
    expect(review(done(back, 'resetAgreementTemplate', 'agreementTemplate').clauses)).toEqual({
      everyDays: 45,
    });
  });

  it('are checked clause by clause, and changed by staff only', async () => {
    const place = { kind: 'COACHING', threeWay: false, revision: 0 };
    const wrong = await save(pair.manager, {
      ...place,
      clauses: { CADENCE: { everyDays: 0, minutes: 60, channel: 'VIDEO' } },
    });
    expect(refusals(wrong, 'saveAgreementTemplate')).toEqual(['INVALID clauses.CADENCE.everyDays']);
    const purpose = { text: 'Become a leader.', objectives: [], sessions: 8 };
    const theirs = await save(pair.manager, { ...place, clauses: { PURPOSE: purpose } });
    expect(refusals(theirs, 'saveAgreementTemplate')).toEqual(['INVALID clauses.PURPOSE']);
    const unknown = await save(pair.manager, { ...place, clauses: { SECRET: {} } });
    expect(refusals(unknown, 'saveAgreementTemplate')).toEqual(['INVALID clauses']);
    for (const somebody of [pair.guide, pair.other, pair.hr])
      expect(refusals(await save(somebody, { ...place, clauses: {} }), 'saveAgreementTemplate')).toEqual([
        'NOT_ALLOWED',
      ]);
    const foreign = await save(pair.stranger, { ...place, programId: pair.programId, clauses: {} });
    expect(refusals(foreign, 'saveAgreementTemplate')).toEqual(['NOT_FOUND programId']);
    expect(refusals(await save(app.anonymous, { ...place, clauses: {} }), 'saveAgreementTemplate')).toEqual([
      'UNAUTHENTICATED',
    ]);
  });
});

describe('a rollout', () => {
  const start = (client: Client, programId = pair.programId) =>
    client.graphql(
      `mutation ($input: StartAgreementRolloutInput!) {
        startAgreementRollout(input: $input) { agreementRollout { id state total done } errors { code path } } }`,
      { input: { programId } },
    );

  it('gives every pair without an agreement its draft, once', async () => {
    const { id } = done(await start(pair.manager), 'startAgreementRollout', 'agreementRollout');
    const read = async () =>
      (
        await pair.manager.graphql(
          'query ($id: ID!) { node(id: $id) { ... on AgreementRollout { state total done } } }',
          { id },
        )
      ).data?.['node'];
    await until('the rollout to end', async () => (await read()).state === 'DONE');
    expect(await read()).toEqual({ state: 'DONE', total: 1, done: 1 });
    expect((await ofProgram(pair.manager)).agreementOverview).toMatchObject({ notStarted: 0, drafting: 1 });
    const again = done(await start(pair.manager), 'startAgreementRollout', 'agreementRollout');
    expect(again.total).toBe(0);
    const waiting = await list(pair.guide, { awaitingMe: true });
    expect(waiting.edges[0].node.open).toEqual({ state: 'DRAFT', purposeWritten: false });
    expect((await list(pair.learner, { awaitingMe: true })).totalCount).toBe(1);
    for (const somebody of [pair.manager, pair.owner, pair.other])
      expect((await list(somebody, { awaitingMe: true })).totalCount).toBe(0);
    for (const somebody of [pair.guide, pair.hr, pair.other])
      expect(refusals(await start(somebody), 'startAgreementRollout')).toEqual(['NOT_ALLOWED']);
    expect(refusals(await start(pair.stranger), 'startAgreementRollout')).toEqual(['NOT_FOUND programId']);
    expect(await ofProgram(pair.guide)).toMatchObject({ agreementOverview: null, agreementRollout: null });
  });

  it('stops and says so where something unexpected happens, and another goes on with what is left', async () => {
    const still = await startTestApp();
    const agreeing = await agreeingPair(still);
    const begin = async (client: Client) =>
      done(await start(client, agreeing.programId), 'startAgreementRollout', 'agreementRollout').id;
    const [rolloutId, same] = await Promise.all([begin(agreeing.manager), begin(agreeing.owner)]);
    expect(same).toBe(rolloutId);
    const { platform, pools } = still.services;
    let broken = true;
    const publish: typeof platform.live.publish = async (...said) => {
      if (!broken) return platform.live.publish(...said);
      broken = false;
      throw new Error('The wire is cut.');
    };
    const payload = { organizationId: agreeing.manager.organizationId, rolloutId };
    const run = () =>
      rollOut(
        pools,
        { clock: platform.clock, live: { ...platform.live, publish } },
        payload,
        AbortSignal.timeout(60_000),
      );
    await expect(run()).rejects.toThrow('The wire is cut.');
    const read = async () => (await ofProgram(agreeing.manager, agreeing.programId)).agreementRollout;
    expect(await read()).toMatchObject({ state: 'FAILED', total: 1, done: 0 });
    await run();
    expect(await read()).toMatchObject({ state: 'FAILED', done: 0 });
    payload.rolloutId = await begin(agreeing.manager);
    await run();
    expect(await read()).toMatchObject({ state: 'DONE', total: 1, done: 1 });
  });
});

describe('lists of agreements', () => {
  const count = async (client: Client, filter: object) => (await list(client, filter)).totalCount;

  it('leave what waits for somebody to be found by them', async () => {
    const { agreementId } = await confirmedDraft(pair);
    expect(await count(pair.guide, { awaitingMe: true })).toBe(0);
    const [{ node }] = (await list(pair.guide, {})).edges;
    expect(node).toEqual({ id: agreementId, open: { state: 'DRAFT', purposeWritten: true } });
    const [seen] = (await list(pair.manager, {})).edges;
    expect(seen.node.open.purposeWritten).toBeNull();
    await proposed(pair);
    expect(await count(pair.guide, { awaitingMe: true })).toBe(1);
    expect(await count(pair.other, {})).toBe(0);
    expect(await count(pair.manager, { awaitingMe: true })).toBe(0);
    expect(await count(pair.manager, { programId: pair.programId })).toBe(1);
    expect(await count(pair.stranger, {})).toBe(0);
  });

  it('show those that stand at one point, as the program counts them', async () => {
    const standings = ['DRAFTING', 'WAITING_FOR_SIGNATURES', 'IN_FORCE'];
    const fresh = await agreeingPair(await startTestApp());
    const at = (client: Client) =>
      Promise.all(standings.map((standing) => count(client, { standing, programId: fresh.programId })));
    await changed(fresh.guide, 'draftAgreement', { relationshipId: fresh.relationshipId });
    expect(await at(fresh.manager)).toEqual([1, 0, 0]);
    const version = await proposed(fresh);
    expect(await at(fresh.manager)).toEqual([0, 1, 0]);
    for (const party of [fresh.guide, fresh.learner])
      done(await sign(party, version), 'signAgreement', 'agreement');
    expect(await at(fresh.learner)).toEqual([0, 0, 1]);
    expect(await count(fresh.guide, { awaitingMe: true })).toBe(0);
    await changed(fresh.guide, 'draftAgreement', { relationshipId: fresh.relationshipId });
    expect(await at(fresh.manager)).toEqual([0, 0, 1]);
    expect(await at(fresh.other)).toEqual([0, 0, 0]);
    expect(await count(fresh.learner, { awaitingMe: true })).toBe(1);
  });
});
