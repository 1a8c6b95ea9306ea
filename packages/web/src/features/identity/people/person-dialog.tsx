import { Trans } from '@lingui/react/macro';
import { lazy } from 'react';
import type { PersonFullFragment } from '../../../gql/graphql.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { OverlayLoader } from '../../../ui/overlay-loader.tsx';

const PersonForm = lazy(() => import('./person-form.tsx'));

type PersonDialogProps = {
  opened: boolean;
  /** Whom to change; null for somebody new. */
  person: PersonFullFragment | null;
  onClose: () => void;
};

export function PersonDialog({ opened, person, onClose }: PersonDialogProps) {
  return (
    <Dialog
      title={person ? <Trans>Change work information</Trans> : <Trans>Add a person</Trans>}
      opened={opened}
      onClose={onClose}
    >
      <OverlayLoader>
        <PersonForm person={person} onDone={onClose} />
      </OverlayLoader>
    </Dialog>
  );
}
