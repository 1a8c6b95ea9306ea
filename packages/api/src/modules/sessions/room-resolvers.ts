import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import type { PersonId, PrivateNoteId, RelationshipId, SessionId, SharedNoteId } from '../../kernel/ids.ts';
import { openText } from '../confidential/index.ts';
import { personLoader } from '../identity/index.ts';
import { partyOf, type RelationshipRow, relationshipLoader } from '../relationships/index.ts';
import { addAgendaItem } from './commands/add-agenda-item.ts';
import { addPrivateNote, addSharedNote } from './commands/add-note.ts';
import { carryOverAgendaItems } from './commands/carry-over.ts';
import { editAgendaItem } from './commands/edit-agenda-item.ts';
import { editPrivateNote, editSharedNote } from './commands/edit-note.ts';
import { markAgendaItem, moveAgendaItem } from './commands/move-agenda-item.ts';
import { recordInsight } from './commands/record-insight.ts';
import { removeAgendaItem } from './commands/remove-agenda-item.ts';
import { removePrivateNote, removeSharedNote } from './commands/remove-note.ts';
import { sessionLoader } from './loaders.ts';
import type { SessionRow } from './model.ts';
import { excerptOf } from './room-excerpt.ts';
import {
  agendaItemLoader,
  agendaLoader,
  carriedOnLoader,
  insightLoader,
  privateNoteLoader,
  privateNoteOfLoader,
  sharedNoteLoader,
  sharedNoteOfLoader,
  termsLoader,
} from './room-loaders.ts';
import type { AgendaItemRow, InsightRow, PrivateNoteRow, SharedNoteRow } from './room-model.ts';
import { mayPrepare, mayWriteForBoth, mayWritePrivately } from './room-policy.ts';
import { followingSession, listPrivateNotes, listSharedNotes } from './room-queries.ts';
import { agendaSpot, insightSpot, privateNoteSpot, sharedNoteSpot } from './room-spots.ts';

type Command<Id> = Parameters<typeof carryOut<Id, unknown>>[1];

/** Runs a command about an agenda or an outcome, and reads the session anew. */
async function roomPayload(context: Context, command: Command<SessionId>) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    for (const loader of [agendaItemLoader, agendaLoader, carriedOnLoader, insightLoader])
      loader(context).clearAll();
    return sessionLoader(context).load(id);
  });
  return { session: thing, errors };
}

async function privateNotePayload(context: Context, command: Command<PrivateNoteId>) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    privateNoteOfLoader(context).clearAll();
    return privateNoteLoader(context).clearAll().load(id);
  });
  return { privateNote: thing, errors };
}

async function sharedNotePayload(context: Context, command: Command<SharedNoteId>) {
  const { thing, errors } = await carryOut(context, command, (id) => {
    sharedNoteOfLoader(context).clearAll();
    return sharedNoteLoader(context).clearAll().load(id);
  });
  return { sharedNote: thing, errors };
}

async function person(context: Context, id: PersonId) {
  const found = await personLoader(context).load(id);
  if (!found) throw new Error('Something about a session without its author was resolved.');
  return found;
}

const isParty = (context: Context, sides: Pick<RelationshipRow, 'guideId' | 'learnerId'>) =>
  partyOf(requireViewer(context), sides) !== null;

/** The relationship with its terms, for the policies; null for whoever may see neither. */
async function ground(context: Context, relationshipId: RelationshipId) {
  const pair = await relationshipLoader(context).load(relationshipId);
  return pair && isParty(context, pair) ? { pair, terms: await termsLoader(context).load(pair.id) } : null;
}

const agendaText = (context: Context, row: AgendaItemRow) =>
  openText(context, { ...row, ...agendaSpot(row.id), contentType: 'SESSION', sealed: row.body });
const privateText = (context: Context, row: PrivateNoteRow) =>
  openText(context, { ...row, ...privateNoteSpot(row.id), contentType: 'NOTE', sealed: row.body });
const sharedText = (context: Context, row: SharedNoteRow) =>
  openText(context, { ...row, ...sharedNoteSpot(row.id), contentType: 'NOTE', sealed: row.body });
const insightText = (context: Context, row: InsightRow) =>
  openText(context, {
    ...row,
    ...insightSpot(row.sessionId, row.personId),
    authorId: row.personId,
    contentType: 'SESSION',
    sealed: row.body,
  });

async function mayPrepareIt(context: Context, session: SessionRow): Promise<boolean> {
  const found = await ground(context, session.relationshipId);
  return found !== null && mayPrepare(requireViewer(context), found.pair, session, found.terms);
}

async function mayWritePrivatelyIn(context: Context, id: RelationshipId): Promise<boolean> {
  const found = await ground(context, id);
  return found !== null && mayWritePrivately(requireViewer(context), found.pair, found.terms);
}

