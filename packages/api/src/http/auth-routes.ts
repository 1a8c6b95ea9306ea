import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Accounts } from '../context.ts';
import type { Pool } from '../db/transactions.ts';
import type { LocalOutbox } from '../mail/mailer.ts';
import { type Auth, clientAddressHeader, demoRoles } from '../modules/identity/index.ts';
import { failureTexts } from './errors.ts';
import { databaseAnswers } from './health.ts';
import { problem } from './problem.ts';
import { webHeaders } from './session.ts';

async function relay(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
  const wait = answer.headers.get('x-retry-after');
  if (wait) reply.header('retry-after', wait);
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.send(answer.body === null ? null : Buffer.from(await answer.arrayBuffer()));
}

/** What the product offers of the sign-in library; the rest (sign-up, other providers, changing the account) does not exist. */
const offered = new RegExp(
  `^/auth/(?:${[
    'get-session|sign-out|sign-in/email|sign-in/magic-link|magic-link/verify',
    'request-password-reset|reset-password|reset-password/[A-Za-z0-9_-]+|change-password',
    'list-sessions|revoke-session|revoke-sessions|revoke-other-sessions',
    'two-factor/(?:enable|disable|get-totp-uri|verify-totp|verify-backup-code|generate-backup-codes)',
    'passkey/(?:generate-register-options|generate-authenticate-options|verify-registration|verify-authentication)',
    'passkey/(?:list-user-passkeys|delete-passkey|update-passkey)',
  ].join('|')})$`,
);

/** `/auth/*`: the sign-in library, handed the request as it came. */
export async function registerAuth(
  app: FastifyInstance,
  auth: Auth,
  publicUrl: string,
  pool: Pool,
): Promise<void> {
  await app.register(async (scope) => {
    // The library parses bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 64 * 1024 }, (_request, body, done) =>
      done(null, body),
    );
    scope.route({
      method: ['GET', 'POST'],
      url: '/auth/*',
      schema: { hide: true },
      handler: async (request, reply) => {
        const [path = ''] = request.url.split('?', 1);
        if (!offered.test(path)) return problem(request, reply, 404, 'NOT_FOUND', 'There is nothing here.');
        const headers = webHeaders(request.headers);
        headers.set(clientAddressHeader, request.ip);
        headers.delete('content-length');
        const body =
          request.body instanceof Buffer && request.body.length > 0 ? new Uint8Array(request.body) : null;
        const answer = await auth.handler(
          new Request(new URL(request.url, publicUrl), { method: request.method, headers, body }),
        );
        if (answer.status < 500) return relay(answer, reply);
        if (
          path.endsWith('/verify-registration') &&
          (await answer.clone().text()).includes('FAILED_TO_VERIFY_REGISTRATION')
        ) {
          // What an authenticator sent did not hold: the sender's fault, though the library calls it ours.
          return relay(new Response(answer.body, { status: 400, headers: answer.headers }), reply);
        }
        // The library has logged what happened; its answer does not tell a lost database from a fault.
        const code = (await databaseAnswers(pool)) ? 'INTERNAL' : 'UNAVAILABLE';
        return problem(request, reply, code === 'INTERNAL' ? 500 : 503, code, failureTexts[code]);
      },
    });
  });
}

const signInBody = z.object({ as: z.string() });

/** `/demo/*`: one click to be somebody, and the mails that did not leave this machine. Only registered in demo mode. */
export function registerDemo(
  app: FastifyInstance,
  auth: Auth,
  accounts: Accounts,
  outbox: LocalOutbox | null,
): void {
  app.post('/demo/sign-in', { schema: { hide: true } }, async (request: FastifyRequest, reply) => {
    const parsed = signInBody.safeParse(request.body);
    const role = parsed.success ? demoRoles.find(({ as }) => as === parsed.data.as) : undefined;
    const known = demoRoles.map(({ as }) => as).join(', ');
    if (!role) return problem(request, reply, 400, 'INVALID', `Send {"as": "…"} with one of: ${known}.`);
    const account = await accounts.findByEmail(role.email);
    if (!account)
      return problem(request, reply, 503, 'NOT_READY', 'The demo organization is still being made.');
    const headers = webHeaders(request.headers);
    return relay(
      await auth.api.trustedSignIn({ body: { userId: account.id }, headers, asResponse: true }),
      reply,
    );
  });

  app.get('/demo/outbox', { schema: { hide: true } }, async () => ({
    mails: outbox ? await outbox.list() : [],
  }));
}
