import type { ImportKind } from '../../gql/graphql.ts';
import { RequestFailed, requestFailed } from '../../lib/execute.ts';
import { activeOrganization } from '../../lib/organization.ts';

type Upload = {
  file: File;
  kind: ImportKind;
  /** The same for every try of the same file, so that a second try makes no second import. */
  idempotencyKey: string;
  onProgress: (sent: number, total: number) => void;
  signal: AbortSignal;
};

/**
 * Sends a file and returns the id of its import. `XMLHttpRequest`, because `fetch` tells nothing about how much was sent.
 * @throws RequestFailed with the problem's detail; `DOMException` `AbortError` when aborted
 */
export function upload({ file, kind, idempotencyKey, onProgress, signal }: Upload): Promise<string> {
  const address = new URL('/v1/imports', window.location.origin);
  address.searchParams.set('kind', kind === 'PEOPLE' ? 'people' : 'relationships');
  address.searchParams.set('dryRun', 'true');
  address.searchParams.set('fileName', file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'text/csv');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('idempotency-key', idempotencyKey);
    // The page of the import shows how far the checking is; there is nothing to wait for here.
    request.setRequestHeader('prefer', 'respond-async');
    const organization = activeOrganization.get();
    if (organization) request.setRequestHeader('rapport-organization', organization);
    request.upload.onprogress = (event) =>
      onProgress(event.loaded, event.lengthComputable ? event.total : file.size);
    request.onload = () => {
      const answer = readAnswer(request);
      if (answer.id) resolve(answer.id);
      else
        reject(
          requestFailed(answer.detail, String(request.status), request.getResponseHeader('x-request-id')),
        );
    };
    request.onerror = () =>
      reject(new RequestFailed('The connection was lost while the file was being sent.', 'NETWORK', null));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** The import's id from an answer of `/v1/imports`, or what its problem document says. */
function readAnswer(request: XMLHttpRequest): { id: string | null; detail: string } {
  const fallback = `The server answered ${request.status}.`;
  try {
    const body: unknown = JSON.parse(request.responseText);
    if (typeof body !== 'object' || body === null) return { id: null, detail: fallback };
    const id = request.status < 400 && 'id' in body && typeof body.id === 'string' ? body.id : null;
    const detail = 'detail' in body && typeof body.detail === 'string' ? body.detail : fallback;
    return { id, detail };
  } catch {
    return { id: null, detail: fallback };
  }
}
