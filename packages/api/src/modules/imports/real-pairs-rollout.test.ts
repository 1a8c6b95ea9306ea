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
    /** Every draft with what it says, by relationship. */
    const drafts = () => app.admin<{ pair: string }[]>`
      select a.relationship_id as pair, a.id as agreement, v.id, v.number, v.created_by, v.created_at, v.updated_at, c.template
      from agreement a
      join agreement_version v on v.organization_id = a.organization_id and v.agreement_id = a.id and v.state = 'DRAFT'
      join agreement_content c on c.organization_id = v.organization_id and c.version_id = v.id
      order by a.relationship_id, v.id`;
    const { pools, platform } = app.services;
    /** Rolls out to the end, or until it first tells of progress; and what there was to read each time it told. */
    const run = async (rolloutId: string, breakOff = false) => {
      const stopping = new AbortController();
      const told: number[] = [];
      const moves = platform.live.events('rollout', rolloutId);
      const listening = (async () => {
        for await (const _ of moves) {
          if (breakOff) stopping.abort();
          const { state, done: pairsDone } = await progress(rolloutId);
          told.push(pairsDone);
          if (state !== 'RUNNING') return;
        }
      })();
      const ended = await rollOut(pools, platform, { organizationId, rolloutId }, stopping.signal).then(
        () => 'to the end',
        (error: unknown) => (stopping.signal.aborted ? 'broken off' : Promise.reject(error)),
      );
      if (ended === 'broken off') await moves.return();
      await listening;
      return { ended, told };
    };

    const { id: rolloutId, total } = await start();
    expect(total).toBe(1081);
    // While it runs, asking for it again answers the one that runs.
    expect((await start()).id).toBe(rolloutId);
    expect((await run(rolloutId, true)).ended).toBe('broken off');
    const half = await progress(rolloutId);
    expect(half.state).toBe('RUNNING');
    expect(half.done).toBeGreaterThan(0);
    expect(half.done).toBeLessThan(1081);
    const early = await drafts();
    expect(early).toHaveLength(half.done);

    const rest = await run(rolloutId);
    expect(rest.ended).toBe('to the end');
    expect(rest.told[0]).toBeGreaterThan(half.done);
    expect(rest.told).toEqual(rest.told.toSorted((one, other) => one - other));
    expect(await progress(rolloutId)).toEqual({ state: 'DONE', total: 1081, done: 1081 });
    const whole = await drafts();
    expect(whole).toHaveLength(1081);
    expect(new Set(whole.map(({ pair }) => pair)).size).toBe(1081);
    // What was there when it was broken off is there as it was.
    expect(whole).toEqual(expect.arrayContaining(early));

    await rollOut(pools, platform, { organizationId, rolloutId }, new AbortController().signal);
    const again = await start();
    expect(again).toMatchObject({ total: 0 });
    expect(again.id).not.toBe(rolloutId);
    expect(await run(again.id)).toEqual({ ended: 'to the end', told: [0] });
    expect(await progress(again.id)).toEqual({ state: 'DONE', total: 0, done: 0 });
    expect(await drafts()).toEqual(whole);
  },
);
