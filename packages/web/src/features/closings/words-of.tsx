import { Trans } from '@lingui/react/macro';
import clsx from 'clsx';
import type { WordsAtTheEndFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { VisibilityBadge } from '../../ui/visibility-badge.tsx';
import styles from './closings.module.css';
import type { Partner } from './sides.ts';

/** Somebody's words at the end, as they stand. What was left unsaid is left out. */
export function WordsOf({ words, tone }: { words: WordsAtTheEndFragment; tone: 'guide' | 'learner' }) {
  const format = useFormat();
  const parts = [
    { key: 'reached', title: <Trans>What was reached</Trans>, text: words.reached },
    { key: 'learned', title: <Trans>What was learned</Trans>, text: words.learned },
    { key: 'thanks', title: <Trans>Thanks</Trans>, text: words.thanks },
  ].filter(({ text }) => text !== '');
  return (
    <div className={clsx(styles.words, styles[tone])}>
      {parts.map(({ key, title, text }) => (
        <section key={key}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
      <p className="muted small">
        {words.sharedAt ? (
          <Trans>
            {words.person.name}, handed over on {format.dayOf(words.sharedAt)}
          </Trans>
        ) : (
          <Trans>{words.person.name}, never handed over</Trans>
        )}
      </p>
    </div>
  );
}

/** Who can read somebody's words at the end. */
export function WordsBadge({ pair, partner, shared }: { pair: string; partner: Partner; shared: boolean }) {
  return (
    <VisibilityBadge
      ledgerOf={pair}
      label={shared ? <Trans>You and {partner.firstName}</Trans> : <Trans>Only you</Trans>}
      readers={
        shared
          ? [<Trans key="pair">You and {partner.name}; each look of the other is in your ledger</Trans>]
          : [<Trans key="you">You, until you hand them over. Then {partner.name} too.</Trans>]
      }
      never={
        <Trans>Program managers and owners cannot open them: they are sealed with keys of you two.</Trans>
      }
    />
  );
}
