import { type AnyColumn, and, asc, Column, desc, is, or, type SQL, sql } from 'drizzle-orm';
import { decodeCursor, type Keyset, PageArgumentError, type PageRequest } from '../kernel/cursor.ts';

/** One column of an order. The last column of every order is a unique id, so that no row is skipped or shown twice. */
export interface OrderColumn {
  readonly column: AnyColumn | SQL;
  readonly direction: 'ASC' | 'DESC';
  /** Nulls come last in either direction. */
  readonly nullable?: boolean;
}

/** `ORDER BY` for a page: as declared, or turned round when paging backward. */
export function orderBy(order: readonly OrderColumn[], page: PageRequest): SQL[] {
  const forward = page.direction === 'FORWARD';
  return order.map(({ column, direction, nullable }) => {
    const ascending = (direction === 'ASC') === forward;
    const ordered = ascending ? asc(column) : desc(column);
    return nullable ? sql`${ordered} nulls ${sql.raw(forward ? 'last' : 'first')}` : ordered;
  });
}

/**
 * The rows beyond the page's cursor in an order; undefined without a cursor.
 * @throws PageArgumentError where the cursor is not of this order
 */
export function beyond(order: readonly OrderColumn[], page: PageRequest): SQL | undefined {
  if (page.cursor === null) return undefined;
  const values = decodeCursor(page.cursor, order.length);
  if (!values) throw new PageArgumentError('This cursor belongs to another list. Start again without it.');
  const forward = page.direction === 'FORWARD';
  const branches = order.map((last, depth) => {
    const equal = order
      .slice(0, depth)
      .map((part, index) => sql`${part.column} is not distinct from ${valueAt(values, index, part)}`);
    return and(...equal, strictlyBeyond(last, valueAt(values, depth, last), values[depth] === null, forward));
  });
  return or(...branches);
}

function valueAt(values: Keyset, index: number, part: OrderColumn): SQL {
  const value = values[index] ?? null;
  // A typed column encodes its own values; an expression takes them as they are. Instants are ISO text in a cursor.
  if (value === null || !is(part.column, Column)) return sql`${value}`;
  return sql`${sql.param(part.column.dataType === 'date' ? new Date(value) : value, part.column)}`;
}

function strictlyBeyond(part: OrderColumn, value: SQL, isNull: boolean, forward: boolean): SQL {
  const after = (part.direction === 'ASC') === forward;
  const compared = sql`${part.column} ${sql.raw(after ? '>' : '<')} ${value}`;
  if (!part.nullable) return compared;
  // Nulls stand last, whichever way the values run.
  if (forward) return isNull ? sql`false` : sql`(${compared} or ${part.column} is null)`;
  return isNull ? sql`${part.column} is not null` : compared;
}
