import { fetchOrFail, RequestFailed } from './execute.ts';
import { activeOrganization, signedInBefore } from './organization.ts';

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await fetchOrFail('/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  signedInBefore.set(null);
  activeOrganization.set(null);
}

/**
 * Signs in as one of the demo roles; only where the server offers them.
 * @throws RequestFailed
 */
export async function signInAsDemo(role: string): Promise<void> {
  const response = await fetchOrFail('/demo/sign-in', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: role }),
  });
  if (!response.ok) {
    throw new RequestFailed(`The server answered ${response.status}.`, String(response.status), response.headers.get('x-request-id'));
  }
  activeOrganization.set(null);
}
