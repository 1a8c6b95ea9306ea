import { Trans } from '@lingui/react/macro';
import { lazy } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { OverlayLoader } from '../../ui/overlay-loader.tsx';

const ProposeForm = lazy(() => import('./propose-form.tsx'));

type ProposeDialogProps = {
  opened: boolean;
  onClose: () => void;
  guideId?: string | undefined;
  programId?: string | undefined;
};

export function ProposeDialog({ opened, onClose, guideId, programId }: ProposeDialogProps) {
  return (
    <Dialog title={<Trans>Propose a relationship</Trans>} opened={opened} onClose={onClose}>
      <OverlayLoader>
        <ProposeForm guideId={guideId} programId={programId} onDone={onClose} />
      </OverlayLoader>
    </Dialog>
  );
}
