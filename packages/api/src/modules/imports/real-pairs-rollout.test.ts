import { expect, test } from 'vitest';
import { startTestApp } from '../../../test/app.ts';
import { Importer, realList } from '../../../test/imports.ts';
import { done, makeProgram, somebody } from '../../../test/pairing.ts';
import { rollOut } from '../agreements/index.ts';

const pairs = realList('pairs-cncf.csv');

test.skipIf(pairs === null)(
  'a program’s template is put before all real pairs, goes on where it was broken off, and changes nothing twice',
  { timeout: 120_000 },
  async () => {
    const app = await startTestApp();
    const organizationId = await app.organization('real-rollout');
    const manager = await somebody(app, organizationId, 'Mona Manager', ['PROGRAM_MANAGER']);
    const programId = await makeProgram(manager, 'Open-source mentoring', { kind: 'MENTORING' });
    await new Importer(app.services, organizationId).import({
      kind: 'RELATIONSHIPS',
      content: `file:${pairs}`,
    });

    const start = async () =>
      done(
        await manager.graphql(
          `mutation ($input: StartAgreementRolloutInput!) {
            startAgreementRollout(input: $input) { agreementRollout { id total } errors { code path } } }`,
          { input: { programId } },
        ),
        'startAgreementRollout',
        'agreementRollout',
      );
    const progress = async (id: string) =>
      (
        await manager.graphql(
          'query ($id: ID!) { node(id: $id) { ... on AgreementRollout { state total done } } }',
          { id },
        )
      ).data?.['node'];
    const drafts = async () => {
      const [row] = await app.admin<{ drafts: number; pairs: number }[]>`
        select count(*)::int as drafts, count(distinct relationship_id)::int as pairs from agreement_version where state = 'DRAFT'`;
      return row;
    };

    const { id: rolloutId, total } = await start();
    expect(total).toBe(1081);
    const { pools, platform } = app.services;
    const stopping = new AbortController();
    const moved = platform.live.events('rollout', rolloutId);
    const running = rollOut(pools, platform, { organizationId, rolloutId }, stopping.signal);
    await moved.next();
    stopping.abort();
    await expect(running).rejects.toThrow();
    await moved.return();
    const half = await progress(rolloutId);
    expect(half.state).toBe('RUNNING');
    expect(half.done).toBeGreaterThan(0);
    expect(half.done).toBeLessThan(1081);
    expect(await drafts()).toEqual({ drafts: half.done, pairs: half.done });

    await rollOut(pools, platform, { organizationId, rolloutId }, new AbortController().signal);
    await rollOut(pools, platform, { organizationId, rolloutId }, new AbortController().signal);
    expect(await progress(rolloutId)).toEqual({ state: 'DONE', total: 1081, done: 1081 });
    expect(await drafts()).toEqual({ drafts: 1081, pairs: 1081 });
    expect((await start()).total).toBe(0);
  },
);
