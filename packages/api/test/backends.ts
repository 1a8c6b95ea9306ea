import type postgres from 'postgres';
import type { Sql, TransactionSql } from 'postgres';
import { expect } from 'vitest';
import type { connectedSocket } from './connected-socket.ts';

/**
 * A pool of one connection, unless `max` says otherwise, and a way to wait until one has closed.
 * @param connect the driver, as one of its builds exports it
 * @param more options on top, also those the driver's types do not know
 */
export function openTestPool(connect: typeof postgres, url: string, more: TestPoolOptions = {}) {
  const closed = Promise.withResolvers<void>();
  const options = { max: 1, backoff: false, onclose: () => closed.resolve(), ...more };
  const sql = connect(url, options);
  return {
    sql,
    closed: () => closed.promise,
    [Symbol.asyncDispose]: () => sql.end({ timeout: 1 }),
  };
}

export interface TestPoolOptions {
  max?: number;
  max_pipeline?: number;
  password?: () => Promise<string>;
  /** Makes the socket of each connection, connected already. */
  socket?: () => ReturnType<typeof connectedSocket>;
}

/** The process id of the backend that answers. */
export async function pidOf(sql: Sql | TransactionSql): Promise<number> {
  const [row] = await sql<[{ pid: number }]>`select pg_backend_pid() as pid`;
  return row.pid;
}

/** Terminates a backend and returns when the server has forgotten it. */
export async function kill(admin: Sql, pid: number): Promise<void> {
  const [row] = await admin<[{ gone: boolean }]>`select pg_terminate_backend(${pid}, 5000) as gone`;
  expect(row.gone).toBe(true);
}

/** Returns when the backend is inside `pg_sleep`. */
export async function untilAsleep(admin: Sql, pid: number): Promise<void> {
  const asleep = () => admin`select 1 from pg_stat_activity where pid = ${pid} and wait_event = 'PgSleep'`;
  await expect.poll(asleep).toHaveLength(1);
}

/** Collects unhandled rejections and uncaught exceptions until disposed. */
export function collectUncaught() {
  const errors: unknown[] = [];
  const note = (error: unknown) => errors.push(error);
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  return {
    errors,
    [Symbol.dispose]: () => {
      process.off('uncaughtException', note);
      process.off('unhandledRejection', note);
    },
  };
}
