import { z } from 'zod';
import { ContentUnavailableError } from '../../../context.ts';
import type { KeyProvider } from './key-provider.ts';

/** How to reach the transit engine. */
export interface TransitSettings {
  readonly url: string;
  readonly token: string;
  /** Path under which the engine is mounted, such as `transit`. */
  readonly mount: string;
  /** Name of a key of type aes256-gcm96. */
  readonly key: string;
  /** Vault Enterprise and OpenBao; null for none. */
  readonly namespace: string | null;
  /** Milliseconds until an attempt counts as failed. */
  readonly timeout?: number;
  /** Milliseconds for which nobody waits for a service that has not answered. */
  readonly rest?: number;
}

const attempts = 3;
const defaultTimeout = 1000;
const defaultRest = 2000;
const encrypted = z.object({ data: z.object({ ciphertext: z.string().startsWith('vault:v') }) });
const decrypted = z.object({ data: z.object({ plaintext: z.base64() }) });

/**
 * Wraps through the transit secrets engine of HashiCorp Vault or OpenBao: `encrypt` and `decrypt` of its HTTP API, with the context as
 * associated data. The engine's own key rotation needs nothing here: a ciphertext names its version.
 */
export function vaultTransitProvider(settings: TransitSettings): KeyProvider {
  const ask = patientOnce(settings);
  return {
    name: 'vault',
    async wrap(plain, context) {
      const body = { plaintext: plain.toString('base64'), associated_data: base64(context) };
      const { data } = understood(encrypted, await ask(settings.key, 'encrypt', body));
      return { wrapped: Buffer.from(data.ciphertext, 'utf8'), providerKey: settings.key };
    },
    async unwrap(wrapped, providerKey, context) {
      const body = { ciphertext: wrapped.toString('utf8'), associated_data: base64(context) };
      const { data } = understood(decrypted, await ask(providerKey, 'decrypt', body));
      return Buffer.from(data.plaintext, 'base64');
    },
    async check() {
      const body = { plaintext: base64('check') };
      understood(encrypted, await ask(settings.key, 'encrypt', body));
    },
  };
}

type Ask = (key: string, operation: string, body: unknown) => Promise<unknown>;

/**
 * Whoever waits for the service holds a connection of the database. So after it has not answered, others are told so at once, and one at a
 * time finds out whether it does again.
 */
function patientOnce(settings: TransitSettings): Ask {
  const { timeout = defaultTimeout, rest = defaultRest } = settings;
  const longest = attempts * (timeout + rest);
  let silent: { readonly until: number; readonly error: ContentUnavailableError } | null = null;
  return async (key, operation, body) => {
    if (silent) {
      if (performance.now() < silent.until) throw silent.error;
      silent = { ...silent, until: performance.now() + longest };
    }
    const answer = await askSometimes({ ...settings, timeout, key }, operation, body);
    silent = !answer.ok && answer.again ? { until: performance.now() + rest, error: answer.error } : null;
    if (!answer.ok) throw answer.error;
    return answer.value;
  };
}

/** What the service answered, where it is what a transit engine answers. @throws ContentUnavailableError */
function understood<T>(schema: z.ZodType<T>, answer: unknown): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new ContentUnavailableError(
    'What answers as the key service is no transit engine (RAPPORT_VAULT_URL, RAPPORT_VAULT_MOUNT). Nothing is lost: confidential content opens again once the right one is reached.',
  );
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** Asks again where another attempt can help: the service is sealed, overloaded or not reached. */
async function askSometimes(settings: PatientSettings, operation: string, body: unknown): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await attemptOnce(settings, operation, body);
    if (answer.ok || !answer.again || attempt === attempts) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50 * 4 ** (attempt - 1)));
  }
}

type PatientSettings = TransitSettings & { readonly timeout: number };

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly again: boolean; readonly error: ContentUnavailableError };

async function attemptOnce(settings: PatientSettings, operation: string, body: unknown): Promise<Answer> {
  const { url, token, mount, key, namespace, timeout } = settings;
  const address = `${url}/v1/${mount}/${operation}/${encodeURIComponent(key)}`;
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'x-vault-token': token,
        ...(namespace === null ? {} : { 'x-vault-namespace': namespace }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
    });
    if (response.ok) return { ok: true, value: await response.json() };
    return {
      ok: false,
      again: response.status >= 500 || response.status === 429,
      error: refusal(response.status, key),
    };
  } catch {
    const message =
      'The key service does not answer. Nothing is lost: confidential content opens again once it is reached.';
    return { ok: false, again: true, error: new ContentUnavailableError(message) };
  }
}

/** Which of the operator's settings or services to look at. Never quotes what the service said: it may name secrets. */
function refusal(status: number, key: string): ContentUnavailableError {
  const what: Readonly<Record<number, string>> = {
    400: `refused a key of this organization: it was changed, or wrapped with another key than "${key}"`,
    403: 'does not accept its token (RAPPORT_VAULT_TOKEN), or the token may not use this key',
    404: `has no key "${key}" at this place (RAPPORT_VAULT_KEY, RAPPORT_VAULT_MOUNT)`,
    503: 'is sealed or in maintenance',
  };
  return new ContentUnavailableError(
    `The key service ${what[status] ?? `answered with status ${status}`}. Nothing is lost: confidential content opens again once that is put right.`,
  );
}
