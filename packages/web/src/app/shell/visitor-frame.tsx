import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet } from '@tanstack/react-router';
import { LanguageButton } from '../../ui/language-button.tsx';
import styles from './frame.module.css';

/** Around a page that is for everybody, for whoever is not signed in. */
export function VisitorFrame() {
  const { t } = useLingui();
  return (
    <div className={styles.visitor}>
      <header className={styles.visitorBar}>
        <Link to="/" className={styles.brand} aria-label={t`Rapport, to Home`}>
          Rapport<i>.</i>
        </Link>
        <LanguageButton />
        <Link to="/sign-in">
          <Trans>Sign in</Trans>
        </Link>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
