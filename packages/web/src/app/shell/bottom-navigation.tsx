import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useViewer } from '../../lib/viewer.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { IconDots, IconSearch } from '../../ui/icons.ts';
import type { MenuEntry } from '../../ui/overlay/menu.tsx';
import { openPalette } from '../../ui/palette-state.ts';
import { destinations } from './destinations.ts';
import styles from './frame.module.css';
import { useAccountEntries } from './use-account-entries.tsx';

/** The navigation of small screens: four places, and the rest behind the fifth button. */
export function BottomNavigation() {
  const { t } = useLingui();
  const viewer = useViewer();
  const account = useAccountEntries().filter((entry) => entry.kind !== 'link');
  const shown = destinations.filter((destination) => destination.shown(viewer));
  const more: MenuEntry[] = [
    { kind: 'action', label: t`Search or do…`, icon: <IconSearch />, run: openPalette },
    ...shown
      .filter((destination) => !destination.bottom)
      .map(({ to, label, icon: Icon }) => ({ kind: 'link' as const, label: t(label), icon: <Icon />, to })),
    ...account,
  ];
  return (
    <nav className={styles.bottom} aria-label={t`Main, below`}>
      {shown
        .filter((destination) => destination.bottom)
        .map(({ to, label, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            className={styles.tab}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            <Icon size={20} stroke={1.7} aria-hidden />
            <span>{t(label)}</span>
          </Link>
        ))}
      <ActionMenu label={t`More`} entries={more}>
        <button type="button" className={styles.tab}>
          <IconDots size={20} stroke={1.7} aria-hidden />
          <span>
            <Trans>More</Trans>
          </span>
        </button>
      </ActionMenu>
    </nav>
  );
}
