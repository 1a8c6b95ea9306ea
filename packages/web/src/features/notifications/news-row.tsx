import { useLingui } from '@lingui/react/macro';
import { type Folded, newsWords, pathOf } from '@rapport/shared/notifications';
import clsx from 'clsx';
import { useFormat } from '../../lib/format.ts';
import { languageOf } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import { IconCheck } from '../../ui/icons.ts';
import { PathLink } from '../../ui/path-link.tsx';
import type { NewsItem } from './grouping.ts';
import styles from './notifications.module.css';

type NewsRowProps = {
  news: Folded<NewsItem>;
  partner: string;
  /** Marks these as read. */
  onRead: (ids: string[]) => void;
};

/** One piece of news, or several that are alike: a sentence that leads to where it is to be seen. */
export function NewsRow({ news, partner, onRead }: NewsRowProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { kind, byPartner, items, relationshipId } = news;
  const [latest] = items;
  const unread = items.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  const sentence = newsWords({ kind, byPartner, count: items.length, partner }, languageOf(i18n.locale));
  return (
    <li className={clsx(styles.row, unread.length > 0 && styles.unread)}>
      <span className={styles.dot} aria-hidden="true" />
      <PathLink
        href={pathOf(kind, relationshipId, latest.subjectId)}
        className={styles.sentence}
        onClick={() => onRead(unread)}
      >
        {unread.length > 0 ? <span className="visually-hidden">{t`Unread:`} </span> : null}
        {sentence}
      </PathLink>
      <span className={clsx('muted small number', styles.time)}>{format.time(latest.at)}</span>
      {unread.length > 0 ? (
        <IconButton label={t`Mark as read: ${sentence}`} onClick={() => onRead(unread)}>
          <IconCheck size={18} aria-hidden />
        </IconButton>
      ) : (
        <span />
      )}
    </li>
  );
}
