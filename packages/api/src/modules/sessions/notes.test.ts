import { beforeEach, describe, expect, it } from 'vitest';
import type { Client, Json } from '../../../test/app.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { refusals } from '../../../test/pairing.ts';
import { act, acted, type RoomCast, readRoom, roomPair } from '../../../test/session-rooms.ts';
import type { Clock } from '../../kernel/clock.ts';
import { eraseOnDay } from '../closings/index.ts';
import { clearRemoved } from './room-jobs.ts';

let clock: { at: Date } & Clock;
let app: TestApp;
let pair: RoomCast;
let about: { sessionId: string };
let free: { relationshipId: string };
beforeEach(async () => {
  clock = { at: new Date('2026-11-24T09:00:00Z'), now: () => clock.at };
  app = await startTestApp({}, { clock });
  pair = await roomPair(app);
  about = { sessionId: pair.sessionId };
  free = { relationshipId: pair.relationshipId };
});
const canary = 'I doubt the cedar plan';
const lists = `relationship(id: $id) { viewerCanWritePrivateNote viewerCanWriteSharedNote
  privateNotes(first: 10) { edges { node { id text session { id } } } pageInfo { hasNextPage endCursor } }
  sharedNotes(first: 10) { edges { node { id text } } } }`;
const listed = async (client: Client) => {
  const { data } = await client.graphql(`query ($id: ID!) { ${lists} }`, { id: pair.relationshipId });
  return data?.['relationship'];
};
const ids = ({ edges }: Json): string[] => edges.map(({ node }: Json) => node.id);

describe('a private note', () => {
  it('is its author’s alone, about a session or by itself', async () => {
    const ofSession = await acted(pair.guide, 'addPrivateNote', { ...about, text: canary });
    const byItself = await acted(pair.guide, 'addPrivateNote', { ...free, text: `${canary}, too` });
    expect(ofSession).toMatchObject({ text: canary, revision: 1, session: { id: pair.sessionId } });
    expect(byItself).toMatchObject({ session: null });
    expect((await readRoom(pair.guide, pair.sessionId)).privateNote.text).toBe(canary);
    expect(ids((await listed(pair.guide)).privateNotes).sort()).toEqual([ofSession.id, byItself.id].sort());
    expect((await readRoom(pair.learner, pair.sessionId)).privateNote).toBeNull();
    expect((await listed(pair.learner)).privateNotes.edges).toEqual([]);
  });

  it('is found by nobody else by its id: not by the partner, not by any role, not without a session', async () => {
    const notes = [
      await acted(pair.guide, 'addPrivateNote', { ...about, text: canary }),
      await acted(pair.guide, 'addPrivateNote', { ...free, text: canary }),
    ];
    const removed = await acted(pair.guide, 'addPrivateNote', { ...free, text: canary });
    await acted(pair.guide, 'removePrivateNote', { privateNoteId: removed.id, removed: true });
    const tried = [...notes, removed].map(({ id }) => id);
    const everybody = [
      ...[pair.learner, pair.owner, pair.manager, pair.hr, pair.trustContact, pair.other, pair.stranger],
    ];
    const fields = '__typename id ... on PrivateNote { text excerpt revision createdAt session { id } }';
    for (const somebody of everybody) {
      const all = await somebody.graphql(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, {
        ids: tried,
      });
      expect(all.data).toEqual({ nodes: tried.map(() => null) });
      for (const privateNoteId of tried) {
        const one = await somebody.graphql(`query ($id: ID!) { node(id: $id) { ${fields} } }`, {
          id: privateNoteId,
        });
        expect(one.data).toEqual({ node: null });
        for (const [name, more] of changes)
          expect(refusals(await act(somebody, name, { privateNoteId, ...more }), name), name).toEqual([
            'NOT_FOUND privateNoteId',
          ]);
      }
    }
    const anonymous = await app.anonymous.graphql('query ($id: ID!) { node(id: $id) { id } }', {
      id: tried[0],
    });
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const [name, more] of changes)
      expect(refusals(await act(app.anonymous, name, { privateNoteId: tried[0], ...more }), name)).toEqual([
        'UNAUTHENTICATED',
      ]);
    expect((await readRoom(pair.guide, pair.sessionId)).privateNote).toMatchObject({
      text: canary,
      revision: 1,
    });
  });
  const changes = [
    ['editPrivateNote', { text: 'Mine', revision: 1 }],
    ['removePrivateNote', { removed: true }],
    ['removePrivateNote', { removed: false }],
  ] as const;

  it('stands beside the partner’s own about the same session', async () => {
    for (const one of [pair.guide, pair.learner])
      await acted(one, 'addPrivateNote', { ...about, text: `${canary} of ${one.name}` });
    expect((await readRoom(pair.learner, pair.sessionId)).privateNote.text).toBe(`${canary} of Liam Learner`);
    expect((await readRoom(pair.guide, pair.sessionId)).privateNote.text).toBe(`${canary} of Grace Guide`);
  });

  it('tells nobody: no notification, no ledger entry, no word in the database', async () => {
    const before = await app.admin`select seq from ledger_entry`;
    const note = await acted(pair.guide, 'addPrivateNote', { ...about, text: canary });
    await acted(pair.guide, 'editPrivateNote', { privateNoteId: note.id, text: `${canary}!`, revision: 1 });
    await readRoom(pair.guide, pair.sessionId);
    await readRoom(pair.learner, pair.sessionId);
    expect(await app.admin`select seq from ledger_entry`).toHaveLength(before.length);
    expect(await app.admin`select id from pgboss.job where data::text like ${`%${note.id}%`}`).toEqual([]);
    const [row] = await app.admin`select encode(body, 'escape') as body from private_note`;
    expect(row?.['body']).not.toContain('cedar');
  });
});

