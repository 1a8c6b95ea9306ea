import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { UnauthenticatedError } from '../context.ts';
import { PageArgumentError } from '../kernel/cursor.ts';

/** A request over one of the limits; the message says which. */
export class LimitError extends Error {}

interface Classified {
  readonly code: string;
  /** Whether the message was written for the caller. */
  readonly shown: boolean;
}

function classify(error: GraphQLError): Classified {
  const cause = error.originalError;
  if (cause instanceof UnauthenticatedError) return { code: 'UNAUTHENTICATED', shown: true };
  if (cause instanceof PageArgumentError) return { code: 'BAD_REQUEST', shown: true };
  if (cause instanceof LimitError) return { code: 'LIMIT_EXCEEDED', shown: true };
  // Errors that execution makes from thrown values may lack what the type promises.
  const code: unknown = Reflect.get(Object(error.extensions), 'code');
  if (cause === undefined || cause instanceof GraphQLError) {
    // The library's own: syntax, validation, variables.
    return { code: typeof code === 'string' ? code : 'BAD_REQUEST', shown: true };
  }
  return { code: 'INTERNAL', shown: false };
}

/**
 * What a caller learns of an error: expected ones in their own words; anything else as one sentence with the request id, the
 * details going to the log only.
 */
export function maskError(error: GraphQLError, requestId: string, log: Pick<Logger, 'error'>): GraphQLFormattedError {
  const { code, shown } = classify(error);
  if (!shown) log.error({ err: error.originalError, path: error.path, requestId }, 'a resolver failed');
  return {
    message: shown ? error.message : 'Something went wrong on our side. Try again, and tell us the request id if it stays so.',
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code, requestId },
  };
}
