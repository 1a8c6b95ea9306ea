import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, inForce } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { converse, conversed, nodesOf, readConversation } from '../../../test/conversing.ts';
import { everythingStored } from '../../../test/dump.ts';
import { proposePair, refusals, respond } from '../../../test/pairing.ts';
import { newId } from '../../kernel/ids.ts';

let app: TestApp;
let pair: AgreeingCast;
let of: { relationshipId: string };
beforeEach(async () => {
  app = await startTestApp();
  pair = await agreeingPair(app);
  await inForce(pair);
  of = { relationshipId: pair.relationshipId };
});
const text = 'I waited for the answer instead of giving it.';
const write = (client: Client, more: object = {}) =>
  conversed(client, 'writeReflection', { ...of, text, ...more });
const seenBy = async (client: Client) =>
  nodesOf((await readConversation(client, of.relationshipId)).reflections);
const nodes = async (client: Client, id: string) =>
  (
    await client.graphql(
      'query ($id: ID!) { node(id: $id) { ... on Reflection { text } } nodes(ids: [$id]) { ... on Reflection { text } } }',
      { id },
    )
  ).data;
const nothing = { node: null, nodes: [null] };
const everything = { node: { text }, nodes: [{ text }] };
const taken = async () =>
  (
    await app.admin<{ details: object }[]>`
      select details from ledger_entry where kind = 'UNSHARED' order by seq`
  ).map(({ details }) => details);

