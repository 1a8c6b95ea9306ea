import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../..', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

/**
 * What leads from a sealed text to what it says, and the only files that may call it. The import rules `sealed-texts-in-confidential-only`
 * and `keys-opened-with-a-trace` say the same of imports; this is about what comes without one, such as the vault of a command.
 */
it.each([
  ['createDecipheriv(', ['kernel/sealing.ts', 'modules/confidential/providers/local-key.ts']],
  ['unseal(', ['kernel/sealing.ts', 'modules/confidential/content.ts', 'modules/confidential/keys.ts']],
  ['vault.open(', ['modules/confidential/keys.ts', 'modules/confidential/rotation.ts']],
  ['provider.unwrap(', ['modules/confidential/vault.ts']],
  ['unwrapDataKey(', ['modules/confidential/keys.ts', 'modules/confidential/rotation.ts']],
  [
    'openKeys(',
    [
      'modules/confidential/content.ts',
      'modules/confidential/keys.ts',
      'modules/confidential/text-loader.ts',
    ],
  ],
  // Its callers are those that write the trace, or find that it is written.
  ['ringFor(', ['modules/confidential/content.ts']],
])('%s is called where it is answered for', (call, places) => {
  const unbroken = (path: string) => readFileSync(`${source}/${path}`, 'utf8').replaceAll(/\s*\n\s*\./g, '.');
  const called = new RegExp(`(?<![A-Za-z])${call.replaceAll(/[.(]/g, '\\$&')}`);
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((path) => called.test(unbroken(path))).sort()).toEqual(places);
});
