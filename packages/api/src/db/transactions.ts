import { randomUUID } from 'node:crypto';
import { idToUuid, type MembershipId, type OrganizationId, type PersonId } from '../kernel/ids.ts';
import type { Role } from '../kernel/roles.ts';
import type { Db, Pool, Statement } from './pool.ts';
import { runStatement } from './statement.ts';

/** Who asks, in which organization, with what authority. */
export interface Viewer {
  readonly accountId: string;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
  readonly roles: readonly Role[];
}

/** What a job works for: one organization. */
export interface JobScope {
  readonly organizationId: OrganizationId;
}

export { type Db, openPool, type Pool } from './pool.ts';

/** The transaction ended in a context that is not its own: nothing it read may be used. */
class ForeignContextError extends Error {
  constructor() {
    super('The transaction lost its context.');
  }
}

type Settings = Readonly<Record<string, string>>;

function viewerSettings(viewer: Viewer): Settings {
  return {
    organization_id: idToUuid(viewer.organizationId),
    person_id: idToUuid(viewer.personId),
    account_id: viewer.accountId,
    roles: viewer.roles.join(','),
  };
}

function announcement(settings: Settings): Statement {
  const pairs = Object.entries(settings);
  const calls = pairs.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`);
  const values = pairs.flatMap(([name, value]) => [`rapport.${name}`, value]);
  return { text: `select ${calls.join(', ')}`, values };
}

function configure(db: Db, settings: Settings): Promise<unknown> {
  const { text, values } = announcement(settings);
  return runStatement(db, text, values);
}

const tokenQuestion: Statement = {
  text: `select current_setting('rapport.token', true) as token`,
  values: [],
};

/** Announces a context. It is not waited for: it travels with the first statements of the work. */
function announce(db: Db, settings: Settings, token: string): Promise<unknown> {
  const announced = configure(db, { ...settings, token });
  // Reported at the end, where it matters; here it only must not count as unhandled while the work runs.
  announced.catch(() => {});
  return announced;
}

async function tokenOf(db: Db): Promise<string | null> {
  const [row] = await runStatement<{ token: string | null }>(db, tokenQuestion.text, tokenQuestion.values);
  return row?.token ?? null;
}

/**
 * Runs `work` in a transaction that announces `settings` first. At the end the transaction must still carry its own token, or nothing of
 * it is returned or committed.
 */
async function inContext<T>(pool: Pool, settings: Settings, work: (db: Db) => Promise<T>): Promise<T> {
  const token = randomUUID();
  return pool.db.transaction(async (db) => {
    const announced = announce(db, settings, token);
    const value = await work(db);
    await announced;
    if ((await tokenOf(db)) !== token) throw new ForeignContextError();
    return value;
  });
}

/** The same for work that only reads. There is nothing to undo, so the look at the token and the end travel together. */
async function readInContext<T>(pool: Pool, settings: Settings, work: (db: Db) => Promise<T>): Promise<T> {
  const token = randomUUID();
  const read = await pool.reading.transaction(async (db) => {
    const announced = announce(db, settings, token);
    const value = await work(db);
    const found = Promise.all([tokenOf(db), announced]);
    found.catch(() => {});
    return { value, found };
  });
  const [found] = await read.found;
  if (found !== token) throw new ForeignContextError();
  return read.value;
}

/** Reads as the viewer. Writing inside fails. */
export function readAsViewer<T>(pool: Pool, viewer: Viewer, work: (db: Db) => Promise<T>): Promise<T> {
  return readInContext(pool, viewerSettings(viewer), work);
}

/**
 * Reads as the viewer with one statement that is known beforehand: the whole transaction travels in one go. For what is read so often
 * that a second trip to the database counts.
 * @param values of its parameters `$1`, `$2` …, as the driver takes them
 * @returns rows with the columns as the driver reads them: dates and instants as text of the database
 */
export async function readAtOnce<Row extends object>(
  pool: Pool,
  viewer: Viewer,
  statement: string,
  values: readonly (string | number)[],
): Promise<readonly Row[]> {
  const token = randomUUID();
  const { rows, last } = await pool.readAtOnce<Row, { token: string | null }>(
    announcement({ ...viewerSettings(viewer), token }),
    { text: statement, values },
    tokenQuestion,
  );
  if (last?.token !== token) throw new ForeignContextError();
  return rows;
}

/** Reads and writes as the viewer; all or nothing. */
export function withViewer<T>(pool: Pool, viewer: Viewer, work: (db: Db) => Promise<T>): Promise<T> {
  return inContext(pool, viewerSettings(viewer), work);
}

/** Reads and writes as a job for one organization; all or nothing. */
export function withWorker<T>(pool: Pool, scope: JobScope, work: (db: Db) => Promise<T>): Promise<T> {
  return inContext(pool, { organization_id: idToUuid(scope.organizationId) }, work);
}

/**
 * From here on, whatever this transaction of a job writes, it writes for a person: rows that nobody writes for another look at who that is.
 * For what a job does in people's own names, as the making of the demonstration.
 */
export async function speakFor(db: Db, viewer: Viewer): Promise<void> {
  await configure(db, viewerSettings(viewer));
}

/**
 * What sign-in may look at: one account's memberships, one invitation, one calendar feed, or an organization whose short name is known.
 */
export interface SignInScope {
  readonly accountId?: string;
  /** SHA-256 of the invitation token, hex. */
  readonly invitationHash?: string;
  /** SHA-256 of the secret part of a calendar feed's address, hex. */
  readonly calendarFeedHash?: string;
  readonly organizationSlug?: string;
}

/** Reads and writes as sign-in; the pool must be of `rapport_auth`. */
export function withSignIn<T>(pool: Pool, scope: SignInScope, work: (db: Db) => Promise<T>): Promise<T> {
  const settings = {
    account_id: scope.accountId ?? '',
    invitation_hash: scope.invitationHash ?? '',
    calendar_feed_hash: scope.calendarFeedHash ?? '',
    organization_slug: scope.organizationSlug ?? '',
  };
  return inContext(pool, settings, work);
}

/** One read-only transaction, opened at the first use and shared by everything that reads in one operation. */
export interface ReadTransaction {
  db(): Promise<Db>;
  /** Ends the transaction. @throws ForeignContextError, or what broke the connection: then nothing read may be sent. */
  close(): Promise<void>;
}

export function openReadTransaction(pool: Pool, viewer: Viewer): ReadTransaction {
  let opened: Promise<Db> | null = null;
  let finished: Promise<void> = Promise.resolve();
  let release: () => void = () => {};
  return {
    db() {
      opened ??= new Promise<Db>((resolve, reject) => {
        const released = new Promise<void>((done) => (release = done));
        finished = readAsViewer(pool, viewer, (db) => {
          resolve(db);
          return released;
        });
        finished.catch(reject);
      });
      return opened;
    },
    async close() {
      release();
      const ending = finished;
      opened = null;
      finished = Promise.resolve();
      await ending;
    },
  };
}
