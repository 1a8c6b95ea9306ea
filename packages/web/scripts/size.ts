import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// What a visitor's browser loads before the first page shows, from the build's manifest: the entry of index.html with
// everything it imports statically, and the code of Home. Fails where a budget is exceeded.

const budget = { initial: 170, route: 60 };
const dist = new URL('../dist/', import.meta.url);

type Chunk = {
  file: string;
  src?: string;
  imports?: string[];
  dynamicImports?: string[];
  isDynamicEntry?: boolean;
};
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(new URL('.vite/manifest.json', dist), 'utf8'),
);

const gzipBytes = (file: string) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(next, seen);
  return seen;
}

const entry = closure('index.html');
const routes = Object.keys(manifest).filter((key) => /^src\/app\/routes\/.*tsr-split=component/.test(key));
const home = routes.find((key) => key.includes('/_app.index.tsx'));
if (routes.length < 10 || home === undefined)
  throw new Error(`The manifest names only ${routes.length} routes: is the build complete?`);

const kilobytes = (keys: Iterable<string>) => {
  let sum = 0;
  for (const key of keys) {
    const file = manifest[key]?.file;
    if (file?.endsWith('.js')) sum += gzipBytes(file);
  }
  return sum / 1000;
};
const own = (key: string) => [...closure(key)].filter((item) => !entry.has(item));

const initial = kilobytes(new Set([...entry, ...closure(home)]));
const rows = routes.map((key) => ({
  name: key.replace(/^src\/app\/routes\/(.*)\.tsx.*/, '$1'),
  kb: kilobytes(own(key)),
}));
rows.sort((one, other) => other.kb - one.kb);

const line = (name: string, kb: number, limit: number) =>
  `${name.padEnd(36)} ${kb.toFixed(1).padStart(7)} kB gzip  of ${String(limit).padStart(3)}  ${kb > limit ? 'TOO LARGE' : ''}\n`;
process.stdout.write(line('before the first page shows (Home)', initial, budget.initial));
for (const { name, kb } of rows) process.stdout.write(line(`  route ${name}`, kb, budget.route));

if (initial > budget.initial || rows.some(({ kb }) => kb > budget.route)) process.exitCode = 1;