describe('a private reflection', () => {
  it('is nobody’s but its author’s, by whatever way it is asked for', async () => {
    const { id, sharedAt } = await write(pair.guide, { prompt: 'LEARNED_FROM_THEM' });
    expect(sharedAt).toBeNull();
    expect(await seenBy(pair.guide)).toMatchObject([
      { id, text, prompt: 'LEARNED_FROM_THEM', viewerCanChange: true },
    ]);
    expect(await nodes(pair.guide, id)).toEqual(everything);
    expect(await seenBy(pair.learner)).toEqual([]);
    for (const other of [pair.learner, pair.manager, pair.owner, pair.hr, pair.other, pair.stranger])
      expect(await nodes(other, id)).toEqual(nothing);
    for (const staff of [pair.manager, pair.owner])
      expect((await readConversation(staff, of.relationshipId)).reflections).toBeNull();
    const tries = ['editReflection', 'shareReflection', 'unshareReflection', 'deleteReflection'];
    for (const name of tries) {
      const input = name === 'editReflection' ? { reflectionId: id, text } : { reflectionId: id };
      for (const other of [pair.learner, pair.manager, pair.owner, pair.hr, pair.other, pair.stranger])
        expect(refusals(await converse(other, name, input), name)).toEqual(['NOT_FOUND reflectionId']);
      expect(refusals(await converse(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
    }
    const stored = await everythingStored(app);
    expect(stored).not.toContain(text);
    expect(stored).not.toContain('LEARNED_FROM_THEM');
  });

  it('leaves nothing for the partner to hear of', async () => {
    await write(pair.guide);
    const [row] = await app.admin<{ told: number }[]>`
      select count(*)::int as told from pgboss.job where data ->> 'happening' = 'REFLECTION_SHARED'`;
    expect(row?.told).toBe(0);
  });
});

describe('a shared reflection', () => {
  it('is read by the partner with a trace, and by nobody else; only its author changes it', async () => {
    const { id } = await write(pair.guide);
    await conversed(pair.guide, 'shareReflection', { reflectionId: id });
    await conversed(pair.guide, 'shareReflection', { reflectionId: id });
    expect(await seenBy(pair.learner)).toMatchObject([{ id, text, viewerCanChange: false }]);
    const traces = await app.admin<{ actor: string }[]>`
      select p.name as actor from ledger_entry e join person p on p.id = e.actor_id
      where e.kind = 'READ' and e.details ->> 'contentType' = 'REFLECTION'`;
    expect(traces).toEqual([{ actor: pair.learner.name }]);
    const told = await app.admin<{ people: string[] }[]>`
      select data -> 'personIds' as people from pgboss.job where data ->> 'happening' = 'REFLECTION_SHARED'`;
    expect(told).toEqual([{ people: [pair.learner.id] }]);
    for (const other of [pair.manager, pair.owner, pair.hr, pair.other, pair.stranger])
      expect(await nodes(other, id)).toEqual(nothing);
    for (const name of ['editReflection', 'shareReflection', 'unshareReflection', 'deleteReflection']) {
      const input = name === 'editReflection' ? { reflectionId: id, text } : { reflectionId: id };
      expect(refusals(await converse(pair.learner, name, input), name)).toEqual(['NOT_ALLOWED']);
    }
    const better = 'I waited, and it was worth it.';
    await conversed(pair.guide, 'editReflection', { reflectionId: id, text: better });
    expect(await seenBy(pair.learner)).toMatchObject([{ id, text: better }]);
  });

  it('is hidden at once when it is taken back, also where its id is known, and that is in the ledger', async () => {
    const { id } = await write(pair.guide, { share: true });
    expect(await nodes(pair.learner, id)).toEqual(everything);
    await conversed(pair.guide, 'unshareReflection', { reflectionId: id });
    await conversed(pair.guide, 'unshareReflection', { reflectionId: id });
    expect(await nodes(pair.learner, id)).toEqual(nothing);
    expect(await seenBy(pair.learner)).toEqual([]);
    expect(await nodes(pair.guide, id)).toEqual(everything);
    expect(await taken()).toEqual([{ contentType: 'REFLECTION', itemId: id }]);
    const { data } = await pair.learner.graphql(
      'query ($id: ID!) { relationship(id: $id) { ledger(first: 5, kinds: [UNSHARED]) { edges { node { kind contentType actor { id } } } } } }',
      { id: of.relationshipId },
    );
    expect(nodesOf(data?.['relationship'].ledger)).toEqual([
      { kind: 'UNSHARED', contentType: 'REFLECTION', actor: { id: pair.guide.id } },
    ]);
  });

  it('is deleted for good, which the ledger tells only of what was shared', async () => {
    const { id: own } = await write(pair.guide);
    const { id: shared } = await write(pair.guide, { share: true });
    for (const reflectionId of [own, shared])
      await conversed(pair.guide, 'deleteReflection', { reflectionId });
    expect(await seenBy(pair.guide)).toEqual([]);
    expect(await seenBy(pair.learner)).toEqual([]);
    expect(await taken()).toEqual([{ contentType: 'REFLECTION', itemId: shared }]);
    const again = await converse(pair.guide, 'deleteReflection', { reflectionId: own });
    expect(refusals(again, 'deleteReflection')).toEqual(['NOT_FOUND reflectionId']);
  });
});

describe('writing a reflection', () => {
  it('is done once under one key, and checked', async () => {
    const input = { idempotencyKey: 'key', sessionId: newId('ses') };
    const twice = await Promise.all([write(pair.guide, input), write(pair.guide, input)]);
    expect(new Set(twice.map(({ id }) => id)).size).toBe(1);
    const other = await converse(pair.guide, 'writeReflection', { ...of, ...input, text: 'Another.' });
    expect(refusals(other, 'writeReflection')).toEqual(['CONFLICT idempotencyKey']);
    const wrong = (more: object) => converse(pair.guide, 'writeReflection', { ...of, text, ...more });
    expect(refusals(await wrong({ text: ' ' }), 'writeReflection')).toEqual(['INVALID text']);
    expect(refusals(await wrong({ text: 'a'.repeat(20_001) }), 'writeReflection')).toEqual(['INVALID text']);
    expect(refusals(await wrong({ prompt: 'HOW_DO_YOU_FEEL' }), 'writeReflection')).toEqual([
      'INVALID prompt',
    ]);
    expect(refusals(await wrong({ sessionId: 'ses_x' }), 'writeReflection')).toEqual(['INVALID sessionId']);
  });

  it('can follow a session, and is found by it', async () => {
    const [sessionId, other] = [newId('ses'), newId('ses')];
    const { id } = await write(pair.guide, { sessionId });
    await write(pair.guide, { sessionId: other });
    await write(pair.guide);
    const found = async (ofSession: string) => {
      const { data } = await pair.guide.graphql(
        `query ($id: ID!, $ofSession: String) { relationship(id: $id) { reflections(ofSession: $ofSession) {
          edges { node { id sessionId } } } } }`,
        { id: of.relationshipId, ofSession },
      );
      return nodesOf(data?.['relationship'].reflections);
    };
    expect(await found(sessionId)).toEqual([{ id, sessionId }]);
    expect(await found('nonsense')).toEqual([]);
  });

  it('is for the two under an agreement in force only; taking back is always possible', async () => {
    const { id: reflectionId } = await write(pair.guide, { share: true });
    const name = 'writeReflection';
    for (const staff of [pair.manager, pair.owner])
      expect(refusals(await converse(staff, name, { ...of, text }), name)).toEqual(['NOT_ALLOWED']);
    for (const stranger of [pair.other, pair.hr, pair.trustContact, pair.stranger])
      expect(refusals(await converse(stranger, name, { ...of, text }), name)).toEqual([
        'NOT_FOUND relationshipId',
      ]);
    expect(refusals(await converse(app.anonymous, name, { ...of, text }), name)).toEqual(['UNAUTHENTICATED']);
    const relationshipId = await proposePair(pair.manager, pair.programId, pair.guide, pair.other);
    await pair.other.graphql(respond, { input: { relationshipId, accept: true } });
    expect(refusals(await converse(pair.guide, name, { relationshipId, text }), name)).toEqual([
      'WRONG_STATE',
    ]);
    await app.admin`update relationship set state = 'CLOSED' where id = (select relationship_id from reflection)`;
    for (const late of ['editReflection', 'shareReflection']) {
      const input = late === 'editReflection' ? { reflectionId, text } : { reflectionId };
      expect(refusals(await converse(pair.guide, late, input), late)).toEqual(['WRONG_STATE']);
    }
    await conversed(pair.guide, 'unshareReflection', { reflectionId });
    await conversed(pair.guide, 'deleteReflection', { reflectionId });
    expect(await seenBy(pair.learner)).toEqual([]);
  });
});
