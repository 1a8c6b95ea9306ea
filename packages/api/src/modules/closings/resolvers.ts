import { deletesOn, endingPlan } from '@rapport/shared/execution';
import { type Context, requireViewer } from '../../context.ts';
import { groupLoader, loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { today } from '../../kernel/clock.ts';
import type { PersonId, RelationshipId } from '../../kernel/ids.ts';
import { presentTerms } from '../agreements/index.ts';
import { keysOf, openTexts } from '../confidential/index.ts';
import { isStaff, personLoader, timeZoneOf } from '../identity/index.ts';
import { partyOf, type RelationshipRow, relationshipPayload } from '../relationships/index.ts';
import { pauseRelationship, resumeRelationship } from './commands/pause-relationship.ts';
import { saveClosingWords } from './commands/save-closing-words.ts';
import { setLegalHold } from './commands/set-legal-hold.ts';
import { startClosing, withdrawClosing } from './commands/start-closing.ts';
import type { ClosingRow, ClosingWordsModel, RetentionModel } from './model.ts';
import { mayClose, mayHold, mayPause, mayResume, mayWithdraw } from './policy.ts';
import { closingsOf, wordsOf } from './queries.ts';
import { closingWordsSchema } from './rules.ts';
import { spotOf } from './spot.ts';

const closingLoader = groupLoader<RelationshipId, ClosingRow>(closingsOf, (row) => row.relationshipId);

const closingOf = async (context: Context, pair: RelationshipRow) =>
  (await closingLoader(context).load(pair.id))[0] ?? null;

const isParty = (context: Context, pair: Pick<RelationshipRow, 'guideId' | 'learnerId'>) =>
  partyOf(requireViewer(context), pair) !== null;

async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('An ending without one of its people was resolved.');
  return found;
}

async function openWords(context: Context, row: ClosingRow): Promise<ClosingWordsModel[] | null> {
  if (!isParty(context, row)) return null;
  const { relationshipId } = row;
  const rows = await wordsOf(await context.read(), requireViewer(context), relationshipId);
  const items = rows.map(({ personId, keyVersion, body }) => ({
    ...spotOf(personId),
    authorId: personId,
    keyVersion,
    sealed: body,
  }));
  const texts = await openTexts(context, {
    relationshipId,
    contentType: 'CLOSING_WORDS',
    as: 'PARTNER',
    items,
  });
  return rows.flatMap(({ body: _, ...rest }, index) => {
    const text = texts[index];
    return text == null ? [] : [{ ...rest, ...closingWordsSchema.parse(JSON.parse(text)) }];
  });
}

/** The day the relationship would close and the day its content would be erased, were it ended today. */
async function ending(context: Context, pair: RelationshipRow) {
  const db = await context.read();
  const terms = await presentTerms(db, pair.organizationId, pair.id);
  const day = today(context.clock, await timeZoneOf(db, pair.organizationId));
  return { terms, plan: endingPlan(terms, day) };
}

async function retentionOf(context: Context, pair: RelationshipRow): Promise<RetentionModel | null> {
  if (!isParty(context, pair) && !isStaff(requireViewer(context))) return null;
  const row = await closingOf(context, pair);
  const { terms, plan } = await ending(context, pair);
  if (row?.deletesOn == null && terms === null) return null;
  return {
    days: terms?.retentionDays ?? null,
    deletesOn: row?.deletesOn ?? deletesOn(terms, row?.closesOn ?? plan.closesOn),
    heldById: row?.heldBy ?? null,
    heldAt: row?.heldAt ?? null,
    erasedAt: row?.erasedAt ?? null,
  };
}

export const closingsResolvers: Resolvers = {
  Relationship: {
    closing: (parent, _, context) => closingOf(context, parent),
    retention: (parent, _, context) => retentionOf(context, parent),
    async endingPreview(parent, _, context) {
      if (!mayClose(requireViewer(context), parent)) return null;
      return (await ending(context, parent)).plan;
    },
    async contentKeys(parent, _, context) {
      if (!isParty(context, parent)) return null;
      return keysOf(await context.read(), parent.organizationId, parent.id);
    },
    viewerCanPause: (parent, _, context) => mayPause(requireViewer(context), parent),
    viewerCanResume: (parent, _, context) => mayResume(requireViewer(context), parent),
    viewerCanClose: (parent, _, context) => mayClose(requireViewer(context), parent),
    viewerCanWithdrawClosing: async (parent, _, context) =>
      mayWithdraw(requireViewer(context), parent, await closingOf(context, parent)),
    async viewerCanHold(parent, _, context) {
      const row = mayHold(requireViewer(context)) ? await closingOf(context, parent) : null;
      return row !== null && row.erasedAt === null;
    },
  },
  Closing: {
    startedBy: (parent, _, context) => (isParty(context, parent) ? person(context, parent.startedBy) : null),
    words: (parent, _, context) => openWords(context, parent),
  },
  ClosingWords: {
    person: (parent, _, context) => person(context, parent.personId),
  },
  Retention: {
    heldBy: (parent, _, context) => loadOptional(personLoader, context, parent.heldById),
  },
  ContentKey: {
    author: (parent, _, context) => person(context, parent.authorId),
  },
  Mutation: {
    pauseRelationship: (_, { input }, context) =>
      relationshipPayload(context, (act) => pauseRelationship(act, input)),
    resumeRelationship: (_, { input }, context) =>
      relationshipPayload(context, (act) => resumeRelationship(act, input)),
    startClosing: (_, { input }, context) => relationshipPayload(context, (act) => startClosing(act, input)),
    withdrawClosing: (_, { input }, context) =>
      relationshipPayload(context, (act) => withdrawClosing(act, input)),
    saveClosingWords: (_, { input }, context) =>
      relationshipPayload(context, (act) => saveClosingWords(act, input)),
    setLegalHold: (_, { input }, context) => relationshipPayload(context, (act) => setLegalHold(act, input)),
  },
};
