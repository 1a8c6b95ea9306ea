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
import { stopAgreeing } from './commands/stop-agreeing.ts';
import type { ClosingRow, ClosingWordsModel, RetentionModel } from './model.ts';
import { mayClose, mayHold, mayPause, mayResume, mayStop, mayWithdraw } from './policy.ts';
import { closingsOf, handedOver, wordsOf } from './queries.ts';
import { closingWordsSchema, endingStates } from './rules.ts';
import { spotOf } from './spot.ts';

const closingLoader = groupLoader<RelationshipId, ClosingRow>(closingsOf, (row) => row.relationshipId);

const handedOverLoader = groupLoader(handedOver, (row) => row.relationshipId);

/** How a relationship is being or was ended. What an owner holds outlives an end that was taken back, unseen until the next one. */
const closingOf = async (context: Context, pair: RelationshipRow) =>
  endingStates.has(pair.state) ? ((await closingLoader(context).load(pair.id))[0] ?? null) : null;

/** Runs a command about an ending, and reads all of it anew. */
function endingPayload(context: Context, command: Parameters<typeof relationshipPayload>[1]) {
  return relationshipPayload(context, async (act) => {
    const result = await command(act);
    closingLoader(context).clearAll();
    handedOverLoader(context).clearAll();
    return result;
  });
}

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
    viewerCanStop: (parent, _, context) => mayStop(requireViewer(context), parent),
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
    async waitingFor(parent, _, context) {
      if (!isParty(context, parent)) return null;
      const done = (await handedOverLoader(context).load(parent.relationshipId)).map((row) => row.personId);
      return (['GUIDE', 'LEARNER'] as const).filter(
        (party) => !done.includes(party === 'GUIDE' ? parent.guideId : parent.learnerId),
      );
    },
    heldBy: (parent, _, context) => loadOptional(personLoader, context, parent.heldBy),
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
      endingPayload(context, (act) => pauseRelationship(act, input)),
    resumeRelationship: (_, { input }, context) =>
      endingPayload(context, (act) => resumeRelationship(act, input)),
    stopAgreeing: (_, { input }, context) => endingPayload(context, (act) => stopAgreeing(act, input)),
    startClosing: (_, { input }, context) => endingPayload(context, (act) => startClosing(act, input)),
    withdrawClosing: (_, { input }, context) => endingPayload(context, (act) => withdrawClosing(act, input)),
    saveClosingWords: (_, { input }, context) =>
      endingPayload(context, (act) => saveClosingWords(act, input)),
    setLegalHold: (_, { input }, context) => endingPayload(context, (act) => setLegalHold(act, input)),
  },
};
