import '@mantine/notifications/styles.css';
import { Trans } from '@lingui/react/macro';
import {
  hideNotification,
  Notifications as MantineNotifications,
  showNotification,
} from '@mantine/notifications';
import { useEffect } from 'react';
import { type Notice, takeNotices } from '../notify.ts';
import styles from './overlay.module.css';
import { OverlayScope } from './scope.tsx';

function NoticeLine({ id, notice }: { id: string; notice: Notice }) {
  return (
    <div className={styles.notification}>
      <span>{notice.message}</span>
      {notice.undo ? (
        <button
          type="button"
          onClick={() => {
            notice.undo?.();
            hideNotification(id);
          }}
        >
          <Trans>Undo</Trans>
        </button>
      ) : null}
    </div>
  );
}

/** Short notes at the lower edge of the screen, announced politely. */
export default function Notifications({ pending }: { pending: number }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the number means that notes wait
  useEffect(() => {
    for (const notice of takeNotices()) {
      const id = notice.id;
      showNotification({
        id,
        message: notice.message,
        autoClose: notice.lastsMs,
        onClose: () => notice.onGone?.(),
        renderNotification: () => <NoticeLine id={id} notice={notice} />,
      });
    }
  }, [pending]);
  return (
    <OverlayScope>
      <MantineNotifications position="bottom-center" limit={3} zIndex={400} aria-live="polite" />
    </OverlayScope>
  );
}
