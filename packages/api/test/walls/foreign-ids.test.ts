import { afterAll, describe, expect, test } from 'vitest';
import { type IdPrefix, newId } from '../../src/kernel/ids.ts';
import { type Client, startTestApp } from '../app.ts';
import { type Answer, answerOf, closeOf, openAsking } from './asking.ts';
import { buildWorld } from './fixture.ts';
import {
  type Choice,
  deepIdArguments,
  type IdPosition,
  idPositionsOf,
  operationsOf,
  variablesFor,
} from './operations.ts';
import { contentOf, idOf, prefixes, signInOf } from './tenants.ts';

/**
 * The id of another organization's thing is answered like the id of nothing, wherever an id goes in: found by walking the schema, so
 * that a new operation is covered from its first day. So is the id of a thing of one's own organization that one may not see.
 */
const app = await startTestApp({ RAPPORT_COST_PER_MINUTE: '100000000' });
const world = await buildWorld(app.admin);
const { ask, address } = await openAsking(app, idOf(world, 'harbour', 'org'));
const clients = {
  owner: await app.as(signInOf(world, 'owner')),
  guide: await app.as(signInOf(world, 'guide')),
  outsider: await app.as(signInOf(world, 'outsider')),
};
const operations = operationsOf(app.app.graphql.schema);
const positions = idPositionsOf(operations);
const before = await contentOf(app, world, 'summit');

let probes = 0;
afterAll(() =>
  console.info(
    `foreign ids: ${operations.length} operations, ${positions.length} places for an id, ${probes} pairs of answers compared`,
  ),
);

/** What stands in the other places of an operation: things of one's own organization that fit together and stay as they are. */
const fittingLabels: Readonly<Record<string, readonly [IdPrefix, string]>> = {
  personId: ['per', 'person otherLearner'],
  guideId: ['per', 'person guide'],
  learnerId: ['per', 'person otherLearner'],
  managerId: ['per', 'person hr'],
  programId: ['prg', 'program only'],
  importId: ['imp', 'import second'],
};
const fitting: Choice = (name) => {
  const known = fittingLabels[name];
  return known && idOf(world, 'harbour', ...known);
};

function asking({ operation, path }: IdPosition, id: string) {
  const choose: Choice = (name, at) => (at.join() === path.join() ? id : fitting(name, at));
  const variables = variablesFor(operation, choose, path);
  return (client: Client): Promise<Answer> => ask(client, operation, variables, id);
}

/** Things of `harbour` that a member who is a party of nothing may not see. */
const hidden: readonly IdPrefix[] = ['rel', 'imp', 'inv'];

test('no field below the top takes an id: the walk would miss it', () => {
  expect(deepIdArguments(app.app.graphql.schema)).toEqual([]);
  expect(positions.length).toBeGreaterThan(20);
});

const named = positions.map(
  (position) => [`${position.operation.name}: ${position.path.join('.')}`, position] as const,
);
const kindsOf = ({ prefix }: IdPosition) => (prefix === null ? prefixes : [prefix]);

describe('the id of another organization is answered like the id of nothing', () => {
  test.each(named)('%s', { timeout: 60_000 }, async (_name, position) => {
    for (const prefix of kindsOf(position)) {
      const foreign = asking(position, idOf(world, 'summit', prefix));
      const missing = asking(position, newId(prefix));
      for (const client of Object.values(clients)) {
        expect(await foreign(client)).toEqual(await missing(client));
        probes += 1;
      }
    }
  });
});

describe('the id of something hidden is answered like the id of nothing', () => {
  const concerned = named.filter(([, position]) =>
    kindsOf(position).some((prefix) => hidden.includes(prefix)),
  );
  test.each(concerned)('%s', { timeout: 60_000 }, async (_name, position) => {
    for (const prefix of hidden.filter((one) => kindsOf(position).includes(one))) {
      const concealed = asking(position, idOf(world, 'harbour', prefix));
      const missing = asking(position, newId(prefix));
      expect(await concealed(clients.outsider)).toEqual(await missing(clients.outsider));
      probes += 1;
    }
  });
});

/** Where one's own is answered like nothing, because nothing was promised from it; the tests of commitments look at what was. */
const alike = ['commitmentsFrom: originId', 'makeCommitment: input.originId'];

describe('the id of something of one’s own is answered otherwise: the place is looked at', () => {
  test.each(named.filter(([name]) => !alike.includes(name)))(
    '%s',
    { timeout: 60_000 },
    async (_name, position) => {
      const differs: boolean[] = [];
      for (const prefix of kindsOf(position)) {
        // Somebody with relationships, where they are looked for by person.
        const label = position.path.join('.') === 'filter.personId' ? 'person guide' : undefined;
        const known = asking(position, idOf(world, 'harbour', prefix, label));
        const missing = asking(position, newId(prefix));
        for (const client of Object.values(clients))
          differs.push((await known(client)).body !== (await missing(client)).body);
      }
      expect(differs).toContain(true);
    },
  );
});

/** Operations that nobody needs a session for. */
const open = ['viewer', 'signInOptions', 'invitationPreview', 'acceptInvitation'];

describe('without a session', () => {
  test.each(
    operations
      .filter(({ kind }) => kind !== 'subscription')
      .map((operation) => [operation.name, operation] as const),
  )('%s', async (name, operation) => {
    const { body } = await ask(app.anonymous, operation, variablesFor(operation, fitting), 'no id');
    const codes = (JSON.parse(body).errors ?? []).map(
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
    if (open.includes(name)) expect(codes).not.toContain('UNAUTHENTICATED');
    else expect(codes).toEqual(['UNAUTHENTICATED']);
  });

  test('no live updates', async () => {
    expect(await closeOf(address, app.anonymous)).toEqual({ code: 4403, reason: 'Forbidden' });
  });
});

describe('an organization one does not belong to is announced', () => {
  const query = '{ viewer { membership { id } memberships { organization { name } } } }';
  const people = '{ people(first: 1) { totalCount } }';

  test.each([query, people])('over HTTP: %s', async (text) => {
    const answer = (organization: string) => {
      const headers = { 'rapport-organization': organization };
      return answerOf(
        clients.owner,
        { method: 'POST', url: '/graphql', headers, payload: { query: text } },
        organization,
      );
    };
    const foreign = await answer(idOf(world, 'summit', 'org'));
    expect(foreign).toEqual(await answer(newId('org')));
    expect(foreign.body).not.toEqual((await answer(idOf(world, 'harbour', 'org'))).body);
  });

  test('over a WebSocket', async () => {
    const foreign = await closeOf(address, clients.owner, idOf(world, 'summit', 'org'));
    expect(foreign).toEqual(await closeOf(address, clients.owner, newId('org')));
    expect(foreign.code).toBe(4403);
  });
});

test('after all this nothing of the other organization has changed', async () => {
  expect(await contentOf(app, world, 'summit')).toBe(before);
});
