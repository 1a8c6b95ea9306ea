import { parseArgs } from 'node:util';
import { createOrganization } from '../modules/identity/index.ts';
import { type Command, UsageError } from './command.ts';

/** Makes an organization with its first owner, who gets an invitation by mail. */
export const organizationCreate: Command = {
  name: 'organization create',
  usage: '--slug SLUG --name NAME --owner-email ADDRESS --owner-name NAME [--time-zone ZONE]',
  summary: 'Makes an organization and invites its first owner.',
  async run(args, services, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        slug: { type: 'string' },
        name: { type: 'string' },
        'owner-email': { type: 'string' },
        'owner-name': { type: 'string' },
        'time-zone': { type: 'string', default: 'UTC' },
      },
    });
    const { slug, name, 'owner-email': ownerEmail, 'owner-name': ownerName, 'time-zone': timeZone } = values;
    if (!slug || !name || !ownerEmail || !ownerName) throw new UsageError('All but --time-zone are needed.');
    const result = await createOrganization(services.pools.worker, services.platform, {
      slug,
      name,
      timeZone,
      ownerEmail,
      ownerName,
    });
    if (!result.ok) {
      for (const error of result.errors) terminal.note(`${error.path.join('.')}: ${error.message}`);
      return 2;
    }
    terminal.out(`Made ${name} (${slug}). ${ownerName} will find an invitation at ${ownerEmail}.`);
    return 0;
  },
};
