import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ContentUnavailableError, contentUnavailable, UnauthenticatedError } from '../context.ts';
import { isUnavailable } from '../db/database-errors.ts';
import { PageArgumentError } from '../kernel/cursor.ts';

/** A request over one of the limits; the message says which. */
export class LimitError extends Error {}

/** What callers read instead of a failure's own words. */
export const failureTexts = {
  INTERNAL: 'Something went wrong on our side. Try again, and tell us the request id if it stays so.',
  UNAVAILABLE: 'The service cannot reach its data at the moment. Try again shortly.',
} as const;

/** The code of something that went wrong on our side. */
export function failureCode(error: unknown): keyof typeof failureTexts {
  return isUnavailable(error) ? 'UNAVAILABLE' : 'INTERNAL';
}

interface Classified {
  readonly code: string;
  readonly message: string;
  /** Whether it is our fault: then the log has the details. */
  readonly failed: boolean;
}

function classify(error: GraphQLError): Classified {
  const cause = error.originalError;
  const expected = (code: string): Classified => ({
    code,
    message: withoutValues(error.message),
    failed: false,
  });
  if (cause instanceof UnauthenticatedError) return expected('UNAUTHENTICATED');
  if (cause instanceof PageArgumentError) return expected('BAD_REQUEST');
  if (cause instanceof LimitError) return expected('LIMIT_EXCEEDED');
  if (cause instanceof ContentUnavailableError)
    return { code: 'CONTENT_UNAVAILABLE', message: contentUnavailable, failed: true };
  // Errors that execution makes from thrown values may lack what the type promises.
  const code: unknown = Reflect.get(Object(error.extensions), 'code');
  // The library's own: syntax, validation, variables.
  if (cause === undefined || cause instanceof GraphQLError)
    return expected(typeof code === 'string' ? code : 'BAD_REQUEST');
  const failure = failureCode(cause);
  return { code: failure, message: failureTexts[failure], failed: true };
}

/**
 * A variable that does not fit, told without what was in it: messages get into reports and logs of clients, and variables are what
 * people wrote.
 */
function withoutValues(message: string): string {
  const [, name] = /^Variable "\$(\w+)" got invalid value /.exec(message) ?? [];
  if (name === undefined) return message;
  const [, place] = / at "([\w.[\]]+)"; /.exec(message) ?? [];
  const [missing] = /Field "?[\w.]+"? of required type "?[\w![\]]+"? was not provided\./.exec(message) ?? [];
  return [`Variable "$${name}" got an invalid value${place ? ` at "${place}"` : ''}.`, missing]
    .filter(Boolean)
    .join(' ');
}

/**
 * What a caller learns of an error: expected ones in their own words; anything else as one sentence with the request id, the
 * details going to the log only.
 */
export function maskError(
  error: GraphQLError,
  requestId: string,
  log: Pick<Logger, 'error'>,
): GraphQLFormattedError {
  const { code, message, failed } = classify(error);
  if (failed) log.error({ err: error.originalError, path: error.path, requestId }, 'a resolver failed');
  return {
    message,
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code, requestId },
  };
}
