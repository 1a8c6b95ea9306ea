// biome-ignore-all lint/a11y/useSemanticElements: rows are laid out as grids, and far rows are not in the page
// biome-ignore-all lint/a11y/useFocusableInteractive: the links and buttons in a row are its controls
import { Trans } from '@lingui/react/macro';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import styles from './table.module.css';
import { type Column, columnStyle, TableHead, TableRow } from './table.tsx';

type VirtualTableProps<Row> = {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** How many rows there are on the server in all. */
  total: number;
  /** Every row is this high, in pixels. */
  rowHeight?: number;
  loadingMore: boolean;
  /** Called when the reader comes near the last row that is here. */
  onNearEnd: () => void;
};

const nearEnd = 20;

/** A table of any length: only the rows in view are in the page, and more are fetched on the way down. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, rowKey, total, rowHeight = 58, loadingMore, onNearEnd } = props;
  const body = useRef<HTMLDivElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const wantsMore = rows.length < total && last >= rows.length - nearEnd && !loadingMore;
  useEffect(() => {
    if (wantsMore) onNearEnd();
  }, [wantsMore, onNearEnd]);

  return (
    <>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={total + 1}
        className={styles.table}
        style={columnStyle(columns)}
      >
        <div role="rowgroup">
          <TableHead columns={columns} />
        </div>
        <div
          role="rowgroup"
          ref={body}
          className={styles.virtual}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const top = item.start - virtualizer.options.scrollMargin;
            return (
              <TableRow
                key={item.key}
                columns={columns}
                row={row}
                index={item.index}
                style={{ height: rowHeight, transform: `translateY(${top}px)` }}
              />
            );
          })}
        </div>
      </div>
      {loadingMore ? (
        <p className={styles.more} role="status">
          <Trans>Loading more…</Trans>
        </p>
      ) : null}
    </>
  );
}
