import { Trans, useLingui } from '@lingui/react/macro';
import type { FeedbackPart } from '@rapport/shared/execution';
import { Link } from '@tanstack/react-router';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { FeedbackLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './feedback.module.css';
import { type Partner, partIn } from './sides.ts';
import { standings } from './words.ts';

type FeedbackListProps = {
  relationshipId: string;
  partner: Partner;
  lines: FeedbackLineFragment[];
};

/** What the reader gave and what they received, side by side. */
export function FeedbackList({ relationshipId, partner, lines }: FeedbackListProps) {
  const of = (part: FeedbackPart) => lines.filter((line) => partIn(line, partner) === part);
  const side = { relationshipId, partner };
  return (
    <div className={styles.sides}>
      <Side
        {...side}
        part="RECEIVER"
        title={<Trans>For you, from {partner.firstName}</Trans>}
        lines={of('RECEIVER')}
        none={<Trans>Nothing yet. Ask for what you would like to know.</Trans>}
      />
      <Side
        {...side}
        part="GIVER"
        title={<Trans>From you, for {partner.firstName}</Trans>}
        lines={of('GIVER')}
        none={<Trans>Nothing yet. What went well is worth saying too.</Trans>}
      />
    </div>
  );
}

type SideProps = FeedbackListProps & { part: FeedbackPart; title: ReactNode; none: ReactNode };

function Side({ relationshipId, partner, part, title, lines, none }: SideProps) {
  const { t } = useLingui();
  // The colour is that of whoever gives.
  const own = partner.tone === 'guide' ? 'learner' : 'guide';
  const tone = part === 'GIVER' ? own : partner.tone;
  return (
    <section className={clsx(styles.side, styles[tone])}>
      <h3>{title}</h3>
      {lines.length === 0 ? <p className="muted">{none}</p> : null}
      <ul>
        {lines.map((line) => {
          const standing = standings[line.state][part];
          return (
            <li key={line.id}>
              <Link
                to="/relationships/$relationshipId"
                params={{ relationshipId }}
                search={{ tab: 'feedback', feedback: line.id }}
              >
                {line.topic || line.request?.topic || <Trans>No topic yet</Trans>}
              </Link>
              <Chip tone={standing.tone}>{t(standing.name)}</Chip>
              <Moment line={line} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** When it last moved on. */
function Moment({ line }: { line: FeedbackLineFragment }) {
  const format = useFormat();
  if (line.state === 'WAITING_FOR_READINESS' && line.readyAt) {
    const chosen = format.dateTime(line.readyAt);
    return (
      <span className="muted small">
        <Trans>opens on {chosen}</Trans>
      </span>
    );
  }
  const at = line.endedAt ?? line.acknowledgedAt ?? line.deliveredAt ?? line.offeredAt ?? line.createdAt;
  return <span className="muted small">{format.ago(at)}</span>;
}
