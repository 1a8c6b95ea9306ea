/** The innermost error: libraries wrap what the driver throws. */
export function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 10 && root instanceof Error && root.cause instanceof Error; depth += 1)
    root = root.cause;
  return root;
}

/** The code of what went wrong in the driver or the database (SQLSTATE), whoever wrapped it. */
export function codeOf(error: unknown): string | undefined {
  const root = rootOf(error);
  const code: unknown = root instanceof Error && 'code' in root ? root.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const unreachable = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Whether the database could not be reached or is going down or coming up: trying again later can help. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  // Connection exceptions, too many connections, and operator intervention such as a shutdown.
  return code !== undefined && (unreachable.has(code) || /^(08|53|57P0)/.test(code));
}

/** The unique constraint that a write would have broken, or null where the error is another. */
export function violatedUnique(error: unknown): string | null {
  const root = rootOf(error);
  if (codeOf(root) !== '23505' || !(root instanceof Error)) return null;
  const name: unknown = 'constraint_name' in root ? root.constraint_name : undefined;
  return typeof name === 'string' ? name : '';
}