describe('a note that is saved again and again', () => {
  const text = 'Line one\n  two, عربي שלום 👩🏽‍🚀 <script>alert(1)</script> ';
  it('keeps every character, also blanks at its end', async () => {
    const note = await acted(pair.learner, 'addPrivateNote', { ...about, text });
    expect(note.text).toBe(text);
    expect(note.excerpt).toBe('Line one two, عربي שלום 👩🏽‍🚀 <script>alert(1)</script>');
  });

  it('never overwrites what another window saved meanwhile', async () => {
    const { id: privateNoteId } = await acted(pair.learner, 'addPrivateNote', { ...about, text: 'One' });
    const edit = (words: string, revision: number) =>
      act(pair.learner, 'editPrivateNote', { privateNoteId, text: words, revision });
    expect(refusals(await edit('Two', 1), 'editPrivateNote')).toEqual([]);
    expect(refusals(await edit('Other', 1), 'editPrivateNote')).toEqual(['CONFLICT revision']);
    expect((await readRoom(pair.learner, pair.sessionId)).privateNote).toMatchObject({
      text: 'Two',
      revision: 2,
    });
    const second = await act(pair.learner, 'addPrivateNote', { ...about, text: 'Other' });
    expect(refusals(second, 'addPrivateNote')).toEqual(['CONFLICT sessionId']);
  });

  it('is there once, where an answer was lost and it is sent again', async () => {
    const first = { ...free, text: 'One', idempotencyKey: 'key' };
    const note = await acted(pair.learner, 'addPrivateNote', first);
    const again = await acted(pair.learner, 'addPrivateNote', { ...first, text: 'One and more' });
    expect(again).toMatchObject({ id: note.id, text: 'One', revision: 1 });
    const edit = { privateNoteId: note.id, text: 'One and more', revision: 1 };
    expect((await acted(pair.learner, 'editPrivateNote', edit)).revision).toBe(2);
    expect((await acted(pair.learner, 'editPrivateNote', edit)).revision).toBe(2);
    expect(ids((await listed(pair.learner)).privateNotes)).toEqual([note.id]);
  });

  it('may be 50,000 characters long and not one longer', async () => {
    const add = (long: number) => act(pair.learner, 'addPrivateNote', { ...free, text: '語'.repeat(long) });
    expect(refusals(await add(50_000), 'addPrivateNote')).toEqual([]);
    expect(refusals(await add(50_001), 'addPrivateNote')).toEqual(['INVALID text']);
    const shared = { ...about, text: 'x'.repeat(50_001) };
    expect(refusals(await act(pair.learner, 'addSharedNote', shared), 'addSharedNote')).toEqual([
      'INVALID text',
    ]);
  });
});

