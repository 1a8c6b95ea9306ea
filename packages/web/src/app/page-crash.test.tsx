import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PageCrash } from './page-crash.tsx';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(() => vi.restoreAllMocks());

const show = (error: Error) =>
  render(
    <I18nProvider i18n={i18n}>
      <PageCrash error={error} />
    </I18nProvider>,
  );

/** As the built application says that a part of it could not be loaded. */
function missPart(): Error {
  const error = new TypeError('Failed to fetch dynamically imported module: /assets/goals-1.js');
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
  return error;
}

describe('a page that failed', () => {
  it('offers to reload where a part of it is of a version that is gone', () => {
    show(missPart());
    expect(screen.getByRole('alert').textContent).toContain('A new version is here');
    screen.getByRole('button', { name: 'Reload' });
    expect(screen.queryByText(/dynamically imported/)).toBeNull();
  });

  it('does not speak of a new version where there is no connection', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    show(missPart());
    screen.getByRole('button', { name: 'Try again' });
    expect(screen.queryByText('A new version is here')).toBeNull();
  });

  it('says what else went wrong', () => {
    show(new Error('The row has no heading.'));
    expect(screen.getByRole('alert').textContent).toContain('The row has no heading.');
  });
});
