import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { createAuthEndpoint, isAPIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink, twoFactor } from 'better-auth/plugins';
import { eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Background } from '../../background.ts';
import type { Accounts, Mailer, SignedInAccount } from '../../context.ts';
import { type Pool, withSignIn } from '../../db/transactions.ts';
import {
  authAccount,
  authPasskey,
  authRateLimit,
  authSession,
  authTwoFactor,
  authUser,
  authVerification,
} from './auth-tables.ts';
import { resetPasswordMail, secondStepMail, signInLinkMail } from './mails.ts';
import { membershipsOfAccount } from './queries.ts';
import { passwordLength, sessionCookiePrefix, sessionSeconds } from './rules.ts';

export interface AuthOptions {
  /** Signed in as `rapport_auth`. */
  readonly pool: Pool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly mailer: Mailer;
  /** Sends mails without the answer waiting: its time must not tell whether an address has an account. */
  readonly background: Background;
  readonly log: Logger;
}

/** Header in which the server itself tells the sign-in library the client's address, for its rate limits. */
export const clientAddressHeader = 'x-rapport-client-address';

/** Starts a session without a credential; has no path, so only code of this process can call it. The demo uses it. */
function trustedSignIn() {
  return {
    id: 'trusted-sign-in',
    endpoints: {
      trustedSignIn: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (context) => {
          const user = await context.context.internalAdapter.findUserById(context.body.userId);
          if (!user) return context.json({ signedIn: false });
          const session = await context.context.internalAdapter.createSession(user.id);
          await setSessionCookie(context, { session, user });
          return context.json({ signedIn: true });
        },
      ),
    },
  } as const;
}

/** The sign-in library with our choices: sessions in PostgreSQL, no open sign-up, limits stored and on everywhere. */
export function openAuth(options: AuthOptions) {
  const { pool, secret, publicUrl, mailer, background, log } = options;
  const url = new URL(publicUrl);
  return betterAuth({
    appName: 'Rapport',
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    trustedOrigins: [url.origin],
    database: drizzleAdapter(pool.db, {
      provider: 'pg',
      schema: {
        user: authUser,
        session: authSession,
        account: authAccount,
        verification: authVerification,
        twoFactor: authTwoFactor,
        passkey: authPasskey,
        rateLimit: authRateLimit,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, url: link }) => {
        background.run('a mail with a link for a new password', async () => {
          await mailer.send(
            resetPasswordMail({ to: user.email, locale: await localeOf(pool, user.id), url: link }),
          );
        });
      },
    },
    verification: { storeIdentifier: 'hashed' },
    session: {
      expiresIn: sessionSeconds.life,
      updateAge: sessionSeconds.prolongedAfter,
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-in/magic-link': { window: 60, max: 5 },
        '/request-password-reset': { window: 60, max: 5 },
        '/two-factor/*': { window: 60, max: 10 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: sessionCookiePrefix,
      // Said outright: under a test runner the library would leave them out.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: url.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      // Other arguments, and what follows a colon, may carry addresses or tokens: only the library's own words are logged.
      log(level, message, ...details) {
        const error = details.find((detail) => detail instanceof Error);
        const [words] = String(message).split(':', 1);
        log[level === 'error' ? 'error' : 'warn'](error ? { err: error } : {}, words);
      },
    },
    // What is no answer of the library goes on to our own error handler; the library would print it as it is.
    onAPIError: { throw: true },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: 600,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url: link }) => {
          background.run('a mail with a link to sign in', async () => {
            const [known] = await pool.db
              .select()
              .from(authUser)
              .where(eq(authUser.email, email.toLowerCase()));
            if (!known) return;
            const letter = { to: known.email, locale: await localeOf(pool, known.id) };
            // A mailbox alone must not get past the second step.
            const mail = known.twoFactorEnabled
              ? secondStepMail({ ...letter, url: `${publicUrl}/sign-in` })
              : signInLinkMail({ ...letter, url: link });
            await mailer.send(mail);
          });
        },
      }),
      twoFactor({ issuer: 'Rapport' }),
      passkey({ rpID: url.hostname, rpName: 'Rapport', origin: url.origin }),
      trustedSignIn(),
    ],
  });
}

export type Auth = ReturnType<typeof openAuth>;

/** The language of the account's person; of the first where there are several. */
async function localeOf(pool: Pool, accountId: string): Promise<string> {
  const memberships = await withSignIn(pool, { accountId }, (db) => membershipsOfAccount(db, accountId));
  return memberships.at(0)?.person.locale ?? 'en';
}

/** Accounts as the rest of the product uses them. */
export function openAccounts(auth: Auth, pool: Pool): Accounts {
  const found = (user: typeof authUser.$inferSelect): SignedInAccount => ({
    id: user.id,
    email: user.email,
    name: user.name,
    twoFactorEnabled: user.twoFactorEnabled,
  });
  return {
    async findByEmail(email) {
      const [user] = await pool.db.select().from(authUser).where(eq(authUser.email, email.toLowerCase()));
      return user ? found(user) : null;
    },
    async create({ email, name, password }) {
      const context = await auth.$context;
      const user = await context.internalAdapter.createUser(
        { email: email.toLowerCase(), name, emailVerified: true },
        { method: 'admin' },
      );
      if (password !== undefined) {
        const hash = await context.password.hash(password);
        const credential = { userId: user.id, providerId: 'credential', accountId: user.id, password: hash };
        await context.internalAdapter.linkAccount(credential);
      }
      return { id: user.id, email: user.email, name: user.name, twoFactorEnabled: false };
    },
    async endSessions(accountId) {
      await pool.db.delete(authSession).where(eq(authSession.userId, accountId));
    },
  };
}

/** The account behind request headers, or null, and the cookies that the answer should set. */
export async function accountOf(
  auth: Auth,
  headers: Headers,
): Promise<{ account: SignedInAccount | null; cookies: readonly string[] }> {
  try {
    const answer = await auth.api.getSession({ headers, returnHeaders: true });
    const cookies = answer.headers.getSetCookie();
    if (!answer.response) return { account: null, cookies };
    const { id, email, name, twoFactorEnabled } = answer.response.user;
    return { account: { id, email, name, twoFactorEnabled: twoFactorEnabled === true }, cookies };
  } catch (error) {
    // The session was ended while it was being prolonged.
    if (isAPIError(error) && error.statusCode === 401) return { account: null, cookies: [] };
    throw error;
  }
}
