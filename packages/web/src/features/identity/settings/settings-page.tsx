import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { PageHeader, Tabs } from '../../../ui/layout.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { ProfileSettings } from './profile-settings.tsx';

const SignInSettings = lazy(() => import('./sign-in-settings.tsx'));

type SettingsTab = 'profile' | 'sign-in' | 'notifications' | 'calendar';

type SettingsPageProps = {
  tab: SettingsTab;
  /** How one is told of news, which another feature knows. */
  notifications: ReactNode;
  /** How one's sessions come into one's calendar, likewise. */
  calendar: ReactNode;
};

/** What one can set for oneself. */
export function SettingsPage({ tab, notifications, calendar }: SettingsPageProps) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Settings`} />
      <Tabs label={t`Parts of the settings`}>
        <Link to="/settings" search={{}} activeOptions={{ exact: true, explicitUndefined: true }}>
          <Trans>Profile and display</Trans>
        </Link>
        <Link to="/settings" search={{ tab: 'sign-in' }}>
          <Trans>Signing in</Trans>
        </Link>
        <Link to="/settings" search={{ tab: 'notifications' }}>
          <Trans>News and mails</Trans>
        </Link>
        <Link to="/settings" search={{ tab: 'calendar' }}>
          <Trans>Calendar</Trans>
        </Link>
      </Tabs>
      <Suspense fallback={<SkeletonRows rows={4} />}>
        {tab === 'profile' ? <ProfileSettings /> : null}
        {tab === 'sign-in' ? <SignInSettings /> : null}
        {tab === 'notifications' ? notifications : null}
        {tab === 'calendar' ? calendar : null}
      </Suspense>
    </>
  );
}
