import type { Logger } from 'pino';
import type { Live } from './db/live.ts';
import type { Db, Viewer } from './db/transactions.ts';
import type { Clock } from './kernel/clock.ts';
import type { Result } from './kernel/result.ts';

/** What a command may use beside its input: one open transaction, who acts, what time it is, and what follows at its commit. */
export interface Act {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly live: Live;
}

/** Work that follows from a write. Payloads hold ids only. */
export interface Jobs {
  /**
   * Queues a job in the same transaction as the write: it runs if and only if that commits, at least once.
   * @param delay where it shall not run at once
   */
  enqueue<Name extends keyof JobPayloads>(
    db: Db,
    name: Name,
    payload: JobPayloads[Name],
    delay?: { readonly afterSeconds: number },
  ): Promise<void>;
}

/** Every kind of job with what it is told. */
export interface JobPayloads {
  /** Writes a new link into an open invitation and mails it. */
  'identity.send-invitation': { readonly organizationId: string; readonly invitationId: string };
  /** Ends the sessions of an account that belongs to no organization any more. */
  'identity.end-sessions': { readonly organizationId: string; readonly personId: string };
  /** Carries an import on from where it stands. */
  'imports.carry-on': { readonly organizationId: string; readonly importId: string };
  /** Deletes the rows of an import whose time is up. */
  'imports.clear': { readonly organizationId: string; readonly importId: string };
}

/** A person's way to sign in, as the rest of the product sees it. */
export interface SignedInAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly twoFactorEnabled: boolean;
}

/** Accounts at sign-in; kept apart from people and memberships. */
export interface Accounts {
  findByEmail(email: string): Promise<SignedInAccount | null>;
  /**
   * Makes an account with a confirmed address. Without a password it is entered by link or passkey.
   * @throws a unique violation where the address has an account already
   */
  create(account: { email: string; name: string; password?: string | undefined }): Promise<SignedInAccount>;
  endSessions(accountId: string): Promise<void>;
}

/** A letter to one address. Never contains what a pair wrote. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** What the software runs on; made once by the composition in `app.ts`. */
export interface Platform {
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly accounts: Accounts;
  readonly mailer: Mailer;
  /** Address people reach the product under, without a trailing slash. */
  readonly publicUrl: string;
  readonly demo: boolean;
}

/** What a resolver may use. */
export interface Context extends Platform {
  readonly requestId: string;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly account: SignedInAccount | null;
  readonly viewer: Viewer | null;
  /** The request's one read-only transaction. @throws UnauthenticatedError without a viewer */
  read(): Promise<Db>;
  /** A short read-only transaction of its own, for what outlives a request. @throws UnauthenticatedError without a viewer */
  readApart<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * A transaction of its own for one mutation field: committed where the command succeeds, undone where it answers why not.
   * @throws UnauthenticatedError without a viewer
   */
  write<T>(command: (act: Act) => Promise<Result<T>>): Promise<Result<T>>;
  /** Reads or writes as sign-in does, for the few operations that need no membership. */
  asSignIn<T>(
    scope: { accountId?: string; invitationHash?: string },
    work: (db: Db) => Promise<T>,
  ): Promise<T>;
  /** Batch loaders of this request, made on first use. */
  readonly loaders: Map<symbol, unknown>;
}

/** Nobody is signed in, or the account no longer belongs to the organization. */
export class UnauthenticatedError extends Error {
  constructor() {
    super('Sign in to continue.');
  }
}

/** The viewer of a request that needs one. @throws UnauthenticatedError */
export function requireViewer(context: Pick<Context, 'viewer'>): Viewer {
  if (!context.viewer) throw new UnauthenticatedError();
  return context.viewer;
}

/**
 * A value made once per request: how modules keep their batch loaders without knowing each other's.
 * @returns a function from context to that value
 */
export function perRequest<T>(make: (context: Context) => T): (context: Context) => T {
  const key = Symbol('per request');
  return (context) => {
    // The map is private to this function's key, so what is found under it is what `make` returned.
    if (!context.loaders.has(key)) context.loaders.set(key, make(context));
    return context.loaders.get(key) as T;
  };
}
