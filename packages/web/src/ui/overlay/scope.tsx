import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import './scope.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from '../../lib/theme.ts';

/**
 * What Mantine's overlays need around them. It comes with the first overlay instead of standing around the whole
 * application, so that nothing of Mantine is in the first download. Its colours are our tokens, in `scope.css`; it
 * writes no style elements, which the content security policy would refuse.
 */
export function OverlayScope({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      forceColorScheme={useColorScheme()}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
      theme={{ fontFamily: 'var(--sans)', respectReducedMotion: true }}
    >
      {children}
    </MantineProvider>
  );
}
