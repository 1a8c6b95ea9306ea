import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LanguageButton } from '../../../ui/language-button.tsx';
import { useTitle } from '../../../ui/title.ts';
import styles from './sign-in.module.css';

/** The frame of every page before one is in: what Rapport is on one side, what to do on the other. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.story}>
        <div className={styles.brand}>
          Rapport<i>.</i>
        </div>
        <div className={styles.storyText}>
          <p className={styles.promise}>
            <Trans>Coaching and mentoring work as well as the trust between two people.</Trans>
          </p>
          <ul className={styles.points}>
            <li>
              <b>
                <Trans>The agreement is the program.</Trans>
              </b>{' '}
              <Trans>What two people sign is what the software does.</Trans>
            </li>
            <li>
              <b>
                <Trans>Nobody watches unseen.</Trans>
              </b>{' '}
              <Trans>Every piece of content says who can see it, and who looked.</Trans>
            </li>
            <li>
              <b>
                <Trans>No score of a person.</Trans>
              </b>{' '}
              <Trans>The organization gets true numbers without anybody's answers.</Trans>
            </li>
          </ul>
        </div>
        <div className={styles.storyFoot} />
      </header>
      <main className={styles.panel} id="content">
        <div className={styles.box}>
          <h1>{title}</h1>
          {children}
          <div className={styles.foot}>
            <Link to="/visibility">
              <Trans>Who can see what</Trans>
            </Link>
            <LanguageButton />
          </div>
        </div>
      </main>
    </div>
  );
}
