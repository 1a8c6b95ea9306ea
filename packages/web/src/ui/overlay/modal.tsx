import { useLingui } from '@lingui/react/macro';
import { Modal as MantineModal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './overlay.module.css';
import { OverlayScope } from './scope.tsx';

export type ModalProps = {
  title: ReactNode;
  opened: boolean;
  onClose: () => void;
  /** Called once it is closed and nothing of it is left on the page. */
  onGone: () => void;
  wide?: boolean;
  children: ReactNode;
};

export default function Modal({ title, opened, onClose, onGone, wide = false, children }: ModalProps) {
  const { t } = useLingui();
  return (
    <OverlayScope>
      <MantineModal
        opened={opened}
        onClose={onClose}
        onExitTransitionEnd={onGone}
        title={title}
        size={wide ? 720 : 500}
        lockScroll={false}
        padding={22}
        radius={12}
        overlayProps={{ color: 'var(--shade)', backgroundOpacity: 0.99, className: styles.shade ?? '' }}
        closeButtonProps={{ 'aria-label': t`Close` }}
        classNames={{ title: styles.title ?? '', content: styles.modal ?? '' }}
        transitionProps={{ transition: 'fade', duration: 120 }}
      >
        {children}
      </MantineModal>
    </OverlayScope>
  );
}
