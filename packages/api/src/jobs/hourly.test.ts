import { describe, expect, it } from 'vitest';
import { startTestApp } from '../../test/app.ts';
import { upgradeDatabase } from '../database.ts';
import { createOrganization } from '../modules/identity/index.ts';

const app = await startTestApp();

const schedules = () => app.admin<{ key: string; data: object }[]>`
  select key, data from pgboss.schedule where name = 'agreements.nudge' order by key`;

describe('what is done every hour', () => {
  it('is written down once with a new organization, and at the start of a server for those that are older', async () => {
    const { pools, platform } = app.services;
    const made = await createOrganization(pools.worker, platform, {
      slug: 'initech',
      name: 'Initech',
      timeZone: 'Europe/Berlin',
      ownerName: 'Ina Owner',
      ownerEmail: 'ina@example.test',
    });
    if (!made.ok) throw new Error('The organization was refused.');
    const { organizationId } = made.value;
    expect(await schedules()).toEqual([{ key: organizationId, data: { organizationId } }]);
    const older = await app.organization('acme');
    for (const _ of ['one server', 'another']) await upgradeDatabase(app.adminUrl, app.secrets);
    expect((await schedules()).map(({ key }) => key)).toEqual([organizationId, older].sort());
  });
});
