import { lazy } from 'react';
import { useNoticeCount } from './notify.ts';
import { OverlayLoader } from './overlay-loader.tsx';

const Notifications = lazy(() => import('./overlay/notifications.tsx'));

/** The place of short notes; its code comes with the first one. */
export function Notices() {
  const count = useNoticeCount();
  if (count === 0) return null;
  return (
    <OverlayLoader>
      <Notifications pending={count} />
    </OverlayLoader>
  );
}
