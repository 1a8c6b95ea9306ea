import { describe, expect, it } from 'vitest';
import { safeRedirect } from './redirect.ts';

describe('where to go after signing in', () => {
  it.each(['/people?q=a#b', '/'])('goes to %s', (path) => {
    expect(safeRedirect(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    'people',
    'javascript:alert(1)',
  ])('stays at Home for %j', (path) => {
    expect(safeRedirect(path)).toBe('/');
  });
});
