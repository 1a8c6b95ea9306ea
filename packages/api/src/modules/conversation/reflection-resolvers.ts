import { type Context, perRequest, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { newId, parseId } from '../../kernel/ids.ts';
import { termsLoader } from '../agreements/index.ts';
import { openText } from '../confidential/index.ts';
import { personLoader } from '../identity/index.ts';
import { partyOf, relationshipPayload } from '../relationships/index.ts';
import { deleteReflection } from './commands/delete-reflection.ts';
import { editReflection } from './commands/edit-reflection.ts';
import { shareReflection } from './commands/share-reflection.ts';
import { unshareReflection } from './commands/unshare-reflection.ts';
import { writeReflection } from './commands/write-reflection.ts';
import { reflectionLoader } from './loaders.ts';
import type { ReflectionRow } from './model.ts';
import { isAuthor, mayWrite } from './policy.ts';
import { listReflections } from './reflection-queries.ts';
import { type ReflectionBody, reflectionBodyOf } from './rules.ts';
import { spotOfReflection } from './spot.ts';

const reflectionPayload = async (
  context: Context,
  command: Parameters<typeof carryOut<string, unknown>>[1],
) => {
  const { thing, errors } = await carryOut(context, command, async (text) => {
    const id = parseId('ref', text);
    return id && reflectionLoader(context).clear(id).load(id);
  });
  return { reflection: thing, errors };
};

/** Rows as they were read, so that words and question of one are opened together. */
const openedOnce = perRequest(() => new WeakMap<ReflectionRow, Promise<ReflectionBody | null>>());

function opened(context: Context, row: ReflectionRow): Promise<ReflectionBody | null> {
  const known = openedOnce(context).get(row);
  if (known) return known;
  const { id, relationshipId, authorId, keyVersion, body: sealed } = row;
  const written = { relationshipId, authorId, keyVersion, sealed };
  const text = openText(context, { ...spotOfReflection(id), ...written, contentType: 'REFLECTION' });
  const body = text.then((json) => (json === null ? null : reflectionBodyOf(json)));
  openedOnce(context).set(row, body);
  return body;
}

export const reflectionResolvers: Resolvers = {
  Relationship: {
    async reflections(parent, { ofSession, ...page }, context) {
      const viewer = requireViewer(context);
      if (partyOf(viewer, parent) === null) return null;
      // No id that could name one: an id made up now names none.
      const sessionId = ofSession == null ? null : (parseId('ses', ofSession) ?? newId('ses'));
      return listReflections(await context.read(), viewer, parent.id, sessionId, pageRequest(page));
    },
    async viewerCanReflect(parent, _, context) {
      const found = await termsLoader(context).load(parent.id);
      return mayWrite(requireViewer(context), parent, found?.terms ?? null, 'REFLECTION');
    },
  },

  Reflection: {
    async author(parent, _, context) {
      const person = await personLoader(context).load(parent.authorId);
      if (!person) throw new Error('A reflection of nobody was resolved.');
      return person;
    },
    text: async (parent, _, context) => (await opened(context, parent))?.text ?? null,
    prompt: async (parent, _, context) => (await opened(context, parent))?.prompt ?? null,
    viewerCanChange: (parent, _, context) => isAuthor(requireViewer(context), parent),
  },

  Mutation: {
    writeReflection: (_, { input }, context) =>
      reflectionPayload(context, (act) => writeReflection(act, input)),
    editReflection: (_, { input }, context) =>
      reflectionPayload(context, (act) => editReflection(act, input)),
    shareReflection: (_, { input }, context) =>
      reflectionPayload(context, (act) => shareReflection(act, input)),
    unshareReflection: (_, { input }, context) =>
      reflectionPayload(context, (act) => unshareReflection(act, input)),
    deleteReflection: (_, { input }, context) =>
      relationshipPayload(context, (act) => deleteReflection(act, input)),
  },
};
