import { beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { Importer } from '../../../test/imports.ts';
import { until } from '../../../test/until.ts';
import { withViewer } from '../../db/transactions.ts';
import { type ImportId, idFromUuid, idToUuid, newId, type OrganizationId } from '../../kernel/ids.ts';
import { carryOn } from './carry-on.ts';
import { clearImport } from './clear.ts';
import { cancelImport } from './commands/cancel-import.ts';
import { failImport } from './commands/receive-file.ts';
import type { ImportRow } from './model.ts';

const rows = 4100;
/** Most managers stand some batches after those who report to them, so that every step has something to do. */
const managerOf = (index: number) => (index === rows - 1 ? '' : Math.min(rows - 1, index + 700));
const roster = ['id,name,manager,department']
  .concat(Array.from({ length: rows }, (_, index) => `${index},Person ${index},${managerOf(index)},Sales`))
  .join('\n');

let app: TestApp;
let organizationId: OrganizationId;
let importer: Importer;
let organizations = 0;

beforeAll(async () => {
  app = await startTestApp();
});

async function fresh(): Promise<void> {
  organizations += 1;
  organizationId = await app.organization(`interrupted-${organizations}`);
  importer = new Importer(app.services, organizationId);
}

/** Everybody with their manager, in one text; the same whenever the same list came in. */
async function outcome(): Promise<unknown> {
  return app.admin`
    select count(*)::int as people, count(p.manager_id)::int as managed,
      md5(string_agg(p.external_id || '>' || coalesce(m.external_id, '-'), ',' order by p.external_id)) as links
    from person p left join person m on m.organization_id = p.organization_id and m.id = p.manager_id
    where p.organization_id = ${idToUuid(organizationId)}`;
}

async function wholeRun(): Promise<{ job: ImportRow; people: unknown }> {
  await fresh();
  const job = await importer.import({ kind: 'PEOPLE', content: roster });
  return { job, people: await outcome() };
}

const countsOf = ({ state, created, updated, unchanged, refused, problems }: ImportRow) => ({
  state,
  created,
  updated,
  unchanged,
  refused,
  problems,
});

/** Lets the import run into a table that somebody else holds, and has its backend die there, in the middle of a step. */
async function breakWhileWriting(id: ImportId, table: 'import_row' | 'person'): Promise<void> {
  await app.admin.begin(async (holder) => {
    await holder`lock table ${holder(table)} in share row exclusive mode`;
    const advancing = importer.advance(id);
    const broken = expect(advancing).rejects.toThrow();
    const pid = await until('the step to wait for the table', async () => {
      const [waiting] = await app.admin<{ pid: number }[]>`select pid from pg_stat_activity
        where application_name = 'rapport worker' and wait_event_type = 'Lock' and datname = current_database()`;
      return waiting?.pid;
    });
    await app.admin`select pg_terminate_backend(${pid}, 5000)`;
    await broken;
  });
}

describe('an import that is interrupted', () => {
  it('after any step goes on where it was and ends the same', async () => {
    const whole = await wholeRun();
    expect(whole.job).toMatchObject({ state: 'DONE', created: rows });
    await fresh();
    const id = await importer.receive({ kind: 'PEOPLE', content: roster });
    const seen: string[] = [];
    let job = await importer.advance(id, () => true);
    while (job.state !== 'DONE') {
      seen.push(`${job.step} ${job.done}`);
      job = await importer.advance(id, () => true);
    }
    expect(seen).toEqual([
      ...['CHECK 2000', 'CHECK 4000', `CHECK ${rows}`, 'COMPARE 0'],
      ...['APPLY 0', 'APPLY 2000', 'APPLY 4000', `APPLY ${rows}`, 'SET_MANAGERS 0'],
      ...['SET_MANAGERS 2000', 'SET_MANAGERS 4000', `SET_MANAGERS ${rows}`],
    ]);
    expect(countsOf(job)).toEqual(countsOf(whole.job));
    expect(await outcome()).toEqual(whole.people);
  });

  it('in the middle of a step, by the loss of its connection, has done that step not at all', async () => {
    const whole = await wholeRun();
    await fresh();
    const id = await importer.receive({ kind: 'PEOPLE', content: roster });
    const place = async () => {
      const [now] = await app.admin`select step, done, (select count(*)::int from person
        where organization_id = import.organization_id) as people from import where id = ${idToUuid(id)}`;
      return now;
    };
    await breakWhileWriting(id, 'import_row');
    expect(await place()).toEqual({ step: 'CHECK', done: 0, people: 0 });
    await importer.advance(id, ({ step, done }) => step === 'APPLY' && done === 2000);
    await breakWhileWriting(id, 'person');
    expect(await place()).toEqual({ step: 'APPLY', done: 2000, people: 2000 });
    await importer.advance(id, ({ step, done }) => step === 'SET_MANAGERS' && done === 0);
    await breakWhileWriting(id, 'person');
    expect(await place()).toEqual({ step: 'SET_MANAGERS', done: 0, people: rows });
    const job = await importer.advance(id);
    expect(countsOf(job)).toEqual(countsOf(whole.job));
    expect(await outcome()).toEqual(whole.people);
  });

  it('and carried on by two processes at once ends the same', async () => {
    const whole = await wholeRun();
    await fresh();
    const id = await importer.receive({ kind: 'PEOPLE', content: roster });
    const other = new Importer(await app.restart(), organizationId);
    await Promise.allSettled([importer.advance(id), other.advance(id)]);
    const job = await importer.advance(id);
    expect(countsOf(job)).toEqual(countsOf(whole.job));
    expect(await outcome()).toEqual(whole.people);
  });

  it('by the same list coming in at the same time ends with everybody once', async () => {
    await fresh();
    const [one, two] = await Promise.all([
      importer.receive({ kind: 'PEOPLE', content: roster }),
      importer.receive({ kind: 'PEOPLE', content: roster }),
    ]);
    const ended = await Promise.all([importer.advance(one), importer.advance(two)]);
    expect(ended.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    expect(ended[0].created + ended[1].created).toBe(rows);
    expect(await outcome()).toMatchObject([{ people: rows }]);
  });
});

describe('an import that is cancelled', () => {
  const cancel = async (id: ImportId) => {
    const viewer = {
      accountId: '',
      personId: newId('per'),
      membershipId: newId('mem'),
      organizationId,
      roles: ['OWNER'] as const,
    };
    const { clock, jobs, live, vault } = app.services.platform;
    return withViewer(app.services.pools.app, viewer, (db) =>
      cancelImport({ db, viewer, clock, jobs, live, vault }, { importId: id }),
    );
  };

  it('stops between two batches: what was applied stays and is counted', async () => {
    await fresh();
    const id = await importer.receive({ kind: 'PEOPLE', content: roster });
    await importer.advance(id, ({ step, done }) => step === 'APPLY' && done === 2000);
    expect(await cancel(id)).toMatchObject({ ok: true });
    const job = await importer.advance(id);
    expect(job).toMatchObject({ state: 'CANCELLED', created: 2000, refused: 0 });
    expect(await outcome()).toMatchObject([{ people: 2000 }]);
    expect(await cancel(id)).toMatchObject({ ok: false, errors: [{ code: 'WRONG_STATE' }] });
  });

  it('before anything was applied has done nothing', async () => {
    await fresh();
    const id = await importer.receive({ kind: 'PEOPLE', content: roster });
    await importer.advance(id, ({ step }) => step === 'COMPARE');
    await cancel(id);
    expect(await importer.advance(id)).toMatchObject({ state: 'CANCELLED', created: 0, unchanged: 0 });
    expect(await outcome()).toMatchObject([{ people: 0 }]);
  });

  it('while the file arrives stops the reception', async () => {
    await fresh();
    const content = async function* () {
      yield Buffer.from('id,name\n');
      for (let row = 0; ; row += 1) {
        if (row === 5000) {
          const [job] =
            await app.admin`select id from import where organization_id = ${idToUuid(organizationId)}`;
          expect(job).toBeDefined();
          await app.admin`update import set state = 'CANCELLED' where id = ${job?.id}`;
        }
        yield Buffer.from(`${row},Person ${row}\n`);
      }
    };
    const id = await importer.receive({ kind: 'PEOPLE', content: content() });
    expect(await importer.advance(id)).toMatchObject({ state: 'CANCELLED', totalRows: null });
  });
});

describe('a file that stops arriving', () => {
  it('fails the import once its sender was silent for long, whichever process received it', async () => {
    await fresh();
    const broken = async function* () {
      yield Buffer.from('id,name\n1,Ada\n');
      throw new Error('The connection was lost.');
    };
    await expect(importer.receive({ kind: 'PEOPLE', content: broken() })).rejects.toThrow(
      'The connection was lost.',
    );
    const [failed] =
      await app.admin`select state, failure from import where organization_id = ${idToUuid(organizationId)}`;
    expect(failed).toEqual({ state: 'FAILED', failure: 'The file did not arrive whole. Send it again.' });

    // As a server leaves it that was killed while it received.
    await app.admin`update import set state = 'RECEIVING', failure = null, finished_at = null
      where organization_id = ${idToUuid(organizationId)}`;
    const [job] = await app.admin`select id from import where organization_id = ${idToUuid(organizationId)}`;
    const importId = idFromUuid('imp', String(job?.id));
    const payload = { organizationId, importId };
    const watch = () =>
      carryOn(app.services.pools, app.services.platform, payload, new AbortController().signal);
    const state = async () => (await app.admin`select state, failure from import where id = ${job?.id}`)[0];
    await watch();
    expect(await state()).toMatchObject({ state: 'RECEIVING' });
    await app.admin`update import set updated_at = updated_at - interval '3 minutes' where id = ${job?.id}`;
    await watch();
    expect(await state()).toEqual({ state: 'FAILED', failure: 'The file stopped arriving. Send it again.' });
    await importer.inTransaction((work) => failImport(work, importId, 'Too late.'));
    expect(await state()).toMatchObject({ failure: 'The file stopped arriving. Send it again.' });
  });
});

describe('rows whose time is up', () => {
  it('are deleted; what they led to stays known, and an import that still waited is cancelled', async () => {
    await fresh();
    const done = await importer.import({
      kind: 'PEOPLE',
      content: 'id,name,hire date\n1,Ada,\n2,Ben,soon\n',
    });
    const waiting = await importer.import({
      kind: 'PEOPLE',
      content: 'id,name\n3,Cleo\n',
      stopsWhenChecked: true,
    });
    for (const { id } of [done, waiting]) {
      await clearImport(app.services.pools, app.services.platform, { organizationId, importId: id });
    }
    const left = await app.admin`select
      (select count(*)::int from import_row where organization_id = ${idToUuid(organizationId)}) as rows,
      (select count(*)::int from import_problem where organization_id = ${idToUuid(organizationId)}) as problems`;
    expect(left).toEqual([{ rows: 0, problems: 0 }]);
    expect(await importer.advance(done.id)).toMatchObject({
      state: 'DONE',
      created: 1,
      refused: 1,
      clearedAt: expect.any(Date),
    });
    expect(await importer.advance(waiting.id)).toMatchObject({ state: 'CANCELLED' });
  });
});
