import { lazy, useState } from 'react';
import type { ModalProps } from './overlay/modal.tsx';
import { OverlayLoader } from './overlay-loader.tsx';

const Modal = lazy(() => import('./overlay/modal.tsx'));

/** A dialog over the page; nothing of it is loaded before it is first opened. */
export function Dialog(props: ModalProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <OverlayLoader>
      <Modal {...props} />
    </OverlayLoader>
  );
}
