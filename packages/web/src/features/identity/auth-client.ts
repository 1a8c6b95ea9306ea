import { passkeyClient } from '@better-auth/passkey/client';
import { createAuthClient } from 'better-auth/client';
import { magicLinkClient, twoFactorClient } from 'better-auth/client/plugins';
import { RequestFailed, requestFailed } from '../../lib/execute.ts';

/** The sign-in library of the server, from the browser's side. */
export const auth = createAuthClient({
  baseURL: window.location.origin,
  basePath: '/auth',
  // The server checks where a request comes from, and under the pages' own `no-referrer` browsers would not say.
  fetchOptions: { referrerPolicy: 'same-origin' },
  plugins: [magicLinkClient(), twoFactorClient(), passkeyClient()],
});

type AuthAnswer<Data> = {
  data: Data | null;
  error: { message?: string | undefined; code?: string | undefined; status?: number } | null;
};

/**
 * The data of an answer of the sign-in library.
 * @throws RequestFailed with the library's code, such as `INVALID_EMAIL_OR_PASSWORD`
 */
export async function authData<Data>(answer: Promise<AuthAnswer<Data>>): Promise<Data> {
  const { data, error } = await answer;
  if (error) {
    throw requestFailed(
      error.message ?? 'The server refused this.',
      error.code ?? String(error.status ?? 'UNKNOWN'),
      null,
    );
  }
  if (data === null) throw new RequestFailed('The server gave no answer.', 'UNKNOWN', null);
  return data;
}
