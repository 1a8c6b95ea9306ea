import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config/config.ts';
import { rootOf } from './db/database-errors.ts';

/** Header and field names that never reach the log, whatever logs them. */
const secretPaths = [
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  '*.password',
  '*.token',
  '*.secret',
];

/** Structured log, one JSON object a line, to the standard output or `destination`. Never holds what people wrote. */
export function openLog(config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger {
  const options = {
    level: config.logLevel,
    redact: { paths: secretPaths, censor: '[redacted]' },
    serializers: {
      req: (request: { method: string; url: string }) => ({
        method: request.method,
        path: loggedPath(request.url),
      }),
      res: (response: { statusCode?: number }) => ({ statusCode: response.statusCode }),
      err: serializeError,
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

const typeId = /^[a-z]{3}_[0-9a-z]{26}$/;
const longestPlainSegment = 20;

/** The path of an address without what may be secret: query strings, and long segments that are not ids of ours. */
export function loggedPath(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  if (path.startsWith('/assets/')) return path;
  return path
    .split('/')
    .map((segment) => (segment.length < longestPlainSegment || typeId.test(segment) ? segment : '…'))
    .join('/');
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack?: string;
}

/**
 * What the log and the queue keep of an error: kind, code, where it happened. Messages that quote input (of the database, the mail
 * server, a parser) are replaced, and no other property of the error is kept: those hold statements, parameters and addresses.
 */
export function serializeError(error: unknown): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something that is no error was thrown.' };
  const inner = rootOf(error);
  const root = inner instanceof Error ? inner : error;
  const code = textOf(root, 'code');
  const constraint = textOf(root, 'constraint_name');
  const quoting = quotedInput(error, root, code);
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: root.name,
    message: quoting ?? root.message,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: frames.join('\n'),
  };
}

/** What to say instead of a message that may quote input; undefined where the message is a program's own. */
function quotedInput(error: Error, root: Error, code: string | undefined): string | undefined {
  const isStatement = 'query' in error || 'severity' in root || error.message.startsWith('Failed query');
  if (isStatement) {
    // Data and constraint errors quote values; those about connections, rights and missing columns do not.
    const quotes = code === undefined || /^(22|23|P0)/.test(code) || root.message.startsWith('Failed query');
    return quotes ? 'A database statement failed.' : `A database statement failed: ${root.message}`;
  }
  if ('responseCode' in root || 'rejected' in root)
    return `Mail was not accepted (${textOf(root, 'responseCode') ?? 'no answer'}).`;
  if (root instanceof SyntaxError) return 'Text could not be parsed.';
  return undefined;
}

function textOf(error: Error, property: string): string | undefined {
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
