import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { SendMessageDocument } from '../../gql/graphql.ts';
import { documentId } from '../../lib/execute.ts';
import { conversationQuery, sendMessage } from './operations.ts';

const relationshipId = 'rel_1';
const message = { id: 'msg_1', number: 1, text: 'Written on a train.', author: { id: 'per_1' } };

afterEach(() => vi.unstubAllGlobals());

it('shows a message that was sent while the conversation was still being read', async () => {
  const readingEnds = Promise.withResolvers<void>();
  const isSent = (body: string) => JSON.parse(body).documentId === documentId(SendMessageDocument);
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    if (isSent(body)) {
      // Its answer is here first.
      setTimeout(readingEnds.resolve, 10);
      return Response.json({ data: { sendMessage: { message, errors: [] } } });
    }
    await readingEnds.promise;
    const read = { id: relationshipId, viewerParty: 'LEARNER', messages: { edges: [] } };
    return Response.json({ data: { relationship: read } });
  });
  const client = new QueryClient();
  const reading = client.fetchQuery(conversationQuery(relationshipId));
  const sending = sendMessage(client, { relationshipId, text: message.text, idempotencyKey: 'one' });
  await Promise.all([reading, sending]);
  const shown = client.getQueryData(conversationQuery(relationshipId).queryKey)?.messages;
  expect(shown?.map(({ text }) => text)).toEqual(['Written on a train.']);
});
