import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { RequestFailed } from '../../lib/execute.ts';

const texts: Record<string, MessageDescriptor> = {
  INVALID_EMAIL_OR_PASSWORD: msg`This address and password do not belong together.`,
  INVALID_PASSWORD: msg`The present password is not right.`,
  INVALID_CODE: msg`This code is not right. Codes change every 30 seconds; take the one shown now.`,
  INVALID_TWO_FACTOR_COOKIE: msg`Too much time has passed. Sign in again from the start.`,
  INVALID_BACKUP_CODE: msg`This code is not right, or it was used before.`,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: msg`Too many attempts. Sign in again from the start.`,
  PASSWORD_TOO_SHORT: msg`A password needs at least 12 characters.`,
  PASSWORD_TOO_LONG: msg`This password is too long.`,
  INVALID_TOKEN: msg`This link does not work any more. Ask for a new one.`,
  EXPIRED_TOKEN: msg`This link is too old. Ask for a new one.`,
  PASSKEY_NOT_FOUND: msg`This passkey is not known here.`,
  AUTH_CANCELLED: msg`It was cancelled. Try again when you are ready.`,
  REGISTRATION_CANCELLED: msg`It was cancelled. Try again when you are ready.`,
  ERROR_CEREMONY_ABORTED: msg`It was cancelled. Try again when you are ready.`,
  SESSION_NOT_FRESH: msg`For this you must have signed in recently. Sign out and in again.`,
  NETWORK: msg`The server cannot be reached.`,
  '429': msg`Too many attempts. Wait a minute.`,
};

/** What to say about a failure of the sign-in library: our words where we have them, else its own. */
export function authProblem(
  error: unknown,
  t: (descriptor: MessageDescriptor) => string,
): string | undefined {
  if (!error) return undefined;
  const known = error instanceof RequestFailed ? texts[error.code] : undefined;
  if (known) return t(known);
  return error instanceof Error ? error.message : String(error);
}
