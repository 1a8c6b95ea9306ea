import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, startTestApp, type TestApp } from '../../../test/app.ts';
import { done, makeProgram, type Somebody, somebody } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';
import { withWorker } from '../../db/transactions.ts';
import { newId, type OrganizationId, parseId } from '../../kernel/ids.ts';
import { person } from '../identity/tables.ts';
import { relationship } from '../relationships/index.ts';
import { rollOut } from './roll-out.ts';

/** More than two transactions of a rollout. */
const pairs = 450;

let app: TestApp;
let organizationId: OrganizationId;
let manager: Somebody;
let rolloutId: string;

beforeEach(async () => {
  app = await startTestApp();
  organizationId = await app.organization('acme');
  manager = await somebody(app, organizationId, 'Mina Manager', ['PROGRAM_MANAGER']);
  const programId = parseId('prg', await makeProgram(manager, 'Mentoring', { kind: 'MENTORING' }));
  if (!programId) throw new Error('The program has no id.');
  const learners = Array.from({ length: pairs }, () => newId('per'));
  await withWorker(app.services.pools.worker, { organizationId }, async (db) => {
    await db
      .insert(person)
      .values(
        learners.map((id, index) => ({ organizationId, id, name: `Learner ${index}`, timeZone: 'UTC' })),
      );
    await db.insert(relationship).values(
      learners.map((learnerId, index) => ({
        ...{ organizationId, programId, learnerId, id: newId('rel'), guideId: manager.id },
        ...{ kind: 'MENTORING' as const, state: 'AGREEING' as const, proposedAt: new Date() },
        ...{
          guideAnswer: 'ACCEPTED' as const,
          learnerAnswer: 'ACCEPTED' as const,
          engagementId: String(index),
        },
      })),
    );
  });
  const document = `mutation ($input: StartAgreementRolloutInput!) {
    startAgreementRollout(input: $input) { agreementRollout { id } errors { code } } }`;
  const answer = await manager.graphql(document, { input: { programId } });
  rolloutId = done(answer, 'startAgreementRollout', 'agreementRollout').id;
});

const run = () =>
  rollOut(
    app.services.pools,
    app.services.platform,
    { organizationId, rolloutId },
    new AbortController().signal,
  );

async function standing(): Promise<Json> {
  const document = 'query ($id: ID!) { node(id: $id) { ... on AgreementRollout { state total done } } }';
  const { data } = await manager.graphql(document, { id: rolloutId });
  const [row] = await app.admin<{ drafts: number }[]>`
    select count(distinct relationship_id)::int as drafts from agreement_version where state = 'DRAFT'`;
  return { ...data?.['node'], ...row };
}

/** The process id of a backend of the worker that waits for a lock. */
const waitingWorker = () =>
  until('the rollout to wait', async () => {
    const [waiting] = await app.admin<{ pid: number }[]>`select pid from pg_stat_activity
      where application_name = 'rapport worker' and wait_event_type = 'Lock' and datname = current_database()`;
    return waiting?.pid;
  });

describe('a rollout', () => {
  it('that runs twice at once gives every pair one draft and counts each once', async () => {
    await Promise.all([run(), run(), run()]);
    expect(await standing()).toEqual({ state: 'DONE', total: pairs, done: pairs, drafts: pairs });
    await run();
    expect(await standing()).toEqual({ state: 'DONE', total: pairs, done: pairs, drafts: pairs });
  });

  it('whose database process dies within a step goes on from the step before', async () => {
    const broken = await app.admin.begin(async (holder) => {
      await holder`lock table agreement_content in share mode`;
      const running = expect(run()).rejects.toThrow();
      await app.admin`select pg_terminate_backend(${await waitingWorker()}, 5000)`;
      return { running };
    });
    await broken.running;
    expect(await standing()).toEqual({ state: 'RUNNING', total: pairs, done: 0, drafts: 0 });
    await run();
    expect(await standing()).toEqual({ state: 'DONE', total: pairs, done: pairs, drafts: pairs });
  });

  it('waits for whoever works on a pair, which gets its draft where they began none', async () => {
    const running = await app.admin.begin(async (other) => {
      await other`select 1 from relationship order by id limit 1 for update`;
      const started = run();
      await waitingWorker();
      return { started };
    });
    await running.started;
    expect(await standing()).toEqual({ state: 'DONE', total: pairs, done: pairs, drafts: pairs });
  });

  it('leaves their own to those who began at the same moment', async () => {
    const running = await app.admin.begin(async (other) => {
      await other`select 1 from relationship order by id limit 1 for update`;
      const started = run();
      await waitingWorker();
      await other`
        insert into agreement (organization_id, id, relationship_id, guide_id, learner_id, kind, program_id, created_at)
        select organization_id, uuidv7(), id, guide_id, learner_id, kind, program_id, now() from relationship order by id limit 1`;
      return { started };
    });
    await running.started;
    expect(await standing()).toEqual({ state: 'DONE', total: pairs, done: pairs - 1, drafts: pairs - 1 });
    const [row] = await app.admin<
      { agreements: number }[]
    >`select count(*)::int as agreements from agreement`;
    expect(row?.agreements).toBe(pairs);
  });
});
