import { type Context, requireViewer } from '../context.ts';
import { loadOptional } from '../db/loader.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import { PageArgumentError } from '../kernel/cursor.ts';
import { type IdPrefix, parseId, prefixOf } from '../kernel/ids.ts';
import { agreementLoader, rolloutLoader, versionLoader } from '../modules/agreements/index.ts';
import { messageLoader, reflectionLoader } from '../modules/conversation/index.ts';
import { exerciseLoader } from '../modules/exercises/index.ts';
import { feedbackLoader } from '../modules/feedback/index.ts';
import { commitmentLoader, goalLoader, milestoneLoader } from '../modules/goals/index.ts';
import { personLoader } from '../modules/identity/index.ts';
import { importLoader } from '../modules/imports/index.ts';
import { notificationLoader } from '../modules/notifications/index.ts';
import { guideProfileLoader, programLoader, qualificationLoader } from '../modules/programs/index.ts';
import { relationshipLoader } from '../modules/relationships/index.ts';
import {
  agendaItemLoader,
  privateNoteLoader,
  sessionLoader,
  sharedNoteLoader,
} from '../modules/sessions/index.ts';
import { profileStoryLoader, storyLoader } from '../modules/stories/index.ts';

type NodeModel = ResolversTypes['Node'];
type Find = (context: Context, id: string) => Promise<object | null>;

/** How to find a thing of each id type; types without an entry are only reached through others. */
const finders: Partial<Record<IdPrefix, { readonly type: string; readonly find: Find }>> = {
  per: { type: 'Person', find: (context, id) => loadOptional(personLoader, context, parseId('per', id)) },
  prg: { type: 'Program', find: (context, id) => loadOptional(programLoader, context, parseId('prg', id)) },
  gde: {
    type: 'GuideProfile',
    find: (context, id) => loadOptional(guideProfileLoader, context, parseId('gde', id)),
  },
  qua: {
    type: 'Qualification',
    find: (context, id) => loadOptional(qualificationLoader, context, parseId('qua', id)),
  },
  rel: {
    type: 'Relationship',
    find: (context, id) => loadOptional(relationshipLoader, context, parseId('rel', id)),
  },
  agr: {
    type: 'Agreement',
    find: (context, id) => loadOptional(agreementLoader, context, parseId('agr', id)),
  },
  agv: {
    type: 'AgreementVersion',
    find: (context, id) => loadOptional(versionLoader, context, parseId('agv', id)),
  },
  rol: {
    type: 'AgreementRollout',
    find: (context, id) => loadOptional(rolloutLoader, context, parseId('rol', id)),
  },
  ntf: {
    type: 'Notification',
    find: (context, id) => loadOptional(notificationLoader, context, parseId('ntf', id)),
  },
  agi: {
    type: 'AgendaItem',
    find: (context, id) => loadOptional(agendaItemLoader, context, parseId('agi', id)),
  },
  pno: {
    type: 'PrivateNote',
    find: (context, id) => loadOptional(privateNoteLoader, context, parseId('pno', id)),
  },
  sno: {
    type: 'SharedNote',
    find: (context, id) => loadOptional(sharedNoteLoader, context, parseId('sno', id)),
  },
  ses: { type: 'Session', find: (context, id) => loadOptional(sessionLoader, context, parseId('ses', id)) },
  goa: { type: 'Goal', find: (context, id) => loadOptional(goalLoader, context, parseId('goa', id)) },
  cmt: {
    type: 'Commitment',
    find: (context, id) => loadOptional(commitmentLoader, context, parseId('cmt', id)),
  },
  mil: {
    type: 'Milestone',
    find: (context, id) => loadOptional(milestoneLoader, context, parseId('mil', id)),
  },
  msg: { type: 'Message', find: (context, id) => loadOptional(messageLoader, context, parseId('msg', id)) },
  ref: {
    type: 'Reflection',
    find: (context, id) => loadOptional(reflectionLoader, context, parseId('ref', id)),
  },
  fbk: {
    type: 'Feedback',
    find: (context, id) => loadOptional(feedbackLoader, context, parseId('fbk', id)),
  },
  exe: {
    type: 'Exercise',
    find: (context, id) => loadOptional(exerciseLoader, context, parseId('exe', id)),
  },
  sto: { type: 'Story', find: (context, id) => loadOptional(storyLoader, context, parseId('sto', id)) },
  pst: {
    type: 'ProfileStory',
    find: (context, id) => loadOptional(profileStoryLoader, context, parseId('pst', id)),
  },
  imp: { type: 'Import', find: (context, id) => loadOptional(importLoader, context, parseId('imp', id)) },
};

async function find(context: Context, id: string): Promise<Awaited<NodeModel> | null> {
  requireViewer(context);
  const prefix = prefixOf(id);
  const finder = prefix && finders[prefix];
  const found = finder ? await finder.find(context, id) : null;
  return found as Awaited<NodeModel> | null;
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, context) => find(context, id),
    nodes(_, { ids }, context) {
      if (ids.length > 100) throw new PageArgumentError('Ask for at most 100 ids at a time.');
      return Promise.all(ids.map((id: string) => find(context, id)));
    },
  },
  Node: {
    __resolveType(parent) {
      const prefix = 'id' in parent && typeof parent.id === 'string' ? prefixOf(parent.id) : null;
      const type = prefix && finders[prefix]?.type;
      if (!type) throw new Error('A node of an unknown type was resolved.');
      return type as 'Person';
    },
  },
};
