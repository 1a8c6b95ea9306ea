import {
  type Act,
  ContentUnavailableError,
  type Context,
  contentUnavailable,
  type Platform,
  UnauthenticatedError,
} from '../context.ts';
import {
  openReadTransaction,
  type Pool,
  readAsViewer,
  readAtOnce,
  withSignIn,
  withViewer,
} from '../db/transactions.ts';
import { fail, failAll, type Result, type UserError } from '../kernel/result.ts';
import type { Session } from './session.ts';

export interface Pools {
  readonly app: Pool;
  /**
   * For traces, which a request writes while it holds a connection for reading: from one pool, as many readers as it has connections would
   * each hold one and wait for another for ever.
   */
  readonly traces: Pool;
  readonly worker: Pool;
  readonly auth: Pool;
}

/** A context together with the end of its read transaction. */
export interface RequestContext {
  readonly context: Context;
  /** Ends the read transaction. @throws where what was read must not be sent */
  close(): Promise<void>;
}

/** Makes what resolvers and routes of one request may use. */
export function requestContext(
  platform: Platform,
  pools: Pools,
  session: Session,
  request: Pick<Context, 'requestId' | 'log'>,
): RequestContext {
  const { viewer, account } = session;
  const reading = viewer && openReadTransaction(pools.app, viewer);
  const context: Context = {
    ...platform,
    ...request,
    account,
    viewer,
    loaders: new Map(),
    async read() {
      if (!reading) throw new UnauthenticatedError();
      return reading.db();
    },
    async readApart(work) {
      if (!viewer) throw new UnauthenticatedError();
      return readAsViewer(pools.app, viewer, work);
    },
    async readAtOnce(statement, values) {
      if (!viewer) throw new UnauthenticatedError();
      return readAtOnce(pools.app, viewer, statement, values);
    },
    async trace(work) {
      if (!viewer) throw new UnauthenticatedError();
      return withViewer(pools.traces, viewer, work);
    },
    async write(command) {
      if (!viewer || !reading) throw new UnauthenticatedError();
      const { clock, jobs, live, vault } = platform;
      return allOrNothing(request.log, (unlessRefused) =>
        withViewer(pools.app, viewer, async (db) => {
          const act: Act = { db, viewer, clock, jobs, live, vault };
          return unlessRefused(await command(act));
        }),
      );
    },
    asSignIn: (scope, work) => withSignIn(pools.auth, scope, work),
  };
  return { context, close: async () => reading?.close() };
}

/** Does `work` and ends the read transaction after it. @throws where what was read must not be sent */
export async function within<T>(
  { context, close }: RequestContext,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  try {
    const result = await work(context);
    await close();
    return result;
  } catch (error) {
    await close().catch((reason: unknown) =>
      context.log.warn({ err: reason }, 'a read transaction ended badly'),
    );
    throw error;
  }
}

/** Carries the reasons of a refused command out of its transaction, which it undoes on the way. */
class Refused extends Error {
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super('The command was refused.');
    this.errors = errors;
  }
}

async function allOrNothing<T>(
  log: Context['log'],
  run: (unlessRefused: (result: Result<T>) => Result<T>) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await run((result) => {
      if (!result.ok) throw new Refused(result.errors);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return failAll(error.errors);
    if (error instanceof ContentUnavailableError) {
      log.warn({ err: error }, 'confidential content could not be sealed');
      return fail('UNAVAILABLE', contentUnavailable);
    }
    throw error;
  }
}
