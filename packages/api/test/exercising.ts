import type { Client, GraphQLAnswer, Json } from './app.ts';
import { done } from './pairing.ts';

/** All that an exercise tells. */
const exerciseFields = `id subject startedBy { id } revealedAt viewerChose partnerChose viewerCanChoose viewerCanTakeBack
  viewerCanCancel viewerCanTakeAway ownChoice { strengths edges ownEdges } panes { pane strengths edges ownEdges }
  takeaways { person { id } text }`;

/** Every mutation about an exercise. */
export function exercising(client: Client, name: string, input: object): Promise<GraphQLAnswer> {
  const ofExercise = ['takeBackChoice', 'cancelExercise'].includes(name);
  const type = ofExercise ? 'ExerciseInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = name === 'cancelExercise' ? 'relationship { id }' : `exercise { ${exerciseFields} }`;
  return client.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} errors { code message path } } }`,
    { input },
  );
}

/** A mutation that must work; answers the exercise afterwards. */
export async function exercised(client: Client, name: string, input: object): Promise<Json> {
  return done(await exercising(client, name, input), name, 'exercise');
}

/** The exercises of a relationship as somebody sees them; null where they are not for them. */
export async function readExercises(client: Client, relationshipId: string): Promise<Json[] | null> {
  const { data } = await client.graphql(
    `query ($id: ID!) { relationship(id: $id) { exercises(first: 10) { edges { node { ${exerciseFields} } } } } }`,
    { id: relationshipId },
  );
  const found = data?.['relationship']?.exercises;
  return found ? found.edges.map(({ node }: Json) => node) : null;
}

/** One exercise by its id; null where it is not for them. */
export async function exerciseNode(client: Client, id: string): Promise<Json> {
  const query = `query ($id: ID!) { node(id: $id) { ... on Exercise { ${exerciseFields} } } }`;
  return (await client.graphql(query, { id })).data?.['node'];
}

/** Ids of the exercises that wait for somebody's choice. */
export async function awaitedExercises(client: Client): Promise<string[]> {
  const { data } = await client.graphql('{ exercisesAwaitingMe(first: 5) { edges { node { id } } } }');
  return data?.['exercisesAwaitingMe'].edges.map((edge: Json) => edge.node.id);
}

/** What the learner chooses about themselves, and the guide about them. */
export const learnersChoice = {
  strengths: ['CURIOUS', 'CALM', 'CANDID', 'LISTENS', 'RELIABLE'],
  edges: ['DECISIVE', 'BOLD'],
  ownEdges: ['Saying no in the cedar room'],
};
export const guidesChoice = {
  strengths: ['CURIOUS', 'CALM', 'MODEST', 'THOROUGH', 'RELIABLE', 'PATIENT'],
  edges: ['BOLD', 'CONFIDENT'],
  ownEdges: ['Asking for help'],
};
