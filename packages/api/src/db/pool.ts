import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** A database handle inside a transaction whose context is set: the only kind that request and job code ever holds. */
export type Db = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** A pool of connections signed in as one role. */
export interface Pool {
  readonly client: postgres.Sql;
  readonly db: PostgresJsDatabase;
  /** The same connections, for transactions that only read; see `beginReading`. */
  readonly reading: PostgresJsDatabase;
  /** One question in a transaction that cannot write; nothing is waited for until the end. */
  readAtOnce<Row extends object, Last extends object>(
    ...statements: readonly [first: Statement, question: Statement, last: Statement]
  ): Promise<{ readonly rows: readonly Row[]; readonly last: Last | undefined }>;
  close(): Promise<void>;
}

/** A statement as the driver takes it, with the values of its parameters `$1`, `$2` … */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

export function openPool(url: string, max: number, name: string): Pool {
  const client = postgres(url, {
    max,
    idle_timeout: 60,
    connect_timeout: 5,
    // A lost database is looked for every second at the latest, so that work goes on as soon as it is back.
    backoff: (attempts) => Math.min(0.05 * 2 ** attempts, 1),
    max_lifetime: 60 * 30,
    connection: { application_name: name, statement_timeout: 60_000 },
    onnotice: () => {},
  });
  return {
    client,
    db: drizzle(beginningWith(client, (work) => client.begin((inside) => work(preparing(inside))))),
    reading: drizzle(beginningWith(client, (work) => beginReading(client, work))),
    readAtOnce: (...statements) => readAtOnce(client, ...statements),
    close: () => client.end({ timeout: 5 }),
  };
}

/** What both kinds of transaction can do with a statement. */
type Session = Pick<postgres.ReservedSql, 'unsafe'>;
type Work = (session: Session) => Promise<unknown>;

/** The client with another way to begin a transaction. */
function beginningWith(client: postgres.Sql, begin: (work: Work) => Promise<unknown>): postgres.Sql {
  return new Proxy(client, {
    get: (target, name) => (name === 'begin' ? begin : Reflect.get(target, name)),
  });
}

/**
 * Has every statement prepared once a connection and then sent with its values in one go. As Drizzle sends them, each would be parsed and
 * planned anew, and need one more trip to the database to learn the types of its values.
 */
function preparing<T extends Session>(session: T): T {
  const { unsafe } = session;
  const prepared: Session['unsafe'] = (query, parameters, options) =>
    unsafe(query, parameters, { ...options, prepare: true });
  return Object.assign(session, { unsafe: prepared });
}

/**
 * A transaction that cannot write. Nothing is waited for that need not be: BEGIN travels with the first statements of `work`, COMMIT with
 * its last.
 */
async function beginReading(client: postgres.Sql, work: Work): Promise<unknown> {
  const session = await client.reserve();
  try {
    const begun = session`begin read only`;
    begun.catch(() => {});
    const value = await work(preparing(session));
    await Promise.all([session`commit`, begun]);
    return value;
  } catch (error) {
    // Ends what is still open; where the connection is gone there is nothing to end.
    await session`rollback`.catch(() => {});
    throw error;
  } finally {
    session.release();
  }
}

async function readAtOnce<Row extends object, Last extends object>(
  client: postgres.Sql,
  first: Statement,
  question: Statement,
  last: Statement,
): Promise<{ rows: readonly Row[]; last: Last | undefined }> {
  const session = preparing(await client.reserve());
  try {
    const [, , rows, [end]] = await Promise.all([
      session`begin read only`,
      session.unsafe(first.text, [...first.values]),
      session.unsafe<Row[]>(question.text, [...question.values]),
      session.unsafe<Last[]>(last.text, [...last.values]),
      session`commit`,
    ]);
    return { rows, last: end };
  } catch (error) {
    await session`rollback`.catch(() => {});
    throw error;
  } finally {
    session.release();
  }
}
