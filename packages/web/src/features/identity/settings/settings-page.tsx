import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { PageHeader, Tabs } from '../../../ui/layout.tsx';
import { SkeletonRows } from '../../../ui/skeleton.tsx';
import { ProfileSettings } from './profile-settings.tsx';

const SignInSettings = lazy(() => import('./sign-in-settings.tsx'));

type SettingsTab = 'profile' | 'sign-in';

export function SettingsPage({ tab }: { tab: SettingsTab }) {
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
      </Tabs>
      {tab === 'profile' ? (
        <ProfileSettings />
      ) : (
        <Suspense fallback={<SkeletonRows rows={4} />}>
          <SignInSettings />
        </Suspense>
      )}
    </>
  );
}
