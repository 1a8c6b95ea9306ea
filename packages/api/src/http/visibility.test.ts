import { describe, expect, it } from 'vitest';
import { startTestApp } from '../../test/app.ts';

const app = await startTestApp();

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

/** Every field of what a schema describes, at any depth. */
function fieldsOf({ properties = {}, items }: Described): (Described & { name: string })[] {
  const own = Object.entries(properties).flatMap(([name, field]) => [{ name, ...field }, ...fieldsOf(field)]);
  return items ? [...own, ...fieldsOf(items)] : own;
}

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
        visibility: expect.objectContaining({
          AUTHOR: 'CONTENT',
          PROGRAM_MANAGER: 'STATUS',
          MEMBER: 'NOTHING',
        }),
      }),
    );
    expect(contentTypes).toContainEqual(expect.objectContaining({ id: 'PRIVATE_NOTE', kept: true }));
    expect(contentTypes).toContainEqual(expect.objectContaining({ id: 'CHECK_IN', kept: false }));
  });

  it('is told in German, and in no language that there is not', async () => {
    const german = await app.anonymous.request({ method: 'GET', url: '/v1/visibility?language=de' });
    expect(german.json().readers).toContainEqual({ id: 'PARTNER', name: 'Die andere Seite' });
    expect(german.json().readers).toContainEqual({ id: 'PROGRAM_MANAGER', name: 'Programmleitung' });
    const other = await app.anonymous.request({ method: 'GET', url: '/v1/visibility?language=xx' });
    expect(other.statusCode).toBe(400);
  });

  it('is described for machines, every answer and every field of it', async () => {
    const { paths } = (await app.anonymous.request({ method: 'GET', url: '/docs/rest/json' })).json();
    const { summary, responses } = paths['/v1/visibility'].get;
    expect(summary).toBe('Who can see what.');
    expect(Object.keys(responses)).toEqual(['200', '400']);
    const fields = fieldsOf(responses['200'].content['application/json'].schema);
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['readers', 'accesses', 'means', 'contentTypes', 'why', 'kept', 'visibility']),
    );
    expect(fields.filter(({ description }) => !description)).toEqual([]);
  });
});
