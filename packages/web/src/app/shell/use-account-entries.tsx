import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { activeOrganization } from '../../lib/organization.ts';
import { signOut, startAfresh } from '../../lib/session.ts';
import { setTheme, useColorScheme } from '../../lib/theme.ts';
import { useViewer } from '../../lib/viewer.ts';
import { IconBuilding, IconLogout, IconMoon, IconSettings, IconSun } from '../../ui/icons.ts';
import { notify } from '../../ui/notify.ts';
import type { MenuEntry } from '../../ui/overlay/menu.tsx';

/** What one can do about oneself: settings, light, other organizations, leaving. */
export function useAccountEntries(): MenuEntry[] {
  const { t } = useLingui();
  const viewer = useViewer();
  const scheme = useColorScheme();
  const queryClient = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();

  const others = viewer.memberships.filter((membership) => membership.id !== viewer.membership.id);
  const switchTo = (organizationId: string) => {
    activeOrganization.set(organizationId);
    // Nothing that was read in one organization may be shown in another.
    queryClient.clear();
    void navigate({ to: '/' }).then(() => router.invalidate());
  };
  const leave = async () => {
    await signOut();
    startAfresh('/sign-in');
  };

  return [
    ...(others.length > 0
      ? [
          { kind: 'heading' as const, label: t`Other organizations` },
          ...others.map(({ organization }) => ({
            kind: 'action' as const,
            label: organization.name,
            icon: <IconBuilding />,
            run: () => switchTo(organization.id),
          })),
        ]
      : []),
    { kind: 'link', label: t`Settings`, icon: <IconSettings />, to: '/settings' },
    scheme === 'dark'
      ? { kind: 'action', label: t`Light theme`, icon: <IconSun />, run: () => setTheme('light') }
      : { kind: 'action', label: t`Dark theme`, icon: <IconMoon />, run: () => setTheme('dark') },
    {
      kind: 'action',
      label: t`Sign out`,
      icon: <IconLogout />,
      run: () => void leave().catch((error: Error) => notify(error.message)),
    },
  ];
}
