import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SettingsPage } from '../../features/identity/settings/settings-page.tsx';
import { choiceParam, given } from '../../lib/search-params.ts';
import { useViewer } from '../../lib/viewer.ts';

const ProfileStories = lazy(() => import('../../features/stories/profile-stories.tsx'));

const NotificationSettings = lazy(
  () => import('../../features/notifications/settings/notification-settings.tsx'),
);

const CalendarSettings = lazy(() => import('../../features/calendar/calendar-settings.tsx'));

const tabs = ['sign-in', 'notifications', 'calendar'] as const;
type SettingsSearch = { tab?: (typeof tabs)[number] };

export const Route = createFileRoute('/_app/settings')({
  validateSearch: (raw: Record<string, unknown>): SettingsSearch =>
    given({ tab: choiceParam(raw.tab, tabs) }),
  component: Page,
});

function Page() {
  const { person } = useViewer();
  const { tab = 'profile' } = Route.useSearch();
  return (
    <>
      <SettingsPage tab={tab} notifications={<NotificationSettings />} calendar={<CalendarSettings />} />
      {tab === 'profile' ? (
        <Suspense>
          <ProfileStories personId={person.id} />
        </Suspense>
      ) : null}
    </>
  );
}
