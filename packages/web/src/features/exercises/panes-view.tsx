import { Trans, useLingui } from '@lingui/react/macro';
import type { Pane } from '@rapport/shared/domain';
import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import type { ExerciseRevealedFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import styles from './exercises.module.css';
import { known, useStrengthWords } from './use-strength-words.ts';
import { paneNames, panesAboutOneself, panesAboutPartner } from './words.ts';

export type PaneContents = NonNullable<ExerciseRevealedFragment['panes']>;
type PanesViewProps = {
  panes: PaneContents;
  /** Whether the exercise is about the reader. */
  aboutMe: boolean;
};

/** What both chose in four panes, or as a table. No count, no score: each pane ends in a question. */
export function PanesView({ panes, aboutMe }: PanesViewProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <>
      <div className={styles.viewBar}>
        <Button look="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? <Trans>Show as four panes</Trans> : <Trans>Show as a table</Trans>}
        </Button>
      </div>
      {asTable ? (
        <PanesTable panes={panes} aboutMe={aboutMe} />
      ) : (
        <div className={styles.panes}>
          {panes.map((content) => (
            <PaneCard key={content.pane} content={content} aboutMe={aboutMe} />
          ))}
        </div>
      )}
    </>
  );
}

function PaneCard({ content, aboutMe }: { content: PaneContents[number]; aboutMe: boolean }) {
  const { t } = useLingui();
  const { pane } = content;
  const texts = (aboutMe ? panesAboutOneself : panesAboutPartner)[pane];
  const lists = (
    <>
      <Items title={<Trans>Strengths</Trans>} names={content.strengths} />
      <Items title={<Trans>Growing edges</Trans>} names={content.edges} own={content.ownEdges} />
    </>
  );
  return (
    <section className={clsx(styles.pane, styles[classOf[pane]])} aria-label={t(paneNames[pane])}>
      <h4>{t(paneNames[pane])}</h4>
      <p className={styles.seenBy}>{t(texts.seenBy)}</p>
      {pane === 'UNKNOWN' ? (
        <details className={styles.rest}>
          <summary>
            <Trans>The rest of the list</Trans>
          </summary>
          {lists}
        </details>
      ) : (
        lists
      )}
      <p className={styles.question}>{t(texts.question)}</p>
    </section>
  );
}

const classOf: Record<Pane, 'paneOpen' | 'paneHidden' | 'paneBlind' | 'paneUnknown'> = {
  OPEN: 'paneOpen',
  HIDDEN: 'paneHidden',
  BLIND: 'paneBlind',
  UNKNOWN: 'paneUnknown',
};

type ItemsProps = { title: ReactNode; names: readonly string[]; own?: readonly string[] };

function Items({ title, names, own = [] }: ItemsProps) {
  const { nameOf } = useStrengthWords();
  const items = known(names);
  return (
    <div className={styles.items}>
      <h5>{title}</h5>
      {items.length + own.length === 0 ? (
        <p className="muted small">
          <Trans>Nothing</Trans>
        </p>
      ) : (
        <ul>
          {items.map((one) => (
            <li key={one}>{nameOf(one)}</li>
          ))}
          {own.map((one) => (
            <li key={`own ${one}`}>
              <q>{one}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Row = { key: string; what: string; kind: 'STRENGTH' | 'EDGE'; pane: Pane };

function PanesTable({ panes, aboutMe }: PanesViewProps) {
  const { t } = useLingui();
  const { nameOf } = useStrengthWords();
  // The rest of the list is a fold in the panes and would be most of a table.
  const rows = panes
    .filter(({ pane }) => pane !== 'UNKNOWN')
    .flatMap(({ pane, strengths, edges, ownEdges }): Row[] => [
      ...known(strengths).map((one) => ({
        key: `s ${one}`,
        what: nameOf(one),
        kind: 'STRENGTH' as const,
        pane,
      })),
      ...known(edges).map((one) => ({ key: `e ${one}`, what: nameOf(one), kind: 'EDGE' as const, pane })),
      ...ownEdges.map((one) => ({ key: `o ${one}`, what: one, kind: 'EDGE' as const, pane })),
    ]);
  const texts = aboutMe ? panesAboutOneself : panesAboutPartner;
  return (
    <Table
      label={t`What both of you chose`}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', header: <Trans>What</Trans>, width: 'minmax(0, 1.4fr)', cell: ({ what }) => what },
        {
          key: 'kind',
          header: <Trans>Chosen as</Trans>,
          width: 'minmax(0, 1fr)',
          cell: ({ kind }) => (kind === 'STRENGTH' ? <Trans>Strength</Trans> : <Trans>Growing edge</Trans>),
        },
        {
          key: 'pane',
          header: <Trans>Pane</Trans>,
          width: 'minmax(0, 1fr)',
          cell: ({ pane }) => t(paneNames[pane]),
        },
        {
          key: 'seen',
          header: <Trans>Who sees it</Trans>,
          width: 'minmax(0, 2.4fr)',
          from: 'medium',
          cell: ({ pane }) => t(texts[pane].seenBy),
        },
      ]}
    />
  );
}
