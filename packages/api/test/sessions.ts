import { type AgreeingCast, agreeingPair, inForce, purpose } from './agreeing.ts';
import type { Client, GraphQLAnswer, Json, TestApp } from './app.ts';
import { done, proposePair, respond } from './pairing.ts';

const fields = `id startsAt endsAt minutes timeZone channel state title place link occursAt leftOfSeries revision lastStep cancelsLate lateFrom
  plannedBy { id } cancelledBy { id } changedBy { id } overlaps { id } series { id rule upcoming goesOn startsLocal timeZone }
  attendance { standing guideSays learnerSays objectUntil settledAs }
  viewerCanChange viewerCanCancel viewerCanRestore viewerMaySay`;

/** Every mutation of a session, with all that it answers. */
export async function ask(client: Client, name: string, input: object): Promise<GraphQLAnswer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return client.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { session { ${fields} } errors { code message path } } }`,
    { input },
  );
}

/** A mutation that must work; answers the session. */
export const asked = async (client: Client, name: string, input: object): Promise<Json> =>
  done(await ask(client, name, input), name, 'session');

/** One session as somebody sees it. */
export async function readSession(client: Client, id: string): Promise<Json> {
  const answer = await client.graphql(`query ($id: ID!) { session(id: $id) { ${fields} } }`, { id });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['session'];
}

/** A relationship's sessions as somebody sees them. */
export async function listed(client: Client, relationshipId: string, window = 'UPCOMING'): Promise<Json[]> {
  const answer = await client.graphql(
    `query ($id: ID!, $window: SessionWindow!) {
      relationship(id: $id) { sessions(window: $window, first: 100) { edges { node { ${fields} } } } } }`,
    { id: relationshipId, window },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['relationship'].sessions.edges.map(({ node }: Json) => node);
}

/** Two people with an agreement in force. @param sessions how many the agreement speaks of */
export async function workingPair(app: TestApp, sessions: number | null = null): Promise<AgreeingCast> {
  const pair = await agreeingPair(app);
  await inForce(pair, { ...purpose, sessions });
  return pair;
}

/** The same guide with somebody else, with an agreement in force. */
export async function secondPair(pair: AgreeingCast): Promise<AgreeingCast> {
  const { manager, guide, other: learner, programId } = pair;
  const relationshipId = await proposePair(manager, programId, guide, learner);
  for (const party of [guide, learner])
    done(
      await party.graphql(respond, { input: { relationshipId, accept: true } }),
      'respondToProposal',
      'relationship',
    );
  const second = { ...pair, learner, relationshipId };
  await inForce(second);
  return second;
}

/** What planning needs, for some day at ten in Berlin. */
export const at = (relationshipId: string, date: string, more: object = {}) => ({
  relationshipId,
  date,
  time: '10:00',
  timeZone: 'Europe/Berlin',
  minutes: 60,
  channel: 'VIDEO',
  ...more,
});
