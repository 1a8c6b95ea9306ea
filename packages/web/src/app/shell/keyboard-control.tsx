import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, useEffect, useState } from 'react';
import { useNewCommitmentOpen } from '../../features/goals/new-commitment-state.ts';
import { useViewer } from '../../lib/viewer.ts';
import { OverlayLoader } from '../../ui/overlay-loader.tsx';
import { openPalette, usePaletteOpen } from '../../ui/palette-state.ts';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { destinations } from './destinations.ts';
import { KeyboardHelp } from './keyboard-help.tsx';

const CommandPalette = lazy(() => import('./command-palette.tsx'));
const NewCommitment = lazy(() => import('../../features/goals/new-commitment.tsx'));

/** Everything that keys do anywhere: `g` and a letter, `?`, Ctrl or Cmd with K. */
export function KeyboardControl() {
  const viewer = useViewer();
  const navigate = useNavigate();
  const paletteOpen = usePaletteOpen();
  const committing = useNewCommitmentOpen();
  const { relationshipId } = useParams({ strict: false });
  const [paletteWanted, setPaletteWanted] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  if (paletteOpen && !paletteWanted) setPaletteWanted(true);

  const shown = destinations.filter((destination) => destination.shown(viewer));
  useShortcuts([
    ...shown.map(({ key, to }) => ({ keys: `g ${key}`, run: () => void navigate({ to }) })),
    { keys: '?', run: () => setHelpOpen(true) },
    { keys: '/', run: openPalette },
  ]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      openPalette();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <>
      <KeyboardHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
      {paletteWanted ? (
        <OverlayLoader>
          <CommandPalette onHelp={() => setHelpOpen(true)} />
        </OverlayLoader>
      ) : null}
      {committing ? (
        <OverlayLoader>
          <NewCommitment here={relationshipId} />
        </OverlayLoader>
      ) : null}
    </>
  );
}
