import { resolve } from 'node:path';
import { z } from 'zod';

/** Everything the process may be told from outside, checked and with its defaults filled in. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address people reach the product under, without a trailing slash: links in mails, cookies, passkeys. */
  readonly publicUrl: string;
  /** Absolute path of everything this machine keeps: embedded database, secret, local mail outbox. */
  readonly dataDir: string;
  /** Administrator URL of an external PostgreSQL, or null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Seconds to wait at the start for an external database that does not answer yet. */
  readonly databaseWait: number;
  /** Root secret of an external installation; null where one is kept in the data directory. */
  readonly secret: string | null;
  /** Who wraps the keys of confidential content. */
  readonly keys: KeySettings;
  readonly demo: boolean;
  /** SMTP server for mail; null keeps mail in the local outbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Number of proxies in front whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: number;
  readonly poolSize: number;
  /** GraphQL cost one account, or one address without an account, may spend a minute on each replica. */
  readonly costPerMinute: number;
  /** Asked for as a bearer token at `/metrics`; without one only this machine may read them. */
  readonly metricsToken: string | null;
}

/** Where the key is that wraps all others. */
export type KeySettings =
  /** In a file of the data directory, made at the first start; or given as text, for several replicas. */
  | { readonly provider: 'file'; readonly masterKey: string | null }
  /** In the transit engine of HashiCorp Vault or OpenBao. */
  | ({ readonly provider: 'vault' } & VaultSettings);

export interface VaultSettings {
  /** Without a trailing slash. */
  readonly url: string;
  readonly token: string;
  readonly mount: string;
  readonly key: string;
  readonly namespace: string | null;
}

/** All that is wrong with the environment, in one message. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const flag = z
  .enum(['true', 'false', '1', '0', 'on', 'off'], 'must be on or off')
  .transform((value) => value === 'true' || value === '1' || value === 'on');

const whole = (from: number, to: number) => {
  const message = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number(message).int(message).min(from, message).max(to, message);
};

const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address such as ${example}`,
    );

const environment = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().min(1).optional(),
  RAPPORT_URL: url(['http:', 'https:'], 'https://rapport.example.org')
    .refine(
      (value) => !URL.canParse(value) || `${new URL(value).origin}/` === new URL(value).href,
      'must end after the host and port: Rapport lives at the root',
    )
    .optional(),
  RAPPORT_DATA_DIR: z.string().min(1).default('.rapport'),
  RAPPORT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  RAPPORT_KEY_PROVIDER: z.enum(['file', 'vault'], 'must be file or vault').default('file'),
  RAPPORT_MASTER_KEY: z
    .string()
    .refine((value) => Buffer.from(value, 'base64url').length === 32, 'must be 32 bytes in base64url')
    .optional(),
  RAPPORT_VAULT_URL: url(['http:', 'https:'], 'https://vault.example.org:8200').optional(),
  RAPPORT_VAULT_TOKEN: z.string().min(1).optional(),
  RAPPORT_VAULT_MOUNT: z.string().min(1).default('transit'),
  RAPPORT_VAULT_KEY: z.string().min(1).default('rapport'),
  RAPPORT_VAULT_NAMESPACE: z.string().min(1).optional(),
  RAPPORT_DEMO: flag.optional(),
  RAPPORT_TRUSTED_PROXIES: whole(0, 10).default(0),
  RAPPORT_POOL_SIZE: whole(2, 200).default(10),
  RAPPORT_COST_PER_MINUTE: whole(1, 1_000_000_000).default(500_000),
  RAPPORT_DATABASE_WAIT: whole(0, 3600).default(60),
  RAPPORT_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'postgres://owner:secret@localhost:5432/rapport',
  ).optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://localhost:1025').optional(),
  MAIL_FROM: z.string().min(3).default('Rapport <rapport@localhost>'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    )
    .default('info'),
});

type Environment = Readonly<Record<string, string | undefined>>;

function unknownNames(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('RAPPORT_') && !(name in environment.shape))
    .map((name) => `${name} is not a setting of this version`);
}

/**
 * Reads and checks the environment.
 * @param env name → value; an empty value counts as absent
 * @param baseDir what a relative data directory is relative to
 * @throws ConfigError listing every problem
 */
export function readConfig(env: Environment, baseDir: string): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  const problems = unknownNames(env);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  if (given['DATABASE_URL'] && !given['RAPPORT_SECRET']) {
    problems.push(
      'RAPPORT_SECRET: must be set together with DATABASE_URL (32 random characters or more, kept safe)',
    );
  }
  if (given['RAPPORT_KEY_PROVIDER'] === 'vault') {
    for (const name of ['RAPPORT_VAULT_URL', 'RAPPORT_VAULT_TOKEN'])
      if (!given[name]) problems.push(`${name}: must be set where RAPPORT_KEY_PROVIDER is vault`);
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  const embedded = values.DATABASE_URL === undefined;
  return {
    port: values.PORT,
    host: values.HOST ?? (embedded ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: (values.RAPPORT_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    dataDir: resolve(baseDir, values.RAPPORT_DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    databaseWait: values.RAPPORT_DATABASE_WAIT,
    secret: values.RAPPORT_SECRET ?? null,
    keys: keySettings(values),
    demo: values.RAPPORT_DEMO ?? embedded,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.RAPPORT_TRUSTED_PROXIES,
    poolSize: values.RAPPORT_POOL_SIZE,
    costPerMinute: values.RAPPORT_COST_PER_MINUTE,
    metricsToken: values.RAPPORT_METRICS_TOKEN ?? null,
  };
}

function keySettings(values: z.infer<typeof environment>): KeySettings {
  if (values.RAPPORT_KEY_PROVIDER === 'file')
    return { provider: 'file', masterKey: values.RAPPORT_MASTER_KEY ?? null };
  return {
    provider: 'vault',
    url: (values.RAPPORT_VAULT_URL ?? '').replace(/\/+$/, ''),
    token: values.RAPPORT_VAULT_TOKEN ?? '',
    mount: values.RAPPORT_VAULT_MOUNT,
    key: values.RAPPORT_VAULT_KEY,
    namespace: values.RAPPORT_VAULT_NAMESPACE ?? null,
  };
}
