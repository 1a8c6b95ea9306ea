import { beforeAll, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce, proposed } from '../../../test/agreeing.ts';
import { type Client, type Json, startTestApp } from '../../../test/app.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';

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
const ofProgram = async (client: Client) =>
  (
    await client.graphql(
      `query ($id: ID!) { program(id: $id) { ${template} agreementOverview {
    notStarted drafting waitingForSignatures inForce reviewOverdue } } }`,
      { id: pair.programId },
    )
  ).data?.['program'];
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
  const start = (client: Client) =>
    client.graphql(
      `mutation ($input: StartAgreementRolloutInput!) {
        startAgreementRollout(input: $input) { agreementRollout { id state total done } errors { code path } } }`,
      { input: { programId: pair.programId } },
    );

  it('gives every pair without an agreement its draft, once', async () => {
    const [one, two] = await Promise.all([start(pair.manager), start(pair.owner)]);
    const ids = [one, two].map((answer) => done(answer, 'startAgreementRollout', 'agreementRollout').id);
    expect(ids[0]).toBe(ids[1]);
    const read = async () =>
      (
        await pair.manager.graphql(
          'query ($id: ID!) { node(id: $id) { ... on AgreementRollout { state total done } } }',
          { id: ids[0] },
        )
      ).data?.['node'];
    await until('the rollout to end', async () => (await read()).state === 'DONE');
    expect(await read()).toEqual({ state: 'DONE', total: 1, done: 1 });
    expect((await ofProgram(pair.manager)).agreementOverview).toMatchObject({ notStarted: 0, drafting: 1 });
    const again = done(await start(pair.manager), 'startAgreementRollout', 'agreementRollout');
    expect(again.total).toBe(0);
    for (const somebody of [pair.guide, pair.hr, pair.other])
      expect(refusals(await start(somebody), 'startAgreementRollout')).toEqual(['NOT_ALLOWED']);
    expect(refusals(await start(pair.stranger), 'startAgreementRollout')).toEqual(['NOT_FOUND programId']);
    expect((await ofProgram(pair.guide)).agreementOverview).toBeNull();
  });

  it('leaves what waits for somebody to be found by them', async () => {
    const list = async (client: Client, filter: object) =>
      (
        await client.graphql(
          'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount edges { node { id } } } }',
          { filter },
        )
      ).data?.['agreements'].totalCount;
    await proposed(pair);
    expect(await list(pair.guide, { awaitingMe: true })).toBe(1);
    expect(await list(pair.other, {})).toBe(0);
    expect(await list(pair.manager, { awaitingMe: true })).toBe(0);
    expect(await list(pair.manager, { programId: pair.programId })).toBe(1);
    expect(await list(pair.stranger, {})).toBe(0);
    const fresh = await agreeingPair(await startTestApp());
    await inForce(fresh);
    expect(await list(fresh.guide, { awaitingMe: true })).toBe(0);
  });
});
