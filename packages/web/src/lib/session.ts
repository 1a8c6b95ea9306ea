import { fetchOrFail, RequestFailed } from './execute.ts';
import { activeOrganization, signedInBefore } from './organization.ts';
import { forgetDrafts } from './stored.ts';

/**
 * Ends the session of this browser.
 * @throws RequestFailed
 */
export async function signOut(): Promise<void> {
  const response = await fetchOrFail('/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    // The server checks where the request comes from, and under the pages' own `no-referrer` browsers would not say.
    referrerPolicy: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!response.ok) throw failure(response);
  signedInBefore.set(null);
  activeOrganization.set(null);
  // What was typed and not sent is confidential, and not for whoever uses this tab next.
  sessionStorage.clear();
  forgetDrafts();
}

/**
 * Goes to an address of this application with a page that knows nothing yet. Where a session begins or ends, whatever the page still tries
 * to save would otherwise be sent as whoever signs in next.
 */
export function startAfresh(path: string): void {
  window.location.replace(path);
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
  if (!response.ok) throw failure(response);
  activeOrganization.set(null);
}

function failure(response: Response): RequestFailed {
  const requestId = response.headers.get('x-request-id');
  return new RequestFailed(`The server answered ${response.status}.`, String(response.status), requestId);
}
