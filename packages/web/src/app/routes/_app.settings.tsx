import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SettingsPage } from '../../features/identity/settings/settings-page.tsx';
import { choiceParam, given } from '../../lib/search-params.ts';
import { useViewer } from '../../lib/viewer.ts';

const ProfileStories = lazy(() => import('../../features/stories/profile-stories.tsx'));

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
  const { person } = useViewer();
  const { tab = 'profile' } = Route.useSearch();
  return (
    <>
      <SettingsPage tab={tab} notifications={<NotificationSettings />} />
      {tab === 'profile' ? (
        <Suspense>
          <ProfileStories personId={person.id} />
        </Suspense>
      ) : null}
    </>
  );
}
