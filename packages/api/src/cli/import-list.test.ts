import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { peopleOf } from '../../test/imports.ts';
import { withWorker } from '../db/transactions.ts';
import { newId, type OrganizationId } from '../kernel/ids.ts';
import { program } from '../modules/programs/tables.ts';
import { type Command, UsageError } from './command.ts';
import { importPeople, importRelationships } from './import-list.ts';

const directory = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
afterAll(() => rmSync(directory, { recursive: true }));

let app: TestApp;
let organizationId: OrganizationId;

beforeAll(async () => {
  app = await startTestApp();
  organizationId = await app.organization('cli-acme');
  await withWorker(app.services.pools.worker, { organizationId }, (db) =>
    db.insert(program).values([
      { organizationId, id: newId('prg'), name: 'Mentoring', kind: 'MENTORING' },
      { organizationId, id: newId('prg'), name: 'More mentoring', kind: 'MENTORING' },
    ]),
  );
});

function file(name: string, content: string): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

async function run(command: Command, ...args: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await command.run(args, app.services, {
    out: (line) => out.push(line),
    note: (line) => notes.push(line),
    progress: () => {},
  });
  return { code, out, notes };
}

describe('rapport import people', () => {
  it('brings a list in and says what became of it', async () => {
    const list = file('staff.csv', 'id,name\nc1,Ada\nc2,Ben\n');
    expect(await run(importPeople, list, '--organization', 'cli-acme')).toEqual({
      code: 0,
      out: ['2 rows of people: 2 added, 0 changed, 0 marked as left, 0 unchanged, 0 refused.'],
      notes: [],
    });
    expect(await peopleOf(app, organizationId)).toMatchObject([{ id: 'c1' }, { id: 'c2' }]);
    const again = await run(importPeople, list, '--organization', 'cli-acme');
    expect(again.out).toEqual([
      '2 rows of people: 0 added, 0 changed, 0 marked as left, 2 unchanged, 0 refused.',
    ]);
  });

  it('names refused rows, writes all of them to a file, and says so with its exit code', async () => {
    const rows = Array.from({ length: 14 }, (_, index) => `w${index},soon`).join('\n');
    const list = file('wrong.csv', `id,hire date\nw99,2024-01-01\n${rows}\n`);
    const problems = join(directory, 'problems.csv');
    const { code, out, notes } = await run(
      importPeople,
      list,
      '--organization',
      'cli-acme',
      '--problems',
      problems,
    );
    expect(code).toBe(1);
    expect(out[0]).toContain('1 added, 0 changed, 0 marked as left, 0 unchanged, 14 refused');
    expect(notes).toHaveLength(11);
    expect(notes[0]).toContain('line 3, hire date, "soon": This is no date.');
    expect(notes.at(-1)).toContain('and 4 more');
    expect(readFileSync(problems, 'utf8').trimEnd().split('\r\n')).toHaveLength(15);
  });

  it('changes nothing where it only looks', async () => {
    const before = await peopleOf(app, organizationId);
    const { code, out } = await run(
      importPeople,
      file('dry.csv', 'id,name\nd1,Dora\n'),
      '--organization',
      'cli-acme',
      '--dry-run',
    );
    expect(code).toBe(0);
    expect(out).toEqual([expect.stringContaining('1 added'), 'Nothing was changed: this was a dry run.']);
    expect(await peopleOf(app, organizationId)).toEqual(before);
  });

  it('says why it could not', async () => {
    const good = file('good.csv', 'id,name\ng1,Gil\n');
    const fails = [
      [[join(directory, 'none.csv'), '--organization', 'cli-acme'], 'There is no file'],
      [[good, '--organization', 'nowhere'], 'no organization with the short name nowhere'],
      [[file('empty.csv', ''), '--organization', 'cli-acme'], '0 bytes'],
      [[file('strange.csv', 'Colour,Size\nred,4\n'), '--organization', 'cli-acme'], 'No column stands for'],
    ] as const;
    for (const [args, words] of fails) {
      const { code, notes, out } = await run(importPeople, ...args);
      expect(code).toBe(2);
      expect(notes.join('\n')).toContain(words);
      expect(out).toEqual([]);
    }
    await expect(run(importPeople, good)).rejects.toThrow(UsageError);
    await expect(run(importPeople, '--organization', 'cli-acme')).rejects.toThrow(UsageError);
    await expect(
      run(importPeople, good, '--organization', 'cli-acme', '--program', 'Mentoring'),
    ).rejects.toThrow(UsageError);
  });
});

describe('rapport import relationships', () => {
  const list = () => file('pairs.csv', 'mentor,mentee\nc1,c2\n');

  it('puts pairs into the program that is named', async () => {
    const done = await run(
      importRelationships,
      list(),
      '--organization',
      'cli-acme',
      '--program',
      'Mentoring',
    );
    expect(done).toMatchObject({
      code: 0,
      out: ['1 row of relationships: 1 added, 0 changed, 0 people added, 0 unchanged, 0 refused.'],
    });
    const rows = await app.admin`select p.name from relationship r join program p on p.id = r.program_id`;
    expect(rows).toEqual([{ name: 'Mentoring' }]);
  });

  it('asks for a program where several would do, and knows those there are', async () => {
    expect(await run(importRelationships, list(), '--organization', 'cli-acme')).toMatchObject({ code: 2 });
    const unknown = await run(
      importRelationships,
      list(),
      '--organization',
      'cli-acme',
      '--program',
      'Nowhere',
    );
    expect(unknown).toEqual({ code: 2, out: [], notes: ['There is no program named Nowhere.'] });
  });
});
