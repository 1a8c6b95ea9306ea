import type { Logger } from 'pino';
import type { Live } from './db/live.ts';
import type { Db, Viewer } from './db/transactions.ts';
import type { Jobs } from './jobs-contract.ts';
import type { Clock } from './kernel/clock.ts';
import type { SigningKey } from './kernel/ed25519.ts';
import type { OrganizationId, PersonId, RelationshipId } from './kernel/ids.ts';
import type { Result } from './kernel/result.ts';

export type { Happened, Happening, JobPayloads, Jobs } from './jobs-contract.ts';

/** What a command may use beside its input: one open transaction, who acts, what time it is, and what follows at its commit. */
export interface Act {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly vault: Vault;
}

/** What of a pair a commitment can come from. */
export type OriginKind = 'SESSION' | 'MESSAGE' | 'FEEDBACK' | 'REFLECTION';

/** Finds, of these TypeIDs, the things that the viewer may see, each with the relationship it belongs to. */
export type FindOrigins = (
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
) => Promise<readonly { readonly id: string; readonly relationshipId: RelationshipId }[]>;

/** How things that a commitment can come from are found: their modules and that of commitments do not know each other. */
export type Origins = Readonly<Record<OriginKind, FindOrigins>>;

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

/** A key of one organization, unwrapped. Never leaves the process. */
export interface TenantKey {
  readonly version: number;
  readonly key: Buffer;
}

/** A wrapped key, and what opens it. */
export interface Wrapping {
  readonly provider: string;
  readonly providerKey: string;
  readonly wrapped: Buffer;
}

/** A key of one organization as it is stored. */
export interface WrappedTenantKey extends Wrapping {
  readonly organizationId: OrganizationId;
  readonly version: number;
}

/** Makes and opens keys of organizations through the installation's key provider, and remembers opened ones for a while. */
export interface Vault {
  /** A new key, wrapped. @throws ContentUnavailableError */
  create(organizationId: OrganizationId, version: number): Promise<Wrapping>;
  /** Wraps a key that is there already. @throws ContentUnavailableError */
  wrap(organizationId: OrganizationId, version: number, key: Buffer): Promise<Wrapping>;
  /** @throws ContentUnavailableError where the provider does not answer, or cannot open this key */
  open(key: WrappedTenantKey): Promise<TenantKey>;
  /** Asks the provider whether it works. @throws ContentUnavailableError */
  check(): Promise<void>;
}

/** What people read where confidential content cannot be read or written at present. */
export const contentUnavailable =
  'Confidential content cannot be opened at the moment. Nothing is lost, and everything else works. Try again shortly; if it stays so, tell your administrator.';

/**
 * Confidential content cannot be read or written at present: the key provider does not answer, or has another key. The message is for
 * the operator and says what to do; people read `contentUnavailable`.
 */
export class ContentUnavailableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentUnavailableError';
  }
}

/** When a pair last met and when it meets next; null for never, and where the reader may not know. */
export interface MeetingsOfPair {
  readonly relationshipId: RelationshipId;
  readonly lastHeldAt: Date | null;
  readonly nextAt: Date | null;
}

/** What is known of the meetings of these pairs; those without any are left out. */
export type MeetingsOf = (
  db: Db,
  organizationId: OrganizationId,
  ids: readonly RelationshipId[],
  now: Date,
) => Promise<readonly MeetingsOfPair[]>;

/**
 * From when on somebody may be mailed about one topic; null where they want no such mails.
 * @param timeZone where the person is
 */
export type MailsFrom = (
  db: Db,
  organizationId: OrganizationId,
  person: { readonly id: PersonId; readonly timeZone: string },
  now: Date,
) => Promise<Date | null>;

/** What people choose about mails that a module writes by itself. */
export interface ChosenMails {
  readonly mailsFrom: MailsFrom;
  /** How somebody chooses otherwise: links below a mail in their language, and what mail programs make a button of. */
  readonly waysOut: (person: {
    readonly organizationId: OrganizationId;
    readonly id: PersonId;
    readonly locale: string;
  }) => {
    readonly footer: readonly { readonly label: string; readonly url: string }[];
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** A letter to one address. Never contains what a pair wrote. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Beyond the usual ones, such as how to be written to no more. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What calendars do with it (RFC 6047). */
  readonly calendar?: MailCalendar;
}

/** Entries for the calendar of whoever gets the mail, or what becomes of those it has. */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  /** RFC 5545, with the same METHOD. */
  readonly content: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** What the software runs on; made once by the composition in `app.ts`. */
export interface Platform {
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly vault: Vault;
  readonly origins: Origins;
  /** Signs checkpoints of the ledger. */
  readonly ledgerKey: SigningKey;
  /** Vouches for links in mails that do something without signing in; see `kernel/signed-token.ts`. */
  readonly linkKey: Buffer;
  readonly accounts: Accounts;
  readonly mailer: Mailer;
  /** Who mails come from, as mails name them: `Rapport <rapport@example.org>`. */
  readonly mailFrom: string;
  /** Reminders to plan a session ask when the two last met. */
  readonly meetingsOf: MeetingsOf;
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
   * One statement in a read-only transaction of its own, with one trip to the database; for what is read very often. Columns come as the
   * driver reads them. @throws UnauthenticatedError without a viewer
   */
  readAtOnce<Row extends object>(
    statement: string,
    values: readonly (string | number)[],
  ): Promise<readonly Row[]>;
  /** A short transaction of its own in which a reading leaves its trace. @throws UnauthenticatedError without a viewer */
  trace<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * A transaction of its own for one mutation field: committed where the command succeeds, undone where it answers why not.
   * @throws UnauthenticatedError without a viewer
   */
  write<T>(command: (act: Act) => Promise<Result<T>>): Promise<Result<T>>;
  /** Reads or writes as sign-in does, for the few operations that need no membership. */
  asSignIn<T>(
    scope: { accountId?: string; invitationHash?: string; calendarFeedHash?: string },
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
