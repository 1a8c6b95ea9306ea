import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  proposed,
  purpose,
  readAgreement,
  sign,
} from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { collectUncaught } from '../../../test/backends.ts';
import { type Cut, type CuttingProxy, startCuttingProxy } from '../../../test/cutting-proxy.ts';
import { done, refusals } from '../../../test/pairing.ts';
import { takeEffectJob } from './take-effect.ts';

let proxy: CuttingProxy;
let app: TestApp;
let pair: AgreeingCast;

beforeAll(async () => {
  app = await startTestApp({}, {}, async ({ hostname, port }) => {
    proxy = await startCuttingProxy({ host: hostname, port: Number(port) });
    return proxy.port;
  });
  pair = await agreeingPair(app, (cast) => ({ kind: 'MENTORING', sponsorId: cast.hr.id }));
});
afterAll(() => proxy.close());

/** Everything that one signature writes, as numbers. */
async function written(versionId: string) {
  const [row] = await app.admin<{ signatures: number; entries: number; jobs: number; state: string }[]>`
    select v.state, (select count(*)::int from signature s where s.version_id = v.id) as signatures,
      (select count(*)::int from ledger_entry e where e.kind = 'AGREEMENT_SIGNED'
        and e.details ->> 'hash' = v.hash) as entries,
      (select count(*)::int from pgboss.job_common j where j.data ->> 'versionId' = ${versionId}) as jobs
    from agreement_version v where v.hash is not null order by v.number desc limit 1`;
  return row;
}

/**
 * Signs again and again, each time cutting the connection one statement later, until a signature comes through uncut. After each cut all
 * or nothing of it is written, and the next attempt is the repetition.
 * @returns how many times it was cut
 */
async function signUntilWhole(
  client: Client,
  version: { versionId: string; hash: string },
  how: Cut,
  whole: object,
): Promise<{ cuts: number; cutAfterwards: number }> {
  const before = await written(version.versionId);
  let cutAfterwards = 0;
  for (let at = 1; ; at += 1) {
    const cut = proxy.cut('rapport_app', at, how);
    const answer = await sign(client, version);
    const now = await written(version.versionId);
    const isWhole = now?.signatures === (before?.signatures ?? 0) + 1;
    expect(now, `statement ${at}`).toEqual(isWhole ? { ...before, ...whole } : before);
    if (!cut()) {
      proxy.spare();
      expect(isWhole).toBe(true);
      expect(refusals(answer, 'signAgreement')).toEqual([]);
      return { cuts: at - 1, cutAfterwards };
    }
    // What says that it worked has worked: a new connection that is cut before its first work is quietly replaced by the driver.
    expect(answer.errors !== undefined || isWhole, `statement ${at}`).toBe(true);
    if (isWhole) cutAfterwards += 1;
  }
}

describe.each<Cut>(['unsent', 'unanswered'])('signing whose connection dies at any statement, %s', (how) => {
  it('is written whole or not at all, and works when repeated', { timeout: 300_000 }, async () => {
    using uncaught = collectUncaught();
    const version = await proposed(pair, { ...purpose, text: `Said anew, ${how}.` });
    const one = await signUntilWhole(pair.guide, version, how, { signatures: 1, entries: 1 });
    const two = await signUntilWhole(pair.learner, version, how, { signatures: 2, entries: 2 });
    const last = await signUntilWhole(pair.hr, version, how, { signatures: 3, entries: 3, jobs: 1 });
    for (const { cuts, cutAfterwards } of [one, two, last]) {
      // Announcing, holding, checking, signing, the ledger, telling, the end; and then reading what it led to.
      expect(cuts - cutAfterwards).toBeGreaterThan(8);
      expect(cutAfterwards).toBeGreaterThan(0);
    }
    await bringIntoForce(version.versionId, how);
    expect((await readAgreement(pair.learner, version.agreementId)).relationship.state).toBe('ACTIVE');
    expect(uncaught.errors).toEqual([]);
  });

  /** The job that follows the sponsor's signature, cut at each of its statements, and then done twice more. */
  async function bringIntoForce(versionId: string, cutHow: Cut) {
    const payload = { organizationId: pair.guide.organizationId, versionId };
    const run = () => takeEffectJob(app.services.pools, app.services.platform, payload);
    const effects = async () => {
      const [row] = await app.admin<{ inForce: boolean; entries: number; present: number }[]>`
        select state = 'IN_FORCE' as "inForce", (select count(*)::int from ledger_entry e
          where e.kind = 'AGREEMENT_IN_FORCE' and e.details ->> 'hash' = v.hash) as entries,
          (select count(*)::int from agreement_version o where o.state = 'IN_FORCE') as present
        from agreement_version v where v.hash is not null order by v.number desc limit 1`;
      return row;
    };
    const before = await effects();
    const after = { inForce: true, entries: 1, present: 1 };
    for (let at = 1, whole = false; !whole; at += 1) {
      const cut = proxy.cut('rapport_worker', at, cutHow);
      const ended = await run().then(
        () => true,
        () => false,
      );
      const now = await effects();
      expect([before, after], `statement ${at}`).toContainEqual(now);
      whole = ended && !cut();
    }
    proxy.spare();
    expect(await effects()).toEqual(after);
    await Promise.all([run(), run()]);
    expect(await effects()).toEqual(after);
  }
});

it('a repeated signature after all of that changes nothing', async () => {
  const agreement = (await pair.guide.graphql('{ agreements { edges { node { inForce { id hash } } } } }'))
    .data?.['agreements'].edges[0].node;
  const { id: versionId, hash } = agreement.inForce;
  const again = done(await sign(pair.guide, { versionId, hash }), 'signAgreement', 'agreement');
  expect(again.inForce.id).toBe(versionId);
  expect(await written(versionId)).toMatchObject({ state: 'IN_FORCE', signatures: 3, entries: 3 });
});
