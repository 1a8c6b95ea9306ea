import { beforeAll, describe, expect, it } from 'vitest';
import { type Checkpoint, checkChain, type Entry } from '../../src/modules/audit/index.ts';
import { startTestApp, type TestApp } from '../app.ts';
import type { Somebody } from '../pairing.ts';
import { type Asking, plan, type RoomCast, readRoom, roomPair } from '../session-rooms.ts';
import { until } from '../until.ts';
import { external, type Server, startServer } from './child.ts';
import { adding, agendaOf, asking, insightOf, noteOf, rewriting, type Writer } from './saving.ts';

let app: TestApp;
let pair: RoomCast;
let settings: Record<string, string>;
const checkpoints: Checkpoint[] = [];

beforeAll(async () => {
  app = await startTestApp();
  pair = await roomPair(app);
  settings = { ...external(app.adminUrl, app.config.dataDir), RAPPORT_COST_PER_MINUTE: '1000000000' };
});

const start = async () => {
  const server = await startServer(settings);
  await server.ready;
  return server;
};
const as = ({ url }: Server, who: Somebody) => asking(url, who, who.organizationId);

/** Everything that two people save about a session, who saves it, and where it is stored. */
const things = {
  'a private note': (sessionId: string) => ({
    table: 'private_note',
    who: pair.guide,
    writer: rewriting('mine', noteOf(sessionId, 'PrivateNote')),
  }),
  'a private note of the other': (sessionId: string) => ({
    table: 'private_note',
    who: pair.learner,
    writer: rewriting('my own', noteOf(sessionId, 'PrivateNote')),
  }),
  'a shared note': (sessionId: string) => ({
    table: 'shared_note',
    who: pair.guide,
    writer: rewriting('ours', noteOf(sessionId, 'SharedNote')),
  }),
  'an agenda': (sessionId: string) => ({
    table: 'agenda_item',
    who: pair.learner,
    writer: adding('point', agendaOf(sessionId)),
  }),
  'an outcome': (sessionId: string) => ({
    table: 'session_insight',
    who: pair.learner,
    writer: rewriting('insight', insightOf(sessionId, pair.learner.id)),
  }),
} satisfies Record<string, (sessionId: string) => { table: string; who: Somebody; writer: Writer }>;

/** Demands that the ledger is one unbroken chain that goes on from where it was before, and that whoever had to be told is told once. */
async function checkWhole(server: Server): Promise<void> {
  const { cookie = '', organizationId } = pair.guide;
  const answer = await fetch(`${server.url}/v1/relationships/${pair.relationshipId}/ledger`, {
    headers: { cookie, 'rapport-organization': organizationId },
  });
  const [head = '', ...lines] = (await answer.text()).trim().split('\n');
  const { publicKey, checkpoint }: { publicKey: string; checkpoint: Checkpoint } = JSON.parse(head);
  checkpoints.push(checkpoint);
  const check = checkChain(checkpoints, publicKey);
  const entries: Entry[] = lines.map((line) => JSON.parse(line));
  for (const entry of entries) check.add(entry);
  expect(check.finish()).toEqual([]);
  const notes = await app.admin`select 1 from shared_note`;
  const told = await app.admin`select data->>'subjectId' as id from pgboss.job
    where name = 'notifications.spread' and data->>'happening' = 'NOTE_SHARED'`;
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  expect(told).toHaveLength(notes.length);
}

/** Saves until no answer comes any more, calling back for each that came. */
async function work(client: Asking, writer: Writer, answered: () => void): Promise<void> {
  for (;;) {
    try {
      await writer.save(client);
    } catch (error) {
      // Only that no answer came: a refusal is a failure of its own.
      expect(error).toBeInstanceOf(TypeError);
      return;
    }
    answered();
  }
}

/** Settles when the last of the killed server's transactions is over. */
const atRest = () =>
  until('the database to be at rest', async () => {
    const [busy] = await app.admin`select 1 from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid() and state <> 'idle'`;
    return busy === undefined;
  });

