import { type Act, type Context, type Platform, UnauthenticatedError } from '../context.ts';
import { type Pool, openReadTransaction, withSignIn, withViewer } from '../db/transactions.ts';
import type { Session } from './session.ts';

export interface Pools {
  readonly app: Pool;
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
    async write(command) {
      if (!viewer || !reading) throw new UnauthenticatedError();
      const { clock, jobs, live } = platform;
      return withViewer(pools.app, viewer, (db) => {
        const act: Act = { db, viewer, clock, jobs, live };
        return command(act);
      });
    },
    asSignIn: (scope, work) => withSignIn(pools.auth, scope, work),
  };
  return { context, close: async () => reading?.close() };
}
