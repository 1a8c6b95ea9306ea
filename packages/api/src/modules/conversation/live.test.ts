import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { agreeTo, conversed, nodesOf } from '../../../test/conversing.ts';
import { type LiveClient, openLiveClient, type Subscribed } from '../../../test/live-client.ts';
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
  conversationChanges(relationshipId: $id) {
    unreadMessages messages(last: 10) { edges { node { id text editedAt deletedAt readByPartner } } }
    reflections { edges { node { text } } }
  }
}`;

function follow(client: Pick<Client, 'cookie'>, id = pair.relationshipId) {
  const headers = { origin: app.config.publicUrl, ...(client.cookie ? { cookie: client.cookie } : {}) };
  const live = openLiveClient(address, headers);
  open.push(live);
  return { live, ...live.subscribe(changes, { id }) };
}

const send = (client: Client, text: string) =>
  conversed(client, 'sendMessage', { relationshipId: pair.relationshipId, text });
const newest = ({ results }: Pick<Subscribed, 'results'>) =>
  nodesOf(results.at(-1)?.data.conversationChanges.messages ?? { edges: [] }).at(-1);

describe('a conversation that one follows', () => {
  it('tells both each message, change and taking back, at once', async () => {
    const [guide, learner] = [follow(pair.guide), follow(pair.learner)];
    await until('the present state', () => guide.results.length === 1 && learner.results.length === 1);
    const { id: messageId } = await send(pair.guide, 'Are you there?');
    for (const one of [guide, learner])
      await until('the message', () => newest(one)?.text === 'Are you there?');
    expect(learner.results.at(-1)?.data.conversationChanges.unreadMessages).toBe(1);
    await conversed(pair.guide, 'editMessage', { messageId, text: 'Are you here?' });
    await until('the change', () => newest(learner)?.text === 'Are you here?' && newest(learner)?.editedAt);
    await conversed(pair.guide, 'deleteMessage', { messageId });
    await until('the taking back', () => newest(learner)?.deletedAt);
    expect(newest(learner)?.text).toBeNull();
  });

  it('tells that a message was read only where that is agreed, and never of a private reflection', async () => {
    await agreeTo(pair, 'CONFIDENTIALITY', (before) => ({ ...before, readReceipts: false }));
    const { id: messageId } = await send(pair.guide, 'Read me.');
    const guide = follow(pair.guide);
    await until('the present state', () => guide.results.length === 1);
    await conversed(pair.learner, 'markMessagesRead', { messageId });
    const { relationshipId } = pair;
    await conversed(pair.learner, 'writeReflection', { relationshipId, text: 'Only mine.' });
    // What is sent next is the next thing that is heard of: there was nothing in between.
    await send(pair.learner, 'Done.');
    await until('the answer', () => newest(guide)?.text === 'Done.');
    expect(guide.results).toHaveLength(2);
    expect(JSON.stringify(guide.results)).not.toContain('Only mine.');

    await agreeTo(pair, 'CONFIDENTIALITY', (before) => ({ ...before, readReceipts: true }));
    const { id: next } = await send(pair.guide, 'And this?');
    await until('the message', () => newest(guide)?.readByPartner === false);
    await conversed(pair.learner, 'markMessagesRead', { messageId: next });
    await until('that it was read', () => newest(guide)?.readByPartner === true);
  });

  it('is followed by nobody else, and by nobody without a session', async () => {
    for (const client of [pair.manager, pair.owner, pair.other, pair.hr, pair.trustContact, pair.stranger]) {
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
