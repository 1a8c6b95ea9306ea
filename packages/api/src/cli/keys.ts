import { parseArgs } from 'node:util';
import { ContentUnavailableError } from '../context.ts';
import { withSignIn } from '../db/transactions.ts';
import { rewrapTenantKeys, rotateTenantKey } from '../modules/confidential/index.ts';
import { organizationBySlug } from '../modules/identity/index.ts';
import type { Services } from '../services.ts';
import { type Command, UsageError } from './command.ts';

const usage = '--organization SHORT-NAME';

/** Gives an organization a new key and wraps all keys of content with it, while everybody goes on working. */
export const keysRotate: Command = {
  name: 'keys rotate',
  usage,
  summary: 'Makes a new key for an organization and wraps the keys of its content with it, without downtime.',
  async run(args, services, terminal) {
    const organizationId = await organizationOf(args, services);
    const { pools, platform } = services;
    const { version, rewrapped } = await rotateTenantKey(
      pools.worker,
      platform.vault,
      organizationId,
      platform.clock.now(),
      (done) => terminal.progress(`${done} keys wrapped`),
    );
    terminal.out(
      `Key ${version} wraps ${rewrapped} ${rewrapped === 1 ? 'key' : 'keys'} of content. Earlier keys stay, for backups.`,
    );
    return 0;
  },
};

/** Wraps an organization's keys with what the key provider now wraps with. */
export const keysRewrap: Command = {
  name: 'keys rewrap',
  usage,
  summary: 'Wraps the keys of an organization anew, after the key provider changed its own.',
  async run(args, services, terminal) {
    const organizationId = await organizationOf(args, services);
    const wrapped = await rewrapTenantKeys(services.pools.worker, services.platform.vault, organizationId);
    terminal.out(`${wrapped} ${wrapped === 1 ? 'key was' : 'keys were'} wrapped anew.`);
    return 0;
  },
};

/** Says whether confidential content can be opened and sealed at present, and if not what to do. */
export const keysCheck: Command = {
  name: 'keys check',
  usage: '',
  summary: 'Asks the key provider whether it works: the key file, or Vault or OpenBao.',
  async run(args, { platform }, terminal) {
    parseArgs({ args: [...args], options: {} });
    try {
      await platform.vault.check();
    } catch (error) {
      if (!(error instanceof ContentUnavailableError)) throw error;
      terminal.out(`✗ ${error.message}`);
      return 1;
    }
    terminal.out('✓ The key provider works: confidential content can be opened and sealed.');
    return 0;
  },
};

async function organizationOf(args: readonly string[], { pools }: Services) {
  const { values } = parseArgs({ args: [...args], options: { organization: { type: 'string' } } });
  const slug = values.organization;
  if (slug === undefined) throw new UsageError('Say which organization: --organization SHORT-NAME.');
  const found = await withSignIn(pools.auth, { organizationSlug: slug }, (db) =>
    organizationBySlug(db, slug),
  );
  if (!found) throw new UsageError(`There is no organization "${slug}".`);
  return found.id;
}
