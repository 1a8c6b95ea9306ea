import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Builds the web application unless what is in `dist/` was built from exactly these sources: the second start takes seconds.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.built-from`;

/** Everything that decides what a build makes: sources, configuration, and the exact versions of what is installed. */
function fingerprint(): string {
  const files = globSync(
    [
      'src/**/*.*',
      'public/**/*.*',
      '*.html',
      '*.ts',
      'package.json',
      '../shared/src/**/*.ts',
      '../../pnpm-lock.yaml',
    ],
    {
      cwd: root,
    },
  );
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(root + file))
      .update('\0');
  return hash.digest('hex');
}

const wanted = fingerprint();
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);
process.stdout.write('Building the web application …\n');
const build = spawnSync('pnpm', ['run', 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
// The route tree and the like may have been written anew by the build.
writeFileSync(stamp, fingerprint());
