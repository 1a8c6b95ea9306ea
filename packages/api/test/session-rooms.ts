import { type AgreeingCast, agreeingPair, inForce } from './agreeing.ts';
import type { Client, GraphQLAnswer, Json, TestApp } from './app.ts';
import { done } from './pairing.ts';

/** Somebody who asks, wherever the server runs. */
export type Asking = Pick<Client, 'graphql'>;

/** A pair under an agreement in force with a session to come. */
export interface RoomCast extends AgreeingCast {
  readonly sessionId: string;
}

/** Brings two people as far as a planned session. */
export async function roomPair(app: TestApp): Promise<RoomCast> {
  const pair = await agreeingPair(app);
  await inForce(pair);
  return { ...pair, sessionId: await plan(pair.guide, pair.relationshipId, '2026-12-01') };
}

/** Plans a session at ten o'clock on a day and answers its id. @param date ISO 8601 */
export async function plan(client: Asking, relationshipId: string, date: string): Promise<string> {
  const when = { date, time: '10:00', timeZone: 'Europe/Berlin', minutes: 60, channel: 'VIDEO' };
  const answer = await client.graphql(
    'mutation ($input: PlanSessionInput!) { planSession(input: $input) { session { id } errors { code message path } } }',
    { input: { relationshipId, ...when } },
  );
  return done(answer, 'planSession', 'session').id;
}

const noteFields = 'id text excerpt revision session { id }';
const fields = {
  session: `id viewerCanPrepare viewerCanWritePrivateNote viewerCanWriteSharedNote following { id }
    agenda { id text revision doneAt addedBy { id } changedBy { id } carriedFrom { id } carriedTo { id } }
    insights { text person { id } } privateNote { ${noteFields} }
    sharedNote { ${noteFields} startedBy { id } changedBy { id } }`,
  privateNote: noteFields,
  sharedNote: `${noteFields} startedBy { id } changedBy { id }`,
};

/** What each mutation of a room answers with. */
const thingOf = (name: string): keyof typeof fields => {
  if (name.endsWith('PrivateNote')) return 'privateNote';
  return name.endsWith('SharedNote') ? 'sharedNote' : 'session';
};

/** A mutation about an agenda, a note or an outcome. */
export function act(client: Asking, name: string, input: object): Promise<GraphQLAnswer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const thing = thingOf(name);
  return client.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} { ${fields[thing]} } errors { code message path } } }`,
    { input },
  );
}

/** A mutation that must work; answers its thing. */
export async function acted(client: Asking, name: string, input: object): Promise<Json> {
  return done(await act(client, name, input), name, thingOf(name));
}

/** A session with its agenda, notes and outcome as somebody sees it; null where they see none. */
export async function readRoom(client: Asking, id: string): Promise<Json> {
  const { data, errors } = await client.graphql(
    `query ($id: ID!) { session(id: $id) { ${fields.session} } }`,
    {
      id,
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['session'];
}
