import { createFileRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { SettingsPage } from '../../features/identity/settings/settings-page.tsx';
import { choiceParam, given } from '../../lib/search-params.ts';

const NotificationSettings = lazy(
  () => import('../../features/notifications/settings/notification-settings.tsx'),
);

type SettingsSearch = { tab?: 'sign-in' | 'notifications' };

export const Route = createFileRoute('/_app/settings')({
  validateSearch: (raw: Record<string, unknown>): SettingsSearch =>
    given({ tab: choiceParam(raw.tab, ['sign-in', 'notifications'] as const) }),
  component: Page,
});

function Page() {
  const { tab = 'profile' } = Route.useSearch();
  return <SettingsPage tab={tab} notifications={<NotificationSettings />} />;
}
