import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { IconPlus } from '../../ui/icons.ts';
import type { Origin } from './commitment-composer.tsx';
import { CommitmentsFrom } from './commitments-from.tsx';

type CommitFromProps = {
  relationshipId: string;
  origin: Origin;
  /** What a new one begins with. */
  suggestion: string;
};

/** A small way to make a commitment of one thing among many: what was made of it is asked for only once it is opened. */
export function CommitFrom(props: CommitFromProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t`Make a commitment of it`} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconPlus size={16} aria-hidden />
      </IconButton>
      {open ? <CommitmentsFrom {...props} opened /> : null}
    </>
  );
}
