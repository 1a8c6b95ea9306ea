import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AgreeingCast,
  agreeingPair,
  changed,
  inForce,
  proposed,
  purpose,
} from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { everythingStored, spellingsOf } from '../../../test/dump.ts';
import { done } from '../../../test/pairing.ts';
import type { Clock } from '../../kernel/clock.ts';
import { eraseOnDay } from '../closings/index.ts';

const canary = 'what the kingfisher saw';
/** Tables that hold words of a pair. */
const words = ['draft_clause', 'agreement_comment', 'agreement_content', 'trust_preference', 'closing_words'];
const clock: { at: Date } & Clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };

let app: TestApp;
let pair: AgreeingCast;
beforeAll(async () => {
  app = await startTestApp({}, { clock });
  pair = await agreeingPair(app);
});

const everyWord = `query ($id: ID!) { relationship(id: $id) {
  trustPreferences { answers } closing { words { reached } }
  agreement { versions { state declineReason verification { documentIntact } signatures { signatory }
    content { canonical clauses { data comments { text } } } } } } }`;
const read = (client: Client) => client.graphql(everyWord, { id: pair.relationshipId });

async function relate(client: Client, name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { relationship { id } errors { code } } }`;
  const answer = await client.graphql(document, { input: { relationshipId: pair.relationshipId, ...input } });
  return done(answer, name, 'relationship');
}

/** Words of every kind, each with the canary in it, by both; then the end, and the day of the erasure. */
async function writeEverything() {
  const first = await proposed(pair, { ...purpose, text: canary });
  const remark = { agreementVersionId: first.versionId, kind: 'PURPOSE', text: canary };
  for (const party of [pair.guide, pair.learner]) await changed(party, 'commentOnClause', remark);
  await changed(pair.learner, 'declineAgreement', { agreementVersionId: first.versionId, reason: canary });
  await inForce(pair);
  const answers = { feedback: ['AT_ONCE'], safe: canary, avoid: '', repair: '' };
  for (const party of [pair.guide, pair.learner]) await relate(party, 'saveTrustPreferences', { answers });
  await relate(pair.guide, 'startClosing', { kind: 'GOOD_ENDING' });
  const said = { reached: canary, learned: canary, thanks: canary, share: true };
  for (const party of [pair.guide, pair.learner]) await relate(party, 'saveClosingWords', said);
}

const erase = () =>
  eraseOnDay(app.services.pools, app.services.platform, {
    organizationId: pair.guide.organizationId,
    relationshipId: pair.relationshipId,
  });

describe('erasure', () => {
  it('outlives a restore: rows that come back from a copy without the keys do not open', async () => {
    await writeEverything();
    const before = await read(pair.guide);
    expect(before.errors).toBeUndefined();
    expect(JSON.stringify(before.data).split(canary).length).toBeGreaterThan(8);
    for (const table of words) await app.admin.unsafe(`create table copy_of_${table} as table ${table}`);

    clock.at = new Date('2028-01-01T09:00:00Z');
    await erase();
    const [keys] =
      await app.admin`select count(*)::int as keys, count(wrapped)::int as wrapped from data_key`;
    expect(keys).toEqual({ keys: 2, wrapped: 0 });

    await app.admin.begin(async (restore) => {
      await restore`set local session_replication_role = replica`;
      for (const table of words) {
        await restore.unsafe(`delete from ${table}`);
        await restore.unsafe(`insert into ${table} select * from copy_of_${table}`);
      }
    });
    for (const reader of [pair.guide, pair.learner]) {
      const { data, errors } = await read(reader);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toContain(canary);
      const relationship = data?.['relationship'];
      expect([relationship.closing.words, relationship.trustPreferences]).toEqual([[], []]);
      expect(relationship.agreement.versions).toMatchObject([
        { state: 'ENDED', content: null, verification: null, signatures: [{}, {}] },
        { state: 'DECLINED', content: null, declineReason: null },
      ]);
    }
    const stored = await everythingStored(app);
    for (const spelling of spellingsOf(canary)) expect(stored).not.toContain(spelling);
  });

  it('that dies before its end has erased nothing, and is done by the next attempt', async () => {
    const fresh = await startTestApp({}, { clock });
    [app, pair, clock.at] = [fresh, await agreeingPair(fresh), new Date('2026-11-24T09:00:00Z')];
    await writeEverything();
    clock.at = new Date('2028-01-01T09:00:00Z');
    const counts = () => app.admin`select (select count(wrapped)::int from data_key) as keys,
      (select count(*)::int from agreement_comment) as comments, (select count(*)::int from closing_words) as words,
      (select count(*)::int from trust_preference) as preferences,
      (select count(*)::int from ledger_entry where kind = 'ERASED') as entries`;
    const before = await counts();
    expect(before).toEqual([{ keys: 2, comments: 2, words: 2, preferences: 2, entries: 0 }]);
    await app.admin`revoke insert on ledger_entry from rapport_worker`;
    await expect(erase()).rejects.toThrow();
    expect(await counts()).toEqual(before);
    expect(JSON.stringify((await read(pair.guide)).data)).toContain(canary);
    await app.admin`grant insert on ledger_entry to rapport_worker`;
    await Promise.all([erase(), erase()]);
    expect(await counts()).toEqual([{ keys: 0, comments: 0, words: 0, preferences: 0, entries: 1 }]);
  });
});
