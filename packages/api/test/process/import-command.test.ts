import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startTestApp } from '../app.ts';
import { external } from './child.ts';

it('rapport import reads standard input, beside a running server', { timeout: 60_000 }, async () => {
  const app = await startTestApp();
  await app.organization('cli-acme');
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, 'import', 'people', '-', '--organization', 'cli-acme'], {
    env: { PATH: process.env['PATH'], ...external(app.adminUrl) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  child.stdin.end(Buffer.from('Personalnummer;Name;Vorname\n7;Müller;Jürgen\n', 'latin1'));
  const [code] = await once(child, 'close');
  expect(output).toBe('1 row of people: 1 added, 0 changed, 0 marked as left, 0 unchanged, 0 refused.\n');
  expect(code).toBe(0);
  const [person] = await app.admin`select name from person where external_id = '7'`;
  expect(person?.name).toBe('Jürgen Müller');
});
