import { Trans } from '@lingui/react/macro';
import { readers, type VisibilityWords, type VisibleType, visibility } from '@rapport/shared/domain';
import type { ReactNode } from 'react';
import styles from './visibility.module.css';

type VisibilityTableProps = {
  /** The table's name. */
  label: string;
  types: readonly VisibleType[];
  /** Behind the name of each kind of content. */
  mark: ReactNode;
  words: VisibilityWords;
};

/** Kinds of content down, readers across; where there is no room, the readers of each below it. */
export function VisibilityTable({ label, types, mark, words }: VisibilityTableProps) {
  return (
    <div className={styles.room}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            {readers.map((reader) => (
              <th key={reader} scope="col">
                {words.readers[reader]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map((type) => (
            <TypeRow key={type} type={type} mark={mark} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TypeRowProps = Pick<VisibilityTableProps, 'mark' | 'words'> & { type: VisibleType };

function TypeRow({ type, mark, words }: TypeRowProps) {
  const { name, why } = words.types[type];
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          {name} {mark}
        </span>
        <span className={styles.why}>{why}</span>
      </th>
      {readers.map((reader) => {
        const access = visibility[type][reader];
        return (
          <td key={reader} data-nothing={access === 'NOTHING' ? '' : undefined}>
            {/* Stands in for the heading of the column where there are no columns. */}
            <span className={styles.reader} aria-hidden="true">
              {words.readers[reader]}
            </span>
            <span>{words.accesses[access].short}</span>
          </td>
        );
      })}
    </tr>
  );
}