describe('a note for both', () => {
  it('is written on by either, and tells who was quicker', async () => {
    const note = await acted(pair.guide, 'addSharedNote', { ...about, text: 'We agreed to try it.' });
    const edit = { sharedNoteId: note.id, revision: 1 };
    const next = await acted(pair.learner, 'editSharedNote', { ...edit, text: 'We agreed to try it twice.' });
    expect(next).toMatchObject({ startedBy: { id: pair.guide.id }, changedBy: { id: pair.learner.id } });
    const late = await act(pair.guide, 'editSharedNote', { ...edit, text: 'We agreed.' });
    expect(refusals(late, 'editSharedNote')).toEqual(['CONFLICT revision']);
    expect(late.data?.['editSharedNote'].errors[0].message).toContain('Liam Learner');
    for (const one of [pair.guide, pair.learner])
      expect((await readRoom(one, pair.sessionId)).sharedNote.text).toBe('We agreed to try it twice.');
  });

  it('is read by nobody else, whatever is tried', async () => {
    const { id: sharedNoteId } = await acted(pair.guide, 'addSharedNote', { ...free, text: canary });
    const tries = [
      ['addSharedNote', { ...free, text: 'Mine' }],
      ['addSharedNote', { ...about, text: 'Mine' }],
      ['addPrivateNote', { ...free, text: 'Mine' }],
      ['addPrivateNote', { ...about, text: 'Mine' }],
      ['editSharedNote', { sharedNoteId, text: 'Mine', revision: 1 }],
      ['removeSharedNote', { sharedNoteId, removed: true }],
    ] as const;
    const node = 'query ($id: ID!) { node(id: $id) { id ... on SharedNote { text } } }';
    for (const somebody of [pair.hr, pair.trustContact, pair.other, pair.stranger]) {
      for (const [name, input] of tries)
        expect(refusals(await act(somebody, name, input), name)[0], name).toMatch(/^NOT_FOUND/);
      expect((await somebody.graphql(node, { id: sharedNoteId })).data).toEqual({ node: null });
      expect(await listed(somebody)).toBeNull();
    }
    for (const staff of [pair.owner, pair.manager]) {
      for (const [name, input] of tries)
        expect(refusals(await act(staff, name, input), name)[0], name).toMatch(/^NOT_(FOUND|ALLOWED)/);
      expect((await staff.graphql(node, { id: sharedNoteId })).data).toEqual({ node: null });
      expect(await listed(staff)).toEqual({
        privateNotes: null,
        sharedNotes: null,
        viewerCanWritePrivateNote: false,
        viewerCanWriteSharedNote: false,
      });
    }
    for (const [name, input] of tries)
      expect(refusals(await act(app.anonymous, name, input), name)).toEqual(['UNAUTHENTICATED']);
    expect((await listed(pair.learner)).sharedNotes.edges).toMatchObject([{ node: { text: canary } }]);
  });

  it('is written by whom the agreement names; everybody keeps their own', async () => {
    const { id: sharedNoteId } = await acted(pair.learner, 'addSharedNote', { ...free, text: 'Ours' });
    await app.admin.begin(async (sql) => {
      // What is in force does not change, whoever tries: for this test the guard looks away.
      await sql`set local session_replication_role = replica`;
      await sql`update agreement_content set terms = jsonb_set(terms, '{noteWriters}', '"GUIDE"') where terms is not null`;
    });
    const tries = [
      ['addSharedNote', { ...about, text: 'Mine' }],
      ['editSharedNote', { sharedNoteId, text: 'Mine', revision: 1 }],
      ['removeSharedNote', { sharedNoteId, removed: true }],
    ] as const;
    for (const [name, input] of tries)
      expect(refusals(await act(pair.learner, name, input), name)).toEqual(['NOT_ALLOWED']);
    await acted(pair.guide, 'addSharedNote', { ...about, text: 'From the guide' });
    await acted(pair.learner, 'addPrivateNote', { ...about, text: 'My own' });
    expect(await readRoom(pair.learner, pair.sessionId)).toMatchObject({
      viewerCanWriteSharedNote: false,
      viewerCanWritePrivateNote: true,
      sharedNote: { text: 'From the guide' },
    });
  });

  it('is told to the partner when it begins, and leaves its trace when the partner reads it', async () => {
    const note = await acted(pair.guide, 'addSharedNote', { ...about, text: canary });
    await acted(pair.guide, 'editSharedNote', { sharedNoteId: note.id, text: 'More', revision: 1 });
    const told = await app.admin`select data from pgboss.job where name = 'notifications.spread'
      and data->>'happening' = 'NOTE_SHARED'`;
    expect(told.map(({ data }) => data)).toMatchObject([
      { subjectId: note.id, personIds: [pair.learner.id] },
    ]);
    const readings = async () =>
      (await app.admin`select 1 from ledger_entry where kind = 'READ' and details->>'contentType' = 'NOTE'`)
        .length;
    await readRoom(pair.guide, pair.sessionId);
    expect(await readings()).toBe(0);
    await readRoom(pair.learner, pair.sessionId);
    await readRoom(pair.learner, pair.sessionId);
    expect(await readings()).toBe(1);
  });

  it('is removed and brought back by either, and gone for good later', async () => {
    const { id: sharedNoteId } = await acted(pair.guide, 'addSharedNote', { ...free, text: 'Ours' });
    expect(await acted(pair.learner, 'removeSharedNote', { sharedNoteId, removed: true })).toBeNull();
    expect((await listed(pair.guide)).sharedNotes.edges).toEqual([]);
    expect((await acted(pair.learner, 'removeSharedNote', { sharedNoteId, removed: false })).text).toBe(
      'Ours',
    );
    await acted(pair.guide, 'removeSharedNote', { sharedNoteId, removed: true });
    await clearRemoved(app.services.pools, {
      organizationId: pair.guide.organizationId,
      id: sharedNoteId,
      removedAt: clock.at.toISOString(),
    });
    const late = await act(pair.guide, 'removeSharedNote', { sharedNoteId, removed: false });
    expect(refusals(late, 'removeSharedNote')).toEqual(['NOT_FOUND sharedNoteId']);
    const ofSession = await acted(pair.guide, 'addSharedNote', { ...about, text: 'Ours' });
    const kept = await act(pair.guide, 'removeSharedNote', { sharedNoteId: ofSession.id, removed: true });
    expect(refusals(kept, 'removeSharedNote')).toEqual(['WRONG_STATE']);
  });
});

