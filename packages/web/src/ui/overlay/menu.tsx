import { Menu as MantineMenu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import clsx from 'clsx';
import { type ReactElement, type ReactNode, useState } from 'react';
import styles from './overlay.module.css';
import { OverlayScope } from './scope.tsx';

export type MenuEntry =
  | { kind: 'heading'; label: string }
  | { kind: 'action'; label: string; icon?: ReactNode; danger?: boolean; run: () => void }
  | { kind: 'link'; label: string; icon?: ReactNode; to: string };

type MenuProps = { target: ReactElement; label: string; entries: MenuEntry[]; onClosed: () => void };

/** Open from the moment its code has arrived; the trigger stays the same element to look at. */
export default function Menu({ target, label, entries, onClosed }: MenuProps) {
  const navigate = useNavigate();
  const [opened, setOpened] = useState(true);
  return (
    <OverlayScope>
      <MantineMenu
        opened={opened}
        onChange={setOpened}
        onClose={onClosed}
        position="top-start"
        withinPortal
        transitionProps={{ duration: 90 }}
      >
        <MantineMenu.Target>{target}</MantineMenu.Target>
        <MantineMenu.Dropdown className={styles.dropdown ?? ''} aria-label={label}>
          {entries.map((entry) =>
            entry.kind === 'heading' ? (
              <MantineMenu.Label key={entry.label}>{entry.label}</MantineMenu.Label>
            ) : (
              <MantineMenu.Item
                key={entry.label}
                className={clsx(styles.item, entry.kind === 'action' && entry.danger && styles.danger)}
                leftSection={entry.icon}
                onClick={() => {
                  if (entry.kind === 'link') void navigate({ to: entry.to });
                  else entry.run();
                }}
              >
                {entry.label}
              </MantineMenu.Item>
            ),
          )}
        </MantineMenu.Dropdown>
      </MantineMenu>
    </OverlayScope>
  );
}
