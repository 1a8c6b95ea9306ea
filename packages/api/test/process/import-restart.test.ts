import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idToUuid, type OrganizationId } from '../../src/kernel/ids.ts';
import { type SeededPerson, startTestApp, type TestApp } from '../app.ts';
import { until } from '../until.ts';
import { external, type Server, startServer } from './child.ts';

const rows = 20_000;
/** Every manager stands after those who report to them, so that both steps of applying have work. */
const roster = ['id,name,manager,department']
  .concat(
    Array.from(
      { length: rows },
      (_, index) => `${index},Person ${index},${index === rows - 1 ? '' : index + 1},Sales`,
    ),
  )
  .join('\n');

let app: TestApp;

beforeAll(async () => {
  // Makes organizations and sessions; its own jobs stay off, so that only the servers below work.
  app = await startTestApp();
});

afterAll(() => {
  for (const line of measured) process.stdout.write(`${line}\n`);
});

const measured: string[] = [];

async function sendRoster(server: Server, owner: SeededPerson): Promise<string> {
  const { cookie } = await app.as(owner);
  const answer = await fetch(`${server.url}/v1/imports?kind=people`, {
    method: 'POST',
    headers: {
      cookie: cookie ?? '',
      'content-type': 'text/csv',
      prefer: 'respond-async',
      'rapport-organization': owner.organizationId,
    },
    body: roster,
  });
  expect(answer.status).toBe(202);
  const { id } = (await answer.json()) as { id: string };
  return id;
}

const progress = async (organizationId: OrganizationId) => {
  const [row] = await app.admin`
    select state, step, done, created, (select count(*)::int from person p where p.organization_id = i.organization_id
      and p.external_id is not null) as people
    from import i where organization_id = ${idToUuid(organizationId)}`;
  return row;
};

async function interrupted(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const organizationId = await app.organization(`restart-${signal.toLowerCase()}`);
  const owner = await app.person(organizationId, 'Olga Owner', ['OWNER']);
  const settings = external(app.adminUrl);
  const first = await startServer(settings);
  await first.ready;
  await sendRoster(first, owner);
  await until('some rows to be applied', async () => {
    const now = await progress(organizationId);
    return now?.step === 'APPLY' && now.done > 0;
  });
  first.process.kill(signal);
  expect(await first.ended).toBe(signal === 'SIGKILL' ? 'SIGKILL' : 0);

  const left = await progress(organizationId);
  expect(left).toMatchObject({ state: 'APPLYING' });
  expect(left?.done).toBeLessThan(rows);
  // Never half a batch: the people and the mark from which to go on are of one mind.
  if (left?.step === 'APPLY') expect(left.people).toBe(left.done);

  const second = await startServer(settings);
  await second.ready;
  const started = performance.now();
  const moved = await until(
    'the import to go on',
    async () => {
      const now = await progress(organizationId);
      return now && (now.step !== left?.step || now.done !== left?.done) ? performance.now() - started : null;
    },
    40_000,
  );
  await until('the import to end', async () => (await progress(organizationId))?.state === 'DONE', 60_000);
  expect(await progress(organizationId)).toMatchObject({ created: rows, people: rows });
  const [managed] = await app.admin`select count(manager_id)::int as people from person
    where organization_id = ${idToUuid(organizationId)}`;
  expect(managed?.people).toBe(rows - 1);
  measured.push(
    `import after ${signal} at row ${left?.done}: went on ${(moved / 1000).toFixed(1)} s after the next start`,
  );
}

describe('an import in a server that stops', () => {
  it('by being killed is carried on by the next one, and ends whole', { timeout: 180_000 }, () =>
    interrupted('SIGKILL'),
  );
  it('in good order is carried on by the next one, and ends whole', { timeout: 180_000 }, () =>
    interrupted('SIGTERM'),
  );
});
