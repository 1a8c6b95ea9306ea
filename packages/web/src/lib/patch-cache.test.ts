import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { patchCached } from './patch-cache.ts';

describe('showing a change before the server answers', () => {
  it('changes a thing wherever it is, only in fields that a view knows, and puts all back', () => {
    const client = new QueryClient();
    const list = {
      edges: [{ node: { id: 'rel_1', state: 'PROPOSED' } }, { node: { id: 'rel_2', state: 'PROPOSED' } }],
    };
    const one = { id: 'rel_1', state: 'PROPOSED', viewerCanRespond: true };
    const other = { id: 'per_1' };
    client.setQueryData(['list'], list);
    client.setQueryData(['one'], one);
    client.setQueryData(['other'], other);

    const restore = patchCached(client, 'rel_1', { state: 'DECLINED', viewerCanRespond: false });
    expect(client.getQueryData(['list'])).toEqual({
      edges: [{ node: { id: 'rel_1', state: 'DECLINED' } }, { node: { id: 'rel_2', state: 'PROPOSED' } }],
    });
    expect(client.getQueryData(['one'])).toEqual({ id: 'rel_1', state: 'DECLINED', viewerCanRespond: false });
    expect(client.getQueryData(['other'])).toBe(other);

    restore();
    expect(client.getQueryData(['list'])).toEqual(list);
    expect(client.getQueryData(['one'])).toEqual(one);
  });
});
