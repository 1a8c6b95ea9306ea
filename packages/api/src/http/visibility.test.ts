import { describe, expect, it } from 'vitest';
import { startTestApp } from '../../test/app.ts';

const app = await startTestApp();

describe('who can see what', () => {
  it('is told to everybody, signed in or not', async () => {
    const answer = await app.anonymous.request({ method: 'GET', url: '/v1/visibility' });
    expect(answer.statusCode).toBe(200);
    const { contentTypes, readers } = answer.json();
    expect(readers).toContainEqual({ id: 'PARTNER', name: 'The partner' });
    expect(contentTypes).toContainEqual(
      expect.objectContaining({
        id: 'AGREEMENT',
        name: 'The agreement',
        kept: true,
        visibility: expect.objectContaining({ AUTHOR: 'CONTENT', PROGRAM_MANAGER: 'STATUS', MEMBER: 'NOTHING' }),
      }),
    );
    expect(contentTypes).toContainEqual(expect.objectContaining({ id: 'PRIVATE_NOTE', kept: false }));
  });

  it('is told in German, and in no language that there is not', async () => {
    const german = await app.anonymous.request({ method: 'GET', url: '/v1/visibility?language=de' });
    expect(german.json().readers).toContainEqual({ id: 'PARTNER', name: 'Die andere Seite' });
    const other = await app.anonymous.request({ method: 'GET', url: '/v1/visibility?language=xx' });
    expect(other.statusCode).toBe(400);
  });

  it('is described for machines', async () => {
    const { paths } = (await app.anonymous.request({ method: 'GET', url: '/docs/rest/json' })).json();
    expect(paths['/v1/visibility'].get.summary).toBe('Who can see what.');
  });
});
