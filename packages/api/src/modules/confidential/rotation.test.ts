import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce, readAgreement } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { rewrapTenantKeys, rotateTenantKey } from './index.ts';

let app: TestApp;
let pair: AgreeingCast;
let agreementId: string;
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  ({ agreementId } = await inForce(pair));
});

const rotate = () => {
  const { pools, platform } = app.services;
  return rotateTenantKey(pools.worker, platform.vault, pair.guide.organizationId, platform.clock.now());
};

/** Writes and reads back what one tells the other. @returns what went wrong */
async function writeAndRead(client: Client, safe: string): Promise<string[]> {
  const input = {
    relationshipId: pair.relationshipId,
    answers: { feedback: ['AT_ONCE'], safe, avoid: '', repair: '' },
  };
  const answer = await client.graphql(
    `mutation ($input: SaveTrustPreferencesInput!) {
      saveTrustPreferences(input: $input) { relationship { trustPreferences { answers } } errors { message } } }`,
    { input },
  );
  const told = JSON.stringify(answer);
  return answer.errors || !told.includes(`"${safe}"`) ? [told] : [];
}

/** Everything stays as it was: the words open, the signatures hold. */
async function expectWhole() {
  for (const reader of [pair.guide, pair.learner]) {
    const { versions } = await readAgreement(reader, agreementId);
    expect(versions[0].content.canonical).toContain('leading it');
    expect(versions[0].verification).toEqual({
      documentIntact: true,
      validSignatures: ['GUIDE', 'LEARNER'],
      invalidSignatures: [],
    });
  }
}

describe('rotation', () => {
  it('goes on while everybody reads and writes, without one failure, and signatures stay valid', async () => {
    const failures: string[] = [];
    let turning = true;
    let rounds = 0;
    const load = [pair.guide, pair.learner].map(async (client, index) => {
      for (; turning; rounds += 1) {
        failures.push(...(await writeAndRead(client, `told by ${index} in round ${rounds}`)));
        const { versions } = await readAgreement(client, agreementId);
        if (versions[0].content === null) failures.push('no content');
      }
    });
    let turns = 0;
    for (; turns < 5 || rounds < 30; turns += 1) await rotate();
    turning = false;
    await Promise.all(load);
    expect(failures).toEqual([]);
    await expectWhole();
    const [row] = await app.admin<{ versions: number; behind: number }[]>`
      select count(*)::int as versions, (select count(*)::int from data_key d
        where d.tenant_version < (select max(version) from tenant_key)) as behind from tenant_key`;
    expect(row).toEqual({ versions: turns + 1, behind: 0 });
  });

  it('started twice at once makes two keys, and the later wraps everything', async () => {
    const turns = await Promise.all([rotate(), rotate()]);
    expect(turns.map(({ version }) => version).sort()).toEqual([2, 3]);
    await expectWhole();
  });

  it('that dies half-way leaves everything readable, and the next one finishes it', async () => {
    expect(await writeAndRead(pair.learner, 'Silence is fine.')).toEqual([]);
    await app.admin.unsafe(`
      create function die() returns trigger language plpgsql as $$ begin
        perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
      create trigger die after update on data_key for each row execute function die();
      alter function die() security definer`);
    await expect(rotate()).rejects.toThrow();
    await expectWhole();
    await app.admin`drop trigger die on data_key`;
    expect(await rotate()).toEqual({ version: 3, rewrapped: 2 });
    await expectWhole();
  });

  it('of the provider’s own key is followed by wrapping anew, after which everything opens', async () => {
    const before = await app.admin`select wrapped from tenant_key`;
    const { pools, platform } = app.services;
    expect(await rewrapTenantKeys(pools.worker, platform.vault, pair.guide.organizationId)).toBe(1);
    expect(await app.admin`select wrapped from tenant_key`).not.toEqual(before);
    await expectWhole();
  });
});
