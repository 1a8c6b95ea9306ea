import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RequestFailed } from '../lib/execute.ts';
import { QueryBoundary } from './query-boundary.tsx';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
const show = (node: ReactNode) => render(<I18nProvider i18n={i18n}>{node}</I18nProvider>);
const idle = { data: undefined, error: null, isPending: true, isFetching: true, refetch: vi.fn() };

describe('the four states of a view', () => {
  it('shows bones while nothing is there', () => {
    show(<QueryBoundary query={idle}>{() => 'content'}</QueryBoundary>);
    expect(screen.getByRole('status').textContent).toContain('Loading');
  });

  it('shows what failed, the id for whoever is asked for help, and tries again', () => {
    const refetch = vi.fn();
    const error = new RequestFailed('The database rests.', '503', 'req_7');
    show(
      <QueryBoundary query={{ ...idle, error, isPending: false, isFetching: false, refetch }}>
        {() => 'content'}
      </QueryBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('The database rests.');
    expect(screen.getByText('req_7')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('shows the empty state instead of an empty list, and content otherwise', () => {
    const view = (data: string[]) => (
      <QueryBoundary
        query={{ ...idle, data, isPending: false }}
        empty={(list) => (list.length === 0 ? 'nothing yet' : null)}
      >
        {(list) => list.join()}
      </QueryBoundary>
    );
    const { rerender } = show(view([]));
    expect(screen.getByText('nothing yet')).toBeTruthy();
    rerender(<I18nProvider i18n={i18n}>{view(['one'])}</I18nProvider>);
    expect(screen.getByText('one')).toBeTruthy();
  });

  it('keeps content on the screen when fetching it again fails', () => {
    show(
      <QueryBoundary query={{ ...idle, data: 'old', error: new Error('offline'), isPending: false }}>
        {(data) => data}
      </QueryBoundary>,
    );
    expect(screen.getByText('old')).toBeTruthy();
  });
});
