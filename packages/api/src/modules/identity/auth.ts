import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink, twoFactor } from 'better-auth/plugins';
import { eq } from 'drizzle-orm';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Accounts, Mailer, SignedInAccount } from '../../context.ts';
import type { Pool } from '../../db/transactions.ts';
import {
  authAccount,
  authPasskey,
  authRateLimit,
  authSession,
  authTwoFactor,
  authUser,
  authVerification,
} from './auth-tables.ts';
import { resetPasswordMail, signInLinkMail } from './mails.ts';

export interface AuthOptions {
  /** Signed in as `rapport_auth`. */
  readonly pool: Pool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly mailer: Mailer;
  readonly log: Logger;
}

/** Header in which the server itself tells the sign-in library the client's address, for its rate limits. */
export const clientAddressHeader = 'x-rapport-client-address';

const day = 86_400;

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
export function openAuth({ pool, secret, publicUrl, mailer, log }: AuthOptions) {
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
      minPasswordLength: 12,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url: link }) => mailer.send(resetPasswordMail(user.email, link)),
    },
    session: { expiresIn: 14 * day, updateAge: day, cookieCache: { enabled: false } },
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
      cookiePrefix: 'rapport',
      useSecureCookies: url.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      // Arguments may carry addresses or tokens: only the library's own sentence is logged.
      log: (level, message) => (level === 'error' ? log.error(message) : log.warn(message)),
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: 600,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, url: link }) => {
          const [known] = await pool.db.select({ id: authUser.id }).from(authUser).where(eq(authUser.email, email));
          if (known) await mailer.send(signInLinkMail(email, link));
        },
      }),
      twoFactor({ issuer: 'Rapport' }),
      passkey({ rpID: url.hostname, rpName: 'Rapport', origin: url.origin }),
      trustedSignIn(),
    ],
  });
}

export type Auth = ReturnType<typeof openAuth>;

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

/** The account behind request headers, or null. */
export async function accountOf(auth: Auth, headers: Headers): Promise<SignedInAccount | null> {
  const session = await auth.api.getSession({ headers });
  if (!session) return null;
  const { id, email, name, twoFactorEnabled } = session.user;
  return { id, email, name, twoFactorEnabled: twoFactorEnabled === true };
}
