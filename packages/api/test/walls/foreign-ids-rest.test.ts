import { afterAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { type Client, startTestApp } from '../app.ts';
import { type Answer, answerTo } from './asking.ts';
import { buildWorld } from './fixture.ts';
import { type RestPlace, restPlacesOf } from './rest-places.ts';
import { contentOf, idOf, prefixes, signInOf } from './tenants.ts';

/** The same over REST as `foreign-ids.test.ts` over GraphQL: every parameter that takes free text is tried with ids of every type. */
const app = await startTestApp();
const world = await buildWorld(app.admin);
const clients = [await app.as(signInOf(world, 'owner')), await app.as(signInOf(world, 'outsider'))];
const [owner, outsider] = clients;
/** Between them they may see every thing of their organization. */
const insiders = [owner, await app.as(signInOf(world, 'guide'))];
const { operations, places } = restPlacesOf(app.app);
const organization = idOf(world, 'harbour', 'org');
const address = await app.app.listen({ host: '127.0.0.1', port: 0 });
const before = await contentOf(app, world, 'summit');
const list = 'guide external id,learner external id\ng-1,l-1\n';

let probes = 0;
afterAll(() =>
  console.info(
    `foreign ids over REST: ${operations} operations, ${places.length} places for an id, ${probes} pairs of answers compared`,
  ),
);

/** What a client is answered at each address of the place with this id in it, one after the other. */
async function answers(
  client: Client | undefined,
  { method, takesBody, addresses }: RestPlace,
  id: string,
): Promise<Answer[]> {
  if (!client) throw new Error('Nobody is signed in.');
  const headers: Record<string, string> = {
    cookie: client.cookie ?? '',
    'rapport-organization': organization,
  };
  if (takesBody) Object.assign(headers, { 'content-type': 'text/csv', prefer: 'respond-async' });
  const found: Answer[] = [];
  for (const url of addresses(id)) {
    found.push(
      await answerTo(`${address}${url}`, { method, headers, ...(takesBody ? { body: list } : {}) }, id),
    );
  }
  return found;
}

/** Takes any text as it is: a name, or a token that we signed, and no id of anything. */
const names = [
  'POST /v1/imports: fileName',
  'GET /v1/calendar/{token}.ics: token',
  ...['GET', 'POST'].map((method) => `${method} /v1/notifications/unsubscribe: token`),
];
const named = places.filter(({ name }) => !names.includes(name)).map((place) => [place.name, place] as const);

test('there are places to look at, and every name is one', () => {
  expect(named.length).toBeGreaterThan(3);
  expect(places.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

describe.each(named)('%s', (_name, place) => {
  test('answers the id of another organization like the id of nothing', { timeout: 60_000 }, async () => {
    for (const prefix of prefixes) {
      for (const client of clients) {
        const foreign = await answers(client, place, idOf(world, 'summit', prefix));
        expect(foreign).toEqual(await answers(client, place, newId(prefix)));
        probes += 1;
      }
    }
  });

  test('answers the id of something hidden like the id of nothing', { timeout: 60_000 }, async () => {
    const hidden = await answers(outsider, place, idOf(world, 'harbour', 'imp'));
    expect(hidden).toEqual(await answers(outsider, place, newId('imp')));
  });

  test('needs a session', async () => {
    const statuses = await answers(app.anonymous, place, newId('imp'));
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([401]));
  });
});

test.each(named)(
  '%s is looked at: the id of something of one’s own is answered otherwise',
  async (_name, place) => {
    const differs: boolean[] = [];
    for (const prefix of prefixes) {
      for (const insider of insiders) {
        const own = await answers(insider, place, idOf(world, 'harbour', prefix));
        const none = await answers(insider, place, newId(prefix));
        differs.push(own.some((one, index) => one.status !== none[index]?.status));
      }
    }
    expect(differs).toContain(true);
  },
);

test('after all this nothing of the other organization has changed', async () => {
  expect(await contentOf(app, world, 'summit')).toBe(before);
});