async function mayWriteForBothIn(context: Context, id: RelationshipId): Promise<boolean> {
  const found = await ground(context, id);
  return found !== null && mayWriteForBoth(requireViewer(context), found.pair, found.terms);
}

export const roomResolvers: Resolvers = {
  Session: {
    agenda: async (parent, _, context) =>
      isParty(context, parent) ? [...(await agendaLoader(context).load(parent.id))] : null,
    privateNote: (parent, _, context) => loadOptional(privateNoteOfLoader, context, parent.id),
    sharedNote: (parent, _, context) => loadOptional(sharedNoteOfLoader, context, parent.id),
    insights: async (parent, _, context) =>
      isParty(context, parent) ? [...(await insightLoader(context).load(parent.id))] : null,
    following: async (parent, _, context) =>
      followingSession(await context.read(), requireViewer(context), parent),
    viewerCanPrepare: (parent, _, context) => mayPrepareIt(context, parent),
    viewerCanWritePrivateNote: (parent, _, context) => mayWritePrivatelyIn(context, parent.relationshipId),
    viewerCanWriteSharedNote: (parent, _, context) => mayWriteForBothIn(context, parent.relationshipId),
  },
  Relationship: {
    async privateNotes(parent, args, context) {
      const viewer = requireViewer(context);
      if (!isParty(context, parent)) return null;
      return listPrivateNotes(await context.read(), viewer, parent.id, pageRequest(args));
    },
    async sharedNotes(parent, args, context) {
      const viewer = requireViewer(context);
      if (!isParty(context, parent)) return null;
      return listSharedNotes(await context.read(), viewer, parent.id, pageRequest(args));
    },
    viewerCanWritePrivateNote: (parent, _, context) => mayWritePrivatelyIn(context, parent.id),
    viewerCanWriteSharedNote: (parent, _, context) => mayWriteForBothIn(context, parent.id),
  },
  AgendaItem: {
    text: (parent, _, context) => agendaText(context, parent),
    addedBy: (parent, _, context) => person(context, parent.addedBy),
    changedBy: (parent, _, context) => person(context, parent.authorId),
    async carriedFrom(parent, _, context) {
      const from = await loadOptional(agendaItemLoader, context, parent.carriedFrom);
      return loadOptional(sessionLoader, context, from?.sessionId ?? null);
    },
    async carriedTo(parent, _, context) {
      const on = await carriedOnLoader(context).load(parent.id);
      return loadOptional(sessionLoader, context, on?.sessionId ?? null);
    },
  },
  PrivateNote: {
    session: (parent, _, context) => loadOptional(sessionLoader, context, parent.sessionId),
    text: (parent, _, context) => privateText(context, parent),
    excerpt: async (parent, _, context) => excerptOf(await privateText(context, parent)),
  },
  SharedNote: {
    session: (parent, _, context) => loadOptional(sessionLoader, context, parent.sessionId),
    startedBy: (parent, _, context) => person(context, parent.startedBy),
    changedBy: (parent, _, context) => person(context, parent.authorId),
    text: (parent, _, context) => sharedText(context, parent),
    excerpt: async (parent, _, context) => excerptOf(await sharedText(context, parent)),
  },
  SessionInsight: {
    person: (parent, _, context) => person(context, parent.personId),
    text: (parent, _, context) => insightText(context, parent),
  },
  Mutation: {
    addAgendaItem: (_, { input }, context) => roomPayload(context, (act) => addAgendaItem(act, input)),
    editAgendaItem: (_, { input }, context) => roomPayload(context, (act) => editAgendaItem(act, input)),
    moveAgendaItem: (_, { input }, context) => roomPayload(context, (act) => moveAgendaItem(act, input)),
    markAgendaItem: (_, { input }, context) => roomPayload(context, (act) => markAgendaItem(act, input)),
    removeAgendaItem: (_, { input }, context) => roomPayload(context, (act) => removeAgendaItem(act, input)),
    carryOverAgendaItems: (_, { input }, context) =>
      roomPayload(context, (act) => carryOverAgendaItems(act, input)),
    recordInsight: (_, { input }, context) => roomPayload(context, (act) => recordInsight(act, input)),
    addPrivateNote: (_, { input }, context) =>
      privateNotePayload(context, (act) => addPrivateNote(act, input)),
    editPrivateNote: (_, { input }, context) =>
      privateNotePayload(context, (act) => editPrivateNote(act, input)),
    removePrivateNote: (_, { input }, context) =>
      privateNotePayload(context, (act) => removePrivateNote(act, input)),
    addSharedNote: (_, { input }, context) => sharedNotePayload(context, (act) => addSharedNote(act, input)),
    editSharedNote: (_, { input }, context) =>
      sharedNotePayload(context, (act) => editSharedNote(act, input)),
    removeSharedNote: (_, { input }, context) =>
      sharedNotePayload(context, (act) => removeSharedNote(act, input)),
  },
};