const waiting = () =>
  until('the save to wait', async () => {
    const [row] = await app.admin`select 1 from pg_stat_activity where wait_event_type = 'Lock'
      and datname = current_database() and usename = 'rapport_app'`;
    return row !== undefined;
  });

describe('a server that is killed while two people save', { timeout: 180_000 }, () => {
  // After the first answer, in the first saves of each, and deeper and deeper in their flow.
  it.each([1, 12, 90])('has kept all that it answered, at answer %i', async (moment) => {
    const sessionId = await plan(pair.guide, pair.relationshipId, `2026-12-${10 + (moment % 17)}`);
    const cast = Object.values(things).map((make) => make(sessionId));
    const first = await start();
    let answers = 0;
    const count = () => {
      answers += 1;
      if (answers === moment) first.process.kill('SIGKILL');
    };
    const reading: Writer = {
      save: async (client) => void (await readRoom(client, sessionId)),
      check: async () => {},
    };
    // Both also read, as their pages do: that adds to the ledger.
    const readers = [pair.guide, pair.learner].map((who) => ({ who, writer: reading }));
    await Promise.all([
      ...cast.map(({ who, writer }) => work(as(first, who), writer, count)),
      ...readers.map(({ who, writer }) => work(as(first, who), writer, () => {})),
    ]);
    expect(await first.ended).toBe('SIGKILL');
    expect(answers).toBeGreaterThanOrEqual(moment);
    await atRest();

    const second = await start();
    for (const { who, writer } of cast) await writer.check(as(second, who));
    await checkWhole(second);
    // And all of it goes on from there.
    for (const { who, writer } of cast) await writer.save(as(second, who));
    for (const { who, writer } of cast) await writer.check(as(second, who));
  });
});

describe('a server that is killed', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    // Lets a transaction wait in the middle of its commit, where nothing but the database decides any more.
    await app.admin.unsafe(`create function waits() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock_shared(4711); return null; end $$`);
    for (const table of ['private_note', 'shared_note', 'agenda_item', 'session_insight'])
      await app.admin.unsafe(`create constraint trigger waits after insert or update on ${table}
        deferrable initially deferred for each row execute function waits()`);
  });

  /** Saves while the database holds something; kills the server when the save waits for that, and lets the database go on. */
  async function killWaiting(server: Server, hold: string, save: () => Promise<void>): Promise<void> {
    const { promise: go, resolve: release } = Promise.withResolvers<void>();
    const { promise: held, resolve: isHeld } = Promise.withResolvers<void>();
    const holding = app.admin.begin(async (sql) => {
      await sql.unsafe(hold);
      isHeld();
      await go;
    });
    await held;
    const saving = expect(save()).rejects.toThrow(TypeError);
    await waiting();
    server.process.kill('SIGKILL');
    await Promise.all([saving, server.ended]);
    release();
    await holding;
    await atRest();
  }

  it.each(Object.entries(things))('in the midst of saving %s', async (name, make) => {
    const day = 10 + Object.keys(things).indexOf(name);
    const sessionId = await plan(pair.guide, pair.relationshipId, `2027-01-${day}`);
    const { table, who, writer } = make(sessionId);
    const first = await start();
    await writer.save(as(first, who));
    const stored = () => app.admin.unsafe(`select md5(one::text) as row from ${table} one order by 1`);
    const before = await stored();
    await killWaiting(first, `lock table ${table} in access exclusive mode`, () =>
      writer.save(as(first, who)),
    );
    expect(await stored(), 'before its commit there is nothing of it').toEqual(before);

    const second = await start();
    await killWaiting(second, 'select pg_advisory_xact_lock(4711)', () => writer.save(as(second, who)));
    const after = await stored();
    expect(after, 'committed is saved, though nobody was answered').not.toEqual(before);

    const third = await start();
    await writer.check(as(third, who));
    expect(await stored(), 'and repeating it adds nothing').toHaveLength(after.length);
    await checkWhole(third);
  });
});
