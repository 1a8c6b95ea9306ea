import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../lib/format.ts';
import { newsSummaryQuery } from '../../lib/news.ts';
import { useViewer } from '../../lib/viewer.ts';
import { roleNames } from '../../lib/words.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { destinations } from './destinations.ts';
import styles from './frame.module.css';
import { navCountsQuery } from './nav-counts.ts';
import { useAccountEntries } from './use-account-entries.tsx';

export function SideNavigation() {
  const { t } = useLingui();
  const viewer = useViewer();
  const format = useFormat();
  const counts = useQuery(navCountsQuery).data;
  const countOf: Record<string, number | undefined> = {
    '/relationships': counts?.mine.totalCount,
    '/notifications': useQuery(newsSummaryQuery).data?.unread,
  };
  return (
    <nav className={styles.side} aria-label={t`Main`}>
      <Link to="/" className={styles.brand} aria-label={t`Rapport, to Home`}>
        Rapport<i>.</i>
      </Link>
      {destinations
        .filter((destination) => destination.shown(viewer))
        .map(({ to, label }) => {
          const count = countOf[to];
          return (
            <Link
              key={to}
              to={to}
              className={styles.link}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              {t(label)}
              {count ? <b className="number">{format.number(count)}</b> : null}
            </Link>
          );
        })}
      <div className={styles.foot}>
        <AccountButton />
      </div>
    </nav>
  );
}

function AccountButton() {
  const { t } = useLingui();
  const { person, organization, roles } = useViewer();
  const entries = useAccountEntries();
  const [role = 'MEMBER'] = roles;
  const title =
    roles.every((item) => item === 'MEMBER') && person.jobTitle ? person.jobTitle : t(roleNames[role]);
  return (
    <ActionMenu label={t`Account`} entries={entries}>
      <button type="button" className={styles.account}>
        <span>{person.name}</span>
        <span>
          {title} · {organization.name}
        </span>
      </button>
    </ActionMenu>
  );
}
