import { lazy, useCallback, useEffect, useState } from 'react';
import type { ModalProps } from './overlay/modal.tsx';
import { OverlayLoader } from './overlay-loader.tsx';

const Modal = lazy(() => import('./overlay/modal.tsx'));

type DialogProps = Omit<ModalProps, 'onGone'>;

/** A dialog over the page; nothing of it is loaded before it is first opened. */
export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.opened);
  const giveBack = useFocusAfterwards(props.opened);
  if (props.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <OverlayLoader>
      <Modal {...props} onGone={giveBack} />
    </OverlayLoader>
  );
}

/**
 * The library gives the focus back only from a dialog that was there, closed, before it was opened. Ours come open, with their code, and
 * many pages take them away to close them. @returns gives it back, also done when the dialog is taken away
 */
function useFocusAfterwards(opened: boolean): () => void {
  const [before, setBefore] = useState(() => (opened ? document.activeElement : null));
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    if (opened) setBefore(document.activeElement);
  }
  const giveBack = useCallback(() => {
    const now = document.activeElement;
    const isLost = now === document.body || now?.closest('[role="dialog"]');
    if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
  }, [before]);
  useEffect(() => giveBack, [giveBack]);
  return giveBack;
}
