import type { NotificationTopic } from '@rapport/shared/notifications';
import { queryOptions } from '@tanstack/react-query';
import { fetchOrFail, RequestFailed } from '../../../lib/execute.ts';

/** What a link in a mail does, and how that stands. */
export type LinkPreview = {
  action: 'UNSUBSCRIBE' | 'CONFIRM_ATTENDANCE' | 'KEEP_COMMITMENT' | 'MOVE_COMMITMENT' | 'POSTPONE_FEEDBACK';
  standing: 'OPEN' | 'DONE' | 'CHANGED';
  language: 'en' | 'de';
  topics: NotificationTopic[];
  days: { first: string; last: string } | null;
};

/** @throws RequestFailed with the code of the problem, such as `EXPIRED` */
async function post(path: string, body: object, signal?: AbortSignal): Promise<LinkPreview> {
  const response = await fetchOrFail(path, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as LinkPreview;
  const code: unknown = Reflect.get(Object(answer), 'code');
  const detail: unknown = Reflect.get(Object(answer), 'detail');
  throw new RequestFailed(
    typeof detail === 'string' ? detail : `The server answered ${response.status}.`,
    typeof code === 'string' ? code : String(response.status),
    response.headers.get('x-request-id'),
  );
}

/** What the link would do. Looking changes nothing. */
export const linkQuery = (token: string) =>
  queryOptions({
    // Not by its token: what stands in keys may be kept.
    queryKey: ['link', token.slice(-12)],
    queryFn: ({ signal }) => post('/v1/links/look', { token }, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

/** Does what the link says. */
export function followLink(token: string, date: string | null): Promise<LinkPreview> {
  return post('/v1/links/follow', { token, date });
}
