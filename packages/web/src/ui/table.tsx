// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out as grids, and far rows are not in the page
// biome-ignore-all lint/a11y/useFocusableInteractive: the links and buttons in a row are its controls
import { Link, type LinkProps } from '@tanstack/react-router';
import clsx from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import styles from './table.module.css';

/** From which width of the table a column is shown; the first column is always there. */
type ShownFrom = 'small' | 'medium' | 'wide';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  /** A grid track such as `minmax(0, 2fr)` or `120px`. */
  width: string;
  from?: ShownFrom;
  end?: boolean;
  /** Makes the heading a button; `direction` says how the list is sorted by it now. */
  sort?: { direction: 'ascending' | 'descending' | null; onSort: () => void };
  cell: (row: Row) => ReactNode;
};

type TableProps<Row> = {
  /** The table's name. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
};

function visible(from: ShownFrom | undefined) {
  if (from === 'wide') return styles.wideOnly;
  if (from === 'medium') return clsx(styles.mediumUp);
  return undefined;
}

function tracks<Row>(columns: Column<Row>[], shown: ShownFrom[]): string {
  return columns
    .filter((column) => shown.includes(column.from ?? 'small'))
    .map((column) => column.width)
    .join(' ');
}

/** The column widths for the three widths of the table, as custom properties that the style sheet chooses from. */
export function columnStyle<Row>(columns: Column<Row>[]): CSSProperties {
  const style: Record<`--columns-${string}`, string> = {
    '--columns-wide': tracks(columns, ['small', 'medium', 'wide']),
    '--columns-medium': tracks(columns, ['small', 'medium']),
    '--columns-small': tracks(columns, ['small']),
  };
  return style;
}

export function TableHead<Row>({ columns }: { columns: Column<Row>[] }) {
  return (
    <div role="row" className={styles.head}>
      {columns.map((column) => (
        <span
          key={column.key}
          role="columnheader"
          aria-sort={column.sort?.direction ?? undefined}
          className={clsx(styles.cell, column.end && styles.end, visible(column.from))}
        >
          {column.sort ? (
            <button
              type="button"
              className={styles.sort}
              data-active={column.sort.direction ? '' : undefined}
              onClick={column.sort.onSort}
            >
              {column.header}
              {column.sort.direction ? (
                <span aria-hidden="true">{column.sort.direction === 'ascending' ? '↑' : '↓'}</span>
              ) : null}
            </button>
          ) : (
            column.header
          )}
        </span>
      ))}
    </div>
  );
}

type TableRowProps<Row> = { columns: Column<Row>[]; row: Row; index?: number; style?: CSSProperties };

export function TableRow<Row>({ columns, row, index, style }: TableRowProps<Row>) {
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={index === undefined ? undefined : index + 2}
      style={style}
    >
      {columns.map((column) => (
        <div
          role="cell"
          key={column.key}
          className={clsx(styles.cell, column.end && styles.end, visible(column.from))}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** A list in aligned rows with one-pixel separators. For long lists see `VirtualTable`. */
export function Table<Row>({ label, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div role="table" aria-label={label} className={styles.table} style={columnStyle(columns)}>
      <div role="rowgroup">
        <TableHead columns={columns} />
      </div>
      <div role="rowgroup">
        {rows.map((row) => (
          <TableRow key={rowKey(row)} columns={columns} row={row} />
        ))}
      </div>
    </div>
  );
}

/** The link of a row: its text is the row's name, its area is the whole row. */
export function RowLink({ children, ...link }: LinkProps & { children: ReactNode }) {
  return (
    <Link {...link} className={styles.rowLink}>
      {children}
    </Link>
  );
}

type MainCellProps = { picture?: ReactNode; title: ReactNode; sub?: ReactNode; subOnSmall?: ReactNode };

/** Picture, name and a second line; `subOnSmall` stands in for the columns a small screen has no room for. */
export function MainCell({ picture, title, sub, subOnSmall }: MainCellProps) {
  return (
    <div className={picture ? styles.main : styles.text}>
      {picture}
      <div>
        <div>{title}</div>
        {sub ? (
          <span className={clsx(styles.sub, subOnSmall ? styles.mediumUp : undefined)}>{sub}</span>
        ) : null}
        {subOnSmall ? <span className={clsx(styles.sub, styles.smallOnly)}>{subOnSmall}</span> : null}
      </div>
    </div>
  );
}

/** Holds controls of a row above the row's own link. */
export function RowControls({ children }: { children: ReactNode }) {
  return <div className={styles.above}>{children}</div>;
}
