import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { TimeZoneContext } from '../../lib/format.ts';
import { activateLanguage, languageOf } from '../../lib/i18n.ts';
import { signedInBefore } from '../../lib/organization.ts';
import { type Viewer, ViewerContext, viewerOf, viewerQuery } from '../../lib/viewer.ts';
import { LoadError } from '../../ui/query-boundary.tsx';
import { BottomNavigation } from './bottom-navigation.tsx';
import styles from './frame.module.css';
import { KeyboardControl } from './keyboard-control.tsx';
import { NoOrganization } from './no-organization.tsx';
import { SideNavigation } from './side-navigation.tsx';

/** Everything behind the sign-in: waits for who is there, then shows the navigation and the page. */
export function AppFrame() {
  const query = useQuery(viewerQuery);
  if (query.data) {
    if (!query.data.viewer) return <ToSignIn />;
    const viewer = viewerOf(query.data);
    return viewer ? <SignedInFrame viewer={viewer} /> : <NoOrganization />;
  }
  if (query.error) {
    return (
      <main className={styles.plain}>
        <LoadError error={query.error} busy={query.isFetching} onRetry={() => void query.refetch()} />
      </main>
    );
  }
  return <WaitingFrame />;
}

/** Leaves for the sign-in page, once, and remembers what was asked for. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href } = router.latestLocation;
    void router.navigate({ to: '/sign-in', search: href === '/' ? {} : { redirect: href }, replace: true });
  }, [router]);
  return null;
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

function SignedInFrame({ viewer }: { viewer: Viewer }) {
  const { locale, timeZone } = viewer.person;
  useEffect(() => {
    signedInBefore.set('yes');
    void activateLanguage(languageOf(locale));
  }, [locale]);
  useFocusOnNavigation();
  return (
    <ViewerContext value={viewer}>
      <TimeZoneContext value={timeZone}>
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
      </TimeZoneContext>
    </ViewerContext>
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
