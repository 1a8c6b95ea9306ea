import { type Context, requireViewer } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { openTexts } from '../confidential/index.ts';
import { personLoader } from '../identity/index.ts';
import { partyOf, type RelationshipRow, relationshipPayload } from '../relationships/index.ts';
import { saveTrustPreferences } from './commands/save-preferences.ts';
import type { PreferencesModel } from './model.ts';
import { mayTell } from './policy.ts';
import { preferencesOf } from './queries.ts';
import { spotOf } from './spot.ts';

async function opened(context: Context, pair: RelationshipRow): Promise<PreferencesModel[] | null> {
  const viewer = requireViewer(context);
  if (partyOf(viewer, pair) === null) return null;
  const rows = await preferencesOf(await context.read(), viewer, pair.id);
  const items = rows.map(({ personId, keyVersion, body }) => ({
    ...spotOf(personId),
    authorId: personId,
    keyVersion,
    sealed: body,
  }));
  const texts = await openTexts(context, {
    relationshipId: pair.id,
    contentType: 'TRUST_PREFERENCE',
    as: 'PARTNER',
    items,
  });
  return rows.flatMap(({ body: _, ...row }, index) => {
    const text = texts[index];
    return text == null ? [] : [{ ...row, answers: JSON.parse(text) }];
  });
}

export const preferencesResolvers: Resolvers = {
  Relationship: {
    trustPreferences: (parent, _, context) => opened(context, parent),
    viewerCanTellPreferences: (parent, _, context) => mayTell(requireViewer(context), parent),
  },
  TrustPreferences: {
    async person(parent, _, context) {
      const person = await personLoader(context).load(parent.personId);
      if (!person) throw new Error('Preferences of nobody were resolved.');
      return person;
    },
  },
  Mutation: {
    saveTrustPreferences: (_, { input }, context) =>
      relationshipPayload(context, (act) => saveTrustPreferences(act, input)),
  },
};
