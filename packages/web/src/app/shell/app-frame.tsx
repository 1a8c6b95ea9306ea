import { Trans } from '@lingui/react/macro';
import { Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFollowNews } from '../../lib/news.ts';
import { BottomNavigation } from './bottom-navigation.tsx';
import styles from './frame.module.css';
import { KeyboardControl } from './keyboard-control.tsx';
import { SideNavigation } from './side-navigation.tsx';
import { SignedIn } from './signed-in.tsx';
import { VisitorFrame } from './visitor-frame.tsx';

/** Everything behind the sign-in, and what visitors may read too: waits for who is there, then shows the navigation and the page. */
export function AppFrame() {
  const forVisitors = useMatches({
    select: (matches) => matches.some((match) => match.staticData.forVisitors),
  });
  return (
    <SignedIn waiting={<WaitingFrame />} visitor={forVisitors ? <VisitorFrame /> : undefined}>
      <Frame />
    </SignedIn>
  );
}

/** The same picture as the one in index.html, so that nothing moves when React takes over. */
function WaitingFrame() {
  return (
    <div className="boot" aria-hidden="true">
      <div className="boot-nav">
        <span className="boot-brand">
          Rapport<i>.</i>
        </span>
      </div>
      <div className="boot-main">
        <span className="boot-title" />
        <span className="boot-line" />
        <span className="boot-row" />
        <span className="boot-row" />
        <span className="boot-row" />
        <span className="boot-row" />
      </div>
    </div>
  );
}

function Frame() {
  useFocusOnNavigation();
  useFollowNews();
  return (
    <>
      <a className={styles.skip} href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      <div className={styles.frame}>
        <SideNavigation />
        <main id="content" className={styles.main} tabIndex={-1}>
          <Outlet />
        </main>
        <BottomNavigation />
      </div>
      <KeyboardControl />
    </>
  );
}

/** Moves the focus to the new page's title, so that a screen reader announces it and Tab goes on from there. */
function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
        document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true });
      }),
    [router],
  );
}
