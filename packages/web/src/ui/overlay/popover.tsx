import { Popover as MantinePopover } from '@mantine/core';
import { type ReactElement, type ReactNode, useState } from 'react';
import styles from './overlay.module.css';
import { OverlayScope } from './scope.tsx';

type PopoverProps = { target: ReactElement; onClosed: () => void; children: ReactNode };

/** A panel beside its trigger, open from the moment its code has arrived. */
export default function Popover({ target, onClosed, children }: PopoverProps) {
  const [opened, setOpened] = useState(true);
  return (
    <OverlayScope>
      <MantinePopover
        opened={opened}
        onChange={setOpened}
        onClose={onClosed}
        trapFocus
        returnFocus
        position="bottom-end"
        shadow="md"
      >
        <MantinePopover.Target>{target}</MantinePopover.Target>
        <MantinePopover.Dropdown className={`${styles.dropdown} ${styles.panel}`}>
          <div tabIndex={-1} data-autofocus>
            {children}
          </div>
        </MantinePopover.Dropdown>
      </MantinePopover>
    </OverlayScope>
  );
}
