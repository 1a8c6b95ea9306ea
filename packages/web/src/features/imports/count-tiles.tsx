import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { ImportAction, ImportFullFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import styles from './imports.module.css';

type CountTilesProps = {
  counts: ImportFullFragment['counts'];
  /** Whose rows are listed below; all where undefined. */
  action: ImportAction | undefined;
  onAction: (action: ImportAction | undefined) => void;
};

/** How many rows lead to what; each number is a filter of the rows below. */
export function CountTiles({ counts, action, onAction }: CountTilesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const tiles: [ImportAction, number, ReactNode][] = [
    ['CREATE', counts.created, <Trans key="n">new</Trans>],
    ['UPDATE', counts.updated, <Trans key="c">changed</Trans>],
    ['DEACTIVATE', counts.deactivated, <Trans key="l">leave</Trans>],
    ['UNCHANGED', counts.unchanged, <Trans key="a">as they are</Trans>],
    ['REFUSE', counts.refused, <Trans key="r">refused</Trans>],
  ];
  return (
    <fieldset className={styles.tiles} aria-label={t`Rows by what happens to them`}>
      {tiles.map(([own, count, label]) => (
        <button
          key={own}
          type="button"
          className={clsx(styles.tile, own === 'REFUSE' && count > 0 && styles.refused)}
          aria-pressed={action === own}
          onClick={() => onAction(action === own ? undefined : own)}
        >
          <b className="number">{format.number(count)}</b>
          <span>{label}</span>
        </button>
      ))}
    </fieldset>
  );
}
