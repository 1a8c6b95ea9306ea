import { type AgreeingCast, changed, sign } from './agreeing.ts';
import type { Client, GraphQLAnswer, Json } from './app.ts';
import { done } from './pairing.ts';

const messageFields = 'id text sentAt editedAt deletedAt editableUntil readByPartner author { id }';
const reflectionFields = 'id text prompt sessionId writtenAt editedAt sharedAt viewerCanChange author { id }';
const conversationFields = `id viewerCanWriteMessages readReceipts unreadMessages readThrough
  answerTime { withinHours dueAt isQuiet nextAllowedAt } replyDue { since dueAt relationship { id } }
  messages(last: 50) { edges { cursor node { ${messageFields} } } pageInfo { hasPreviousPage startCursor } }
  viewerCanReflect reflections(first: 50) { edges { node { ${reflectionFields} } } }`;

/** What each mutation of a conversation takes, and what it answers with. */
const mutations: Readonly<Record<string, readonly [input: string, thing: string, fields: string]>> = {
  sendMessage: ['SendMessageInput', 'message', messageFields],
  editMessage: ['EditMessageInput', 'message', messageFields],
  deleteMessage: ['MessageInput', 'message', messageFields],
  markMessagesRead: ['MessageInput', 'relationship', 'id unreadMessages readThrough'],
  writeReflection: ['WriteReflectionInput', 'reflection', reflectionFields],
  editReflection: ['EditReflectionInput', 'reflection', reflectionFields],
  shareReflection: ['ReflectionInput', 'reflection', reflectionFields],
  unshareReflection: ['ReflectionInput', 'reflection', reflectionFields],
  deleteReflection: ['ReflectionInput', 'relationship', 'id'],
};

/** A mutation of a conversation, all that it answers with. */
export function converse(client: Client, name: string, input: object): Promise<GraphQLAnswer> {
  const [type, thing, fields] = mutations[name] ?? ['', '', ''];
  const document = `mutation ($input: ${type}!) {
    ${name}(input: $input) { ${thing} { ${fields} } errors { code message path } }
  }`;
  return client.graphql(document, { input });
}

/** A mutation of a conversation that must work; answers what it changed. */
export async function conversed(client: Client, name: string, input: object): Promise<Json> {
  return done(await converse(client, name, input), name, mutations[name]?.[1] ?? '');
}

/** A relationship with its conversation and reflections, as somebody sees it; null where they do not. */
export async function readConversation(client: Client, relationshipId: string): Promise<Json> {
  const { data, errors } = await client.graphql(
    `query ($id: ID!) { relationship(id: $id) { ${conversationFields} } }`,
    { id: relationshipId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.['relationship'];
}

/** The items of a connection. */
export const nodesOf = ({ edges }: { edges: { node: Json }[] }): Json[] => edges.map(({ node }) => node);

/** Changes one clause of a pair's agreement in force, with the signatures of both. */
export async function agreeTo(
  pair: AgreeingCast,
  kind: string,
  data: (before: Json) => object | null,
): Promise<void> {
  const { relationshipId } = pair;
  const { open, versions } = await changed(pair.guide, 'draftAgreement', { relationshipId });
  const draft = versions.find(({ id }: Json) => id === open.id);
  const clause = draft.content.clauses.find((one: Json) => one.kind === kind);
  const agreementVersionId = open.id;
  await changed(pair.guide, 'editClause', {
    agreementVersionId,
    kind,
    revision: clause?.revision ?? 0,
    data: data(clause?.data),
  });
  const purpose = draft.content.clauses.find((one: Json) => one.kind === 'PURPOSE');
  for (const party of [pair.guide, pair.learner])
    await changed(party, 'markClause', {
      agreementVersionId,
      kind: 'PURPOSE',
      revision: purpose.revision,
      agreed: true,
    });
  const proposed = await changed(pair.guide, 'proposeAgreement', { agreementVersionId });
  for (const party of [pair.guide, pair.learner])
    done(await sign(party, { versionId: open.id, hash: proposed.open.hash }), 'signAgreement', 'agreement');
}