it('lists notes page by page, each once', async () => {
  for (let index = 0; index < 5; index += 1) {
    clock.at = new Date(clock.at.getTime() + 1000);
    await acted(pair.guide, 'addPrivateNote', { ...free, text: `Note ${index}` });
  }
  const page = async (after: string | null) => {
    const { data } = await pair.guide.graphql(
      `query ($id: ID!, $after: String) { relationship(id: $id) { privateNotes(first: 2, after: $after) {
        edges { node { text } } pageInfo { hasNextPage endCursor } } } }`,
      { id: pair.relationshipId, after },
    );
    return data?.['relationship'].privateNotes;
  };
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const { edges, pageInfo }: Json = await page(cursor);
    found.push(...edges.map(({ node }: Json) => node.text));
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (cursor);
  expect(found).toEqual(['Note 4', 'Note 3', 'Note 2', 'Note 1', 'Note 0']);
});

it('all of it is gone on the day of erasure', async () => {
  await acted(pair.guide, 'addAgendaItem', { ...about, text: canary });
  await acted(pair.guide, 'addPrivateNote', { ...about, text: canary });
  await acted(pair.learner, 'addSharedNote', { ...about, text: canary });
  await acted(pair.learner, 'recordInsight', { ...about, text: canary });
  await app.admin`update relationship set state = 'CLOSED'`;
  await app.admin`insert into closing (organization_id, relationship_id, guide_id, learner_id, kind, started_by, started_at, closes_on, closed_at, deletes_on)
    select organization_id, id, guide_id, learner_id, 'GOOD_ENDING', guide_id, now(), '2026-11-24', now(), '2026-11-24' from relationship`;
  clock.at = new Date('2026-11-25T09:00:00Z');
  const { organizationId } = pair.guide;
  await eraseOnDay(app.services.pools, app.services.platform, { organizationId, ...free });
  const [left] =
    await app.admin`select (select count(*) from agenda_item) + (select count(*) from private_note)
    + (select count(*) from shared_note) + (select count(*) from session_insight) as rows`;
  expect(left?.['rows']).toBe('0');
});
