import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { TimeZoneContext } from '../../lib/format.ts';
import { activateLanguage, languageOf } from '../../lib/i18n.ts';
import { signedInBefore } from '../../lib/organization.ts';
import { type Viewer, ViewerContext, viewerOf, viewerQuery } from '../../lib/viewer.ts';
import { LoadError } from '../../ui/query-boundary.tsx';
import styles from './frame.module.css';
import { NoOrganization } from './no-organization.tsx';

type SignedInProps = {
  /** Shown until it is known who is there. */
  waiting: ReactNode;
  /** Shown to nobody of any organization, who is otherwise sent to the sign-in page or told so. */
  visitor?: ReactNode;
  children: ReactNode;
};

/** Waits for who is there, and shows what is behind the sign-in in their language and time zone. */
export function SignedIn({ waiting, visitor, children }: SignedInProps) {
  const query = useQuery(viewerQuery);
  if (query.data) {
    const viewer = viewerOf(query.data);
    if (viewer) return <As viewer={viewer}>{children}</As>;
    return visitor ?? (query.data.viewer ? <NoOrganization /> : <ToSignIn />);
  }
  if (query.error) {
    return (
      <main className={styles.plain}>
        <LoadError error={query.error} busy={query.isFetching} onRetry={() => void query.refetch()} />
      </main>
    );
  }
  return waiting;
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

function As({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const { locale, timeZone } = viewer.person;
  useEffect(() => {
    signedInBefore.set('yes');
    void activateLanguage(languageOf(locale));
  }, [locale]);
  return (
    <ViewerContext value={viewer}>
      <TimeZoneContext value={timeZone}>{children}</TimeZoneContext>
    </ViewerContext>
  );
}
