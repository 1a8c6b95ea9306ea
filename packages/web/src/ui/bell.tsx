import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../lib/format.ts';
import { newsSummaryQuery } from '../lib/news.ts';
import styles from './bell.module.css';
import { IconBell } from './icons.ts';

/** The most that the small number shows. */
const most = 99;

/** The way to the news, with how many are unread. */
export function Bell() {
  const { t } = useLingui();
  const format = useFormat();
  const unread = useQuery(newsSummaryQuery).data?.unread ?? 0;
  const label =
    unread === 0
      ? t`News, nothing unread`
      : t`News, ${plural(unread, { one: '# unread', other: '# unread' })}`;
  return (
    <Link to="/notifications" className={styles.bell} aria-label={label} title={label}>
      <IconBell size={20} stroke={1.7} aria-hidden />
      {unread > 0 ? (
        <b className={styles.count} aria-hidden="true">
          {unread > most ? `${format.number(most)}+` : format.number(unread)}
        </b>
      ) : null}
      <span className="visually-hidden" role="status">
        {unread > 0 ? label : ''}
      </span>
    </Link>
  );
}
