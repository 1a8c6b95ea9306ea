import type { Client, GraphQLAnswer, Json } from './app.ts';
import { done } from './pairing.ts';

const fields = `id state topic request { topic question } words { topic situation behaviour impact nextStep revision }
  replies { author { id } text } giver { id } receiver { id } relationship { id }
  readyAt postponableFrom offeredAt deliveredAt acknowledgedAt thankedAt endedAt viewerCan`;

const inputs: Readonly<Record<string, string>> = {
  withdrawFeedbackRequest: 'FeedbackInput',
  discardFeedback: 'FeedbackInput',
  takeBackFeedback: 'FeedbackInput',
  closeFeedback: 'FeedbackInput',
};

/** A mutation about feedback, with all that it answers. */
export function step(client: Client, name: string, input: object): Promise<GraphQLAnswer> {
  const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const thing = name === 'discardFeedback' ? 'relationship { id }' : `feedback { ${fields} }`;
  return client.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${thing} errors { code message path } } }`,
    { input },
  );
}

/** A mutation that must work; answers the feedback afterwards. */
export async function stepped(client: Client, name: string, input: object): Promise<Json> {
  return done(
    await step(client, name, input),
    name,
    name === 'discardFeedback' ? 'relationship' : 'feedback',
  );
}

/** One piece of feedback as somebody sees it. */
export async function readFeedback(client: Client, id: string): Promise<Json> {
  const { data, errors } = await client.graphql(`query ($id: ID!) { feedback(id: $id) { ${fields} } }`, {
    id,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['feedback'];
}

/** All feedback of a relationship as somebody sees it; null where it is not theirs. */
export async function listed(client: Client, relationshipId: string): Promise<Json[] | null> {
  const { data, errors } = await client.graphql(
    `query ($id: ID!) { relationship(id: $id) { feedback(first: 50) { edges { node { ${fields} } } } } }`,
    { id: relationshipId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['relationship']?.feedback?.edges.map(({ node }: Json) => node) ?? null;
}

/** Ids of what waits for somebody, in any of their relationships. */
export async function awaiting(client: Client): Promise<string[]> {
  const { data, errors } = await client.graphql('{ feedbackAwaitingMe(first: 50) { id } }');
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['feedbackAwaitingMe'].map(({ id }: Json) => id);
}

export const canary = 'what I saw in the cedar room';
export const words = {
  topic: 'Your talk on Monday',
  situation: 'In the team meeting on Monday.',
  behaviour: canary,
  impact: 'I could follow every step.',
  nextStep: 'Do it like this again.',
};

/** Feedback that the giver has begun and offered. */
export async function offered(giver: Client, relationshipId: string): Promise<string> {
  const { id } = await stepped(giver, 'draftFeedback', { relationshipId, words });
  await stepped(giver, 'offerFeedback', { feedbackId: id, revision: 1 });
  return id;
}

/** Feedback that the receiver has. */
export async function delivered(giver: Client, receiver: Client, relationshipId: string): Promise<string> {
  const feedbackId = await offered(giver, relationshipId);
  await stepped(receiver, 'receiveFeedback', { feedbackId });
  return feedbackId;
}
