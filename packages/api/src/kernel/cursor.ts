/** One position in an ordered list: the values of the sort columns, the unique id last. */
export type Keyset = readonly (string | number | null)[];

/** Opaque text for a position; stable across processes and releases of the same order. */
function encodeCursor(keyset: Keyset): string {
  return Buffer.from(JSON.stringify(keyset), 'utf8').toString('base64url');
}

/** The position, or null where the text is not a cursor of `length` values. */
export function decodeCursor(cursor: string, length: number): Keyset | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(value) &&
      value.length === length &&
      value.every((part) => part === null || typeof part === 'string' || typeof part === 'number');
    return fits ? (value as Keyset) : null;
  } catch {
    return null;
  }
}

/** Arguments of a connection field as GraphQL passes them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A checked page request: `limit` items `FORWARD` after, or `BACKWARD` before, `cursor`. */
export interface PageRequest {
  readonly limit: number;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly cursor: string | null;
}

/** Thrown for page arguments outside the rules; the message is for the caller. */
export class PageArgumentError extends Error {}

const defaultPage = 50;
const largestPage = 100;

/**
 * Checks connection arguments by the Relay rules this product keeps: one direction at a time, 1–100 items, 50 by default.
 * @throws PageArgumentError
 */
export function pageRequest(args: PageArguments): PageRequest {
  const backward = args.last != null || args.before != null;
  if (backward && (args.first != null || args.after != null)) {
    throw new PageArgumentError('Use first and after, or last and before, not both.');
  }
  const limit = (backward ? args.last : args.first) ?? defaultPage;
  if (!Number.isInteger(limit) || limit < 1 || limit > largestPage) {
    throw new PageArgumentError(`Ask for 1 to ${largestPage} items at a time.`);
  }
  return {
    limit,
    direction: backward ? 'BACKWARD' : 'FORWARD',
    cursor: (backward ? args.before : args.after) ?? null,
  };
}

/** A page in the shape of a Relay connection. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * A connection from rows read in the direction of the request, one more than `limit` where there are more.
 * @param keyOf the sort values of a row, as they were ordered by
 */
export function connection<T>(
  rows: readonly T[],
  page: PageRequest,
  keyOf: (row: T) => Keyset,
): Connection<T> {
  const more = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  const ordered = page.direction === 'FORWARD' ? kept : kept.toReversed();
  const edges = ordered.map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.direction === 'FORWARD' ? more : page.cursor !== null,
      hasPreviousPage: page.direction === 'BACKWARD' ? more : page.cursor !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
