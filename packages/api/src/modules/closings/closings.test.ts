import { beforeEach, describe, expect, it } from 'vitest';
import { type AgreeingCast, agreeingPair, changed, inForce, readAgreement } from '../../../test/agreeing.ts';
import { type Client, startTestApp, type TestApp } from '../../../test/app.ts';
import { conversed } from '../../../test/conversing.ts';
import { done, refusals } from '../../../test/pairing.ts';
import type { Clock } from '../../kernel/clock.ts';
import { closeOnDay, eraseOnDay, returnWordsAfterWithdrawal } from './jobs.ts';

const fields = `state retention { days deletesOn heldBy { id } erasedAt } endingPreview { closesOn deletesOn closingConversation }
  closing { kind closesOn closedAt startedBy { id } waitingFor heldBy { id } words { person { id } reached learned thanks sharedAt } }
  contentKeys { author { id } version destroyedAt } trustPreferences { person { id } answers }
  viewerCanPause viewerCanResume viewerCanClose viewerCanWithdrawClosing viewerCanHold`;
const inputs: Readonly<Record<string, string>> = {
  pauseRelationship: 'RelationshipInput',
  resumeRelationship: 'RelationshipInput',
  withdrawClosing: 'RelationshipInput',
};
const act = (client: Client, name: string, input: object) =>
  client.graphql(
    `mutation ($input: ${inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`}!) {
      ${name}(input: $input) { relationship { ${fields} } errors { code message path } } }`,
    { input },
  );
const acted = async (client: Client, name: string, input: object) =>
  done(await act(client, name, input), name, 'relationship');

let clock: { at: Date } & Clock;
let app: TestApp;
let pair: AgreeingCast;
let of: { relationshipId: string };
beforeEach(async () => {
  clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
  app = await startTestApp({}, { clock });
  pair = await agreeingPair(app);
  await inForce(pair);
  of = { relationshipId: pair.relationshipId };
});
const read = async (client: Client) =>
  (
    await client.graphql(`query ($id: ID!) { relationship(id: $id) { ${fields} } }`, {
      id: of.relationshipId,
    })
  ).data?.['relationship'];
const job = (run: typeof closeOnDay) =>
  run(app.services.pools, app.services.platform, { organizationId: pair.guide.organizationId, ...of });
const canary = 'what we reached in the cedar room';
const words = { reached: canary, learned: 'Patience.', thanks: 'Thank you.' };

describe('pausing', () => {
  it('is for either party, without a reason, and taken back by either', async () => {
    expect((await acted(pair.learner, 'pauseRelationship', of)).state).toBe('PAUSED');
    expect((await acted(pair.learner, 'pauseRelationship', of)).state).toBe('PAUSED');
    expect((await acted(pair.guide, 'resumeRelationship', of)).state).toBe('ACTIVE');
  });
});

describe('what only the two do', () => {
  const words = { reached: 'Much.', learned: '', thanks: '' };
  it.each([
    ['pauseRelationship', {}],
    ['resumeRelationship', {}],
    ['startClosing', { kind: 'GOOD_ENDING' }],
    ['withdrawClosing', {}],
    ['saveClosingWords', { ...words, share: false }],
    ['saveClosingWords', { ...words, share: true }],
  ])('%s is for nobody else', async (name, more) => {
    const input = { ...of, ...more };
    for (const staff of [pair.manager, pair.owner])
      expect(refusals(await act(staff, name, input), name)).toEqual(['NOT_ALLOWED']);
    for (const stranger of [pair.other, pair.hr, pair.trustContact, pair.stranger])
      expect(refusals(await act(stranger, name, input), name)).toEqual(['NOT_FOUND relationshipId']);
    expect(refusals(await act(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('ending', () => {
  it('says before what will happen, takes the agreed notice, and closes by itself', async () => {
    const { endingPreview } = await read(pair.learner);
    expect(endingPreview).toEqual({
      closesOn: '2026-12-08',
      deletesOn: '2027-06-06',
      closingConversation: true,
    });
    const started = await acted(pair.learner, 'startClosing', { ...of, kind: 'CHANGE_OF_PARTNER' });
    expect(started).toMatchObject({
      state: 'CLOSING',
      closing: { closesOn: '2026-12-08' },
      viewerCanWithdrawClosing: true,
    });
    const again = await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    expect(again.closing.kind).toBe('CHANGE_OF_PARTNER');
    const staff = await read(pair.manager);
    expect(staff.closing).toMatchObject({ kind: 'CHANGE_OF_PARTNER', startedBy: null, words: null });

    clock.at = new Date('2026-12-07T22:00:00Z');
    await job(closeOnDay);
    expect((await read(pair.guide)).state).toBe('CLOSING');
    clock.at = new Date('2026-12-08T08:00:00Z');
    await job(closeOnDay);
    await job(closeOnDay);
    const closed = await read(pair.guide);
    expect(closed).toMatchObject({ state: 'CLOSED', retention: { deletesOn: '2027-06-06', erasedAt: null } });
    const agreement = (
      await pair.guide.graphql(
        'query ($id: ID!) { relationship(id: $id) { agreement { id versions { state } } } }',
        { id: of.relationshipId },
      )
    ).data?.['relationship'].agreement;
    expect(agreement.versions).toEqual([{ state: 'ENDED' }]);
  });

  it('is taken back by who began it only', async () => {
    await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    expect(refusals(await act(pair.learner, 'withdrawClosing', of), 'withdrawClosing')).toEqual([
      'NOT_ALLOWED',
    ]);
    expect((await acted(pair.guide, 'withdrawClosing', of)).state).toBe('ACTIVE');
    clock.at = new Date('2027-12-08T08:00:00Z');
    await job(closeOnDay);
    expect((await read(pair.guide)).state).toBe('ACTIVE');
  });

  it('keeps words private until they are handed over, and closes once both have', async () => {
    await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    await acted(pair.guide, 'saveClosingWords', { ...of, ...words, share: false });
    expect((await read(pair.learner)).closing.words).toEqual([]);
    await acted(pair.guide, 'saveClosingWords', { ...of, ...words, share: true });
    expect((await read(pair.learner)).closing.words).toMatchObject([
      { person: { id: pair.guide.id }, ...words },
    ]);
    const late = await act(pair.guide, 'saveClosingWords', { ...of, ...words, share: true });
    expect(refusals(late, 'saveClosingWords')).toEqual(['WRONG_STATE']);
    const closed = await acted(pair.learner, 'saveClosingWords', { ...of, ...words, share: true });
    expect(closed.state).toBe('CLOSED');
    expect((await read(pair.manager)).closing.words).toBeNull();
  });

  it('after it was taken back makes words handed over drafts again, which count for no later end', async () => {
    await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    const { closing } = await acted(pair.learner, 'saveClosingWords', { ...of, ...words, share: true });
    expect(closing.waitingFor).toEqual(['GUIDE']);
    expect((await read(pair.manager)).closing.waitingFor).toBeNull();
    await acted(pair.guide, 'withdrawClosing', of);
    clock.at = new Date('2026-11-25T09:00:00Z');
    await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    const early = await acted(pair.guide, 'saveClosingWords', { ...of, ...words, share: true });
    expect(early.state).toBe('CLOSING');
    await job(returnWordsAfterWithdrawal);
    await job(returnWordsAfterWithdrawal);
    expect((await read(pair.guide)).closing).toMatchObject({
      waitingFor: ['LEARNER'],
      words: [{ person: { id: pair.guide.id } }],
    });
    const draft = (await read(pair.learner)).closing.words;
    expect(draft).toContainEqual({ ...words, person: { id: pair.learner.id }, sharedAt: null });
    const closed = await acted(pair.learner, 'saveClosingWords', { ...of, ...words, share: true });
    expect(closed).toMatchObject({ state: 'CLOSED', closing: { waitingFor: [] } });
  });

  it('tells program managers that it ends, and not who rested, began or closed it', async () => {
    await acted(pair.learner, 'pauseRelationship', of);
    await acted(pair.guide, 'resumeRelationship', of);
    await acted(pair.learner, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    await acted(pair.learner, 'withdrawClosing', of);
    await acted(pair.learner, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    for (const one of [pair.guide, pair.learner])
      await acted(one, 'saveClosingWords', { ...of, ...words, share: true });
    const query = 'query ($id: ID!) { relationship(id: $id) { events { kind actor { id } } } }';
    const steps = async (client: Client) => {
      const answer = await client.graphql(query, { id: of.relationshipId });
      const events: { kind: string; actor: { id: string } | null }[] = answer.data?.['relationship'].events;
      return events.slice(-6).map(({ kind, actor }) => [kind, actor?.id ?? null]);
    };
    const { guide, learner } = pair;
    expect(await steps(guide)).toEqual([
      ['PAUSED', learner.id],
      ['RESUMED', guide.id],
      ['CLOSING', learner.id],
      ['CLOSING_WITHDRAWN', learner.id],
      ['CLOSING', learner.id],
      ['CLOSED', learner.id],
    ]);
    for (const staff of [pair.manager, pair.owner])
      expect((await steps(staff)).map(([, actor]) => actor)).toEqual(Array.from({ length: 6 }, () => null));
  });

  it('with both handing over at the same moment closes once', async () => {
    await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    const share = { ...of, ...words, share: true };
    await Promise.all([pair.guide, pair.learner].map((one) => acted(one, 'saveClosingWords', share)));
    const [row] = await app.admin<{ closed: number }[]>`
      select count(*)::int as closed from relationship_event where kind = 'CLOSED'`;
    expect(row?.closed).toBe(1);
  });
});

describe('erasure', () => {
  const preferences = { feedback: ['AT_ONCE'], safe: canary, avoid: '', repair: '' };

  it('happens on the agreed day, leaves nothing that opens, and keeps signatures and ledger', async () => {
    const told = await acted(pair.learner, 'saveTrustPreferences', { ...of, answers: preferences });
    expect(told.trustPreferences[0].answers).toEqual(preferences);
    const { id: messageId } = await conversed(pair.guide, 'sendMessage', { ...of, text: canary });
    await conversed(pair.learner, 'markMessagesRead', { messageId });
    await conversed(pair.guide, 'writeReflection', { ...of, text: canary });
    await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    for (const one of [pair.guide, pair.learner])
      await acted(one, 'saveClosingWords', { ...of, ...words, share: true });
    const due = (await read(pair.guide)).retention.deletesOn;
    await job(eraseOnDay);
    expect((await read(pair.guide)).retention.erasedAt).toBeNull();
    clock.at = new Date(`${due}T08:00:00Z`);
    await job(eraseOnDay);
    await job(eraseOnDay);
    const erased = await read(pair.guide);
    expect(erased.retention.erasedAt).not.toBeNull();
    expect(erased.closing.words).toEqual([]);
    expect(erased.trustPreferences).toEqual([]);
    const [left] = await app.admin<{ rows: number }[]>`
      select (select count(*) from message)::int + (select count(*) from message_position)::int
        + (select count(*) from reflection)::int as rows`;
    expect(left?.rows).toBe(0);
    for (const key of erased.contentKeys) expect(key.destroyedAt).not.toBeNull();
    const [{ id }] = await app.admin<{ id: string }[]>`select id from agreement`.then(() =>
      pair.guide
        .graphql('query ($id: ID!) { relationship(id: $id) { agreement { id } } }', { id: of.relationshipId })
        .then(({ data }) => [data?.['relationship'].agreement]),
    );
    const agreement = await readAgreement(pair.guide, id ?? '');
    expect(agreement.versions[0]).toMatchObject({ state: 'ENDED', content: null, verification: null });
    expect(agreement.versions[0].signatures).toHaveLength(2);
    const [ledger] = await app.admin<{ entries: number }[]>`
      select count(*)::int as entries from ledger_entry where kind = 'ERASED'`;
    expect(ledger?.entries).toBe(1);
  });

  it('waits while an owner holds it, even over an end taken back, and everybody concerned sees that', async () => {
    await acted(pair.guide, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    const hold = { ...of, hold: true };
    expect(refusals(await act(pair.manager, 'setLegalHold', hold), 'setLegalHold')).toEqual(['NOT_ALLOWED']);
    expect(refusals(await act(pair.guide, 'setLegalHold', hold), 'setLegalHold')).toEqual(['NOT_ALLOWED']);
    expect(refusals(await act(pair.stranger, 'setLegalHold', hold), 'setLegalHold')).toEqual([
      'NOT_FOUND relationshipId',
    ]);
    const stillHeld = await acted(pair.owner, 'setLegalHold', hold);
    expect(stillHeld.closing.heldBy).toEqual({ id: pair.owner.id });
    await acted(pair.guide, 'withdrawClosing', of);
    expect(await read(pair.owner)).toMatchObject({ state: 'ACTIVE', closing: null, viewerCanHold: false });
    await acted(pair.learner, 'startClosing', { ...of, kind: 'GOOD_ENDING' });
    clock.at = new Date('2026-12-08T08:00:00Z');
    await job(closeOnDay);
    clock.at = new Date('2028-01-01T08:00:00Z');
    await job(eraseOnDay);
    const held = await read(pair.learner);
    expect(held.retention).toMatchObject({ heldBy: { id: pair.owner.id }, erasedAt: null });
    await acted(pair.owner, 'setLegalHold', { ...of, hold: false });
    await job(eraseOnDay);
    expect((await read(pair.learner)).retention.erasedAt).not.toBeNull();
    const late = await act(pair.owner, 'setLegalHold', hold);
    expect(refusals(late, 'setLegalHold')).toEqual(['WRONG_STATE']);
  });
});

describe('what one party tells the other', () => {
  it('is for the two only, and read with a trace', async () => {
    const answers = {
      feedback: ['IN_WRITING', 'AT_ONCE'],
      safe: 'Silence is fine.',
      avoid: 'Haste.',
      repair: '',
    };
    await acted(pair.guide, 'saveTrustPreferences', { ...of, answers });
    const [{ reads: before } = { reads: 0 }] = await app.admin<{ reads: number }[]>`
      select count(*)::int as reads from ledger_entry where details ->> 'contentType' = 'TRUST_PREFERENCE'`;
    expect(before).toBe(0);
    expect((await read(pair.learner)).trustPreferences[0].answers.feedback).toEqual([
      'AT_ONCE',
      'IN_WRITING',
    ]);
    await read(pair.learner);
    const [{ reads } = { reads: 0 }] = await app.admin<{ reads: number }[]>`
      select count(*)::int as reads from ledger_entry where details ->> 'contentType' = 'TRUST_PREFERENCE'`;
    expect(reads).toBe(1);
    expect((await read(pair.manager)).trustPreferences).toBeNull();
    expect(await read(pair.other)).toBeNull();
    for (const staff of [pair.manager, pair.owner])
      expect(
        refusals(await act(staff, 'saveTrustPreferences', { ...of, answers }), 'saveTrustPreferences'),
      ).toEqual(['NOT_ALLOWED']);
    const wrong = await act(pair.guide, 'saveTrustPreferences', { ...of, answers: { ...answers, safe: 7 } });
    expect(refusals(wrong, 'saveTrustPreferences')).toEqual(['INVALID answers.safe']);
    expect(
      (await acted(pair.guide, 'saveTrustPreferences', { ...of, answers: null })).trustPreferences,
    ).toEqual([]);
    expect(await changed(pair.guide, 'draftAgreement', of)).not.toBeNull();
  });
});
