/** The codes of `UserErrorCode` in the schema. */
export type UserErrorCode =
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'INVALID'
  | 'CONFLICT'
  | 'WRONG_STATE'
  | 'NO_CAPACITY'
  | 'CONFLICT_OF_INTEREST'
  | 'EXPIRED'
  | 'UNAVAILABLE';

/** An expected outcome that is not success; `message` is written for the person who reads it. */
export interface UserError {
  readonly code: UserErrorCode;
  readonly message: string;
  /** The input field concerned, outermost first; empty for the input as a whole. */
  readonly path: readonly string[];
}

/** What every command answers. Surprises throw instead. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly UserError[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: UserErrorCode, message: string, ...path: string[]): Result<never> {
  return { ok: false, errors: [{ code, message, path }] };
}

export function failAll(errors: readonly UserError[]): Result<never> {
  return { ok: false, errors };
}

/** One answer for "does not exist" and "may not be seen", so that ids of others reveal nothing. */
export function notFound(what: string, ...path: string[]): Result<never> {
  return fail('NOT_FOUND', `There is no such ${what}, or you may not see it.`, ...path);
}
