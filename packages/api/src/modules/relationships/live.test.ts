import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { type LiveClient, openLiveClient } from '../../../test/live-client.ts';
import { done } from '../../../test/pairing.ts';
import { until } from '../../../test/until.ts';

let app: TestApp;
let pair: AgreeingCast;
let address: string;
const open: LiveClient[] = [];

beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
  const url = await app.app.listen({ port: 0, host: '127.0.0.1' });
  address = `${url.replace('http', 'ws')}/graphql`;
});
afterEach(async () => {
  for (const { client } of open.splice(0)) await client.dispose();
  await until('listeners to be gone', () => app.services.live.listeners() === 0);
});

const changes = `subscription ($id: ID!) {
  relationshipChanges(relationshipId: $id) { state closing { waitingFor startedBy { id } } }
}`;

function follow(client: Pick<Client, 'cookie'>, id = pair.relationshipId) {
  const headers = { origin: app.config.publicUrl, ...(client.cookie ? { cookie: client.cookie } : {}) };
  const live = openLiveClient(address, headers);
  open.push(live);
  return { live, ...live.subscribe(changes, { id }) };
}

const does = async (client: Client, name: string, type: string, input: object) =>
  done(
    await client.graphql(
      `mutation ($input: ${type}!) { ${name}(input: $input) { relationship { id } errors { code } } }`,
      { input: { relationshipId: pair.relationshipId, ...input } },
    ),
    name,
    'relationship',
  );

describe('a relationship that one follows', () => {
  it('tells the partner and those who run programs each step, each what is theirs to know', async () => {
    const partner = follow(pair.guide);
    const manager = follow(pair.manager);
    await until('the present state', () => partner.results.length === 1 && manager.results.length === 1);
    await does(pair.learner, 'pauseRelationship', 'RelationshipInput', {});
    await until('the pause', () => partner.results.at(-1).data.relationshipChanges.state === 'PAUSED');
    await does(pair.learner, 'startClosing', 'StartClosingInput', { kind: 'GOOD_ENDING' });
    await until('the end', () => partner.results.at(-1).data.relationshipChanges.state === 'CLOSING');
    const words = { reached: 'Much.', learned: '', thanks: '', share: true };
    await does(pair.learner, 'saveClosingWords', 'SaveClosingWordsInput', words);
    const waiting = ({
      data,
    }: {
      data: { relationshipChanges: { closing: { waitingFor: string[] } | null } };
    }) => data.relationshipChanges.closing?.waitingFor.join();
    await until('the words', () => waiting(partner.results.at(-1)) === 'GUIDE');
    await until('the manager to be told as often', () => manager.results.length === 4);
    expect(manager.results.at(-1).data.relationshipChanges).toEqual({
      state: 'CLOSING',
      closing: { waitingFor: null, startedBy: null },
    });
  });

  it("says nothing of a draft that is only its author's", async () => {
    await does(pair.learner, 'startClosing', 'StartClosingInput', { kind: 'GOOD_ENDING' });
    const partner = follow(pair.guide);
    await until('the present state', () => partner.results.length === 1);
    const words = { reached: 'Much.', learned: '', thanks: '' };
    await does(pair.learner, 'saveClosingWords', 'SaveClosingWordsInput', { ...words, share: false });
    await does(pair.learner, 'saveClosingWords', 'SaveClosingWordsInput', { ...words, share: true });
    await until('the words', () => partner.results.length >= 2);
    expect(partner.results).toHaveLength(2);
    expect(partner.results[1].data.relationshipChanges.closing.waitingFor).toEqual(['GUIDE']);
  });

  it('is followed by nobody else, and by nobody without a session', async () => {
    for (const client of [pair.other, pair.hr, pair.trustContact, pair.stranger]) {
      const { results, ended } = follow(client);
      expect(await ended).toBe('complete');
      expect(results).toEqual([]);
    }
    for (const id of ['rel_01h455vb4pex5vsknk084sn02q', 'none']) {
      const { results, ended } = follow(pair.guide, id);
      expect(await ended).toBe('complete');
      expect(results).toEqual([]);
    }
    expect(await follow(app.anonymous).live.closed).toBe(4403);
  });
});
