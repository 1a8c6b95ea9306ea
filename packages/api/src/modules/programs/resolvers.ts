import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { type GuideProfileId, type PersonId, type ProgramId, parseId } from '../../kernel/ids.ts';
import { personLoader } from '../identity/index.ts';
import { saveGuideProfile } from './commands/save-guide-profile.ts';
import { verifyQualification } from './commands/verify-qualification.ts';
import { createProgram, updateProgram } from './commands/write-program.ts';
import {
  guideProfileLoader,
  guideProfileOfLoader,
  openOfGuideLoader,
  openOfProgramLoader,
  programLoader,
  qualificationsOfLoader,
  todayOf,
} from './loaders.ts';
import { canEditGuideProfile, canEditPrograms, canVerify } from './policy.ts';
import { countGuides, countPrograms, listGuides, listPrograms } from './queries.ts';
import { gapsOf, hasFreePlace, isAvailable, isExpired, phaseOf } from './rules.ts';

const openOfProgram = async (context: Context, id: ProgramId) =>
  (await openOfProgramLoader(context).load(id))?.open ?? 0;

const openOfGuide = async (context: Context, id: PersonId) =>
  (await openOfGuideLoader(context).load(id))?.open ?? 0;

const programPayload = async (
  context: Context,
  command: Parameters<typeof carryOut<ProgramId, unknown>>[1],
) => {
  const { thing, errors } = await carryOut(context, command, (id) => {
    openOfProgramLoader(context).clear(id);
    return programLoader(context).clear(id).load(id);
  });
  return { program: thing, errors };
};

export const programsResolvers: Resolvers = {
  Query: {
    program: (_, { id }, context) => loadOptional(programLoader, context, parseId('prg', id)),
    async programs(_, page, context) {
      const viewer = requireViewer(context);
      const rows = await listPrograms(
        await context.read(),
        viewer,
        await todayOf(context),
        pageRequest(page),
      );
      for (const { node } of rows.edges) programLoader(context).prime(node.id, node);
      return rows;
    },
    async guides(_, { filter, ...page }, context) {
      const viewer = requireViewer(context);
      const { edges, pageInfo } = await listGuides(
        await context.read(),
        viewer,
        filter ?? {},
        pageRequest(page),
      );
      for (const { node } of edges) personLoader(context).prime(node.person.id, node.person);
      return {
        pageInfo,
        edges: edges.map(({ cursor, node }) => ({ cursor, node: node.profile })),
        filter: filter ?? {},
      };
    },
  },

  ProgramConnection: {
    totalCount: async (_, __, context) => countPrograms(await context.read(), requireViewer(context)),
  },

  GuideProfileConnection: {
    totalCount: async (parent, _, context) =>
      countGuides(await context.read(), requireViewer(context), parent.filter),
  },

  Program: {
    sponsor: (parent, _, context) => loadOptional(personLoader, context, parent.sponsorId),
    phase: async (parent, _, context) => phaseOf(parent, await todayOf(context)),
    openRelationships: (parent, _, context) => openOfProgram(context, parent.id),
    viewerCanEdit: (_, __, context) => canEditPrograms(requireViewer(context)),
    async viewerCanPropose(parent, _, context) {
      const [today, open] = await Promise.all([todayOf(context), openOfProgram(context, parent.id)]);
      return phaseOf(parent, today) !== 'ENDED' && hasFreePlace(parent.capacity, open);
    },
  },

  Person: {
    guideProfile: (parent, _, context) => guideProfileOfLoader(context).load(parent.id),
  },

  GuideProfile: {
    async person(parent, _, context) {
      const person = await personLoader(context).load(parent.personId);
      if (!person) throw new Error('A guide profile without its person was resolved.');
      return person;
    },
    openRelationships: (parent, _, context) => openOfGuide(context, parent.personId),
    available: async (parent, _, context) => isAvailable(parent, await openOfGuide(context, parent.personId)),
    qualifications: async (parent, _, context) => [
      ...(await qualificationsOfLoader(context).load(parent.personId)),
    ],
    async gaps(parent, _, context) {
      if (!canEditGuideProfile(requireViewer(context), parent)) return [];
      return gapsOf(parent, (await qualificationsOfLoader(context).load(parent.personId)).length);
    },
    viewerCanEdit: (parent, _, context) => canEditGuideProfile(requireViewer(context), parent),
    viewerCanVerify: (parent, _, context) => canVerify(requireViewer(context), parent),
  },

  Qualification: {
    expired: async (parent, _, context) => isExpired(parent, await todayOf(context)),
    verifiedBy: (parent, _, context) => loadOptional(personLoader, context, parent.verifiedBy),
  },

  Mutation: {
    createProgram: (_, { input }, context) => programPayload(context, (act) => createProgram(act, input)),
    updateProgram: (_, { input }, context) => programPayload(context, (act) => updateProgram(act, input)),
    async saveGuideProfile(_, { input }, context) {
      const { thing, errors } = await carryOut(
        context,
        (act) => saveGuideProfile(act, input),
        (id: GuideProfileId) => freshProfile(context, requireViewer(context).personId, id),
      );
      return { guideProfile: thing, errors };
    },
    async verifyQualification(_, { input }, context) {
      const { thing, errors } = await carryOut(
        context,
        (act) => verifyQualification(act, input),
        (personId) => freshProfile(context, personId),
      );
      return { guideProfile: thing, errors };
    },
  },
};

/** A person's profile as it is after a write. */
function freshProfile(context: Context, personId: PersonId, id?: GuideProfileId) {
  if (id) guideProfileLoader(context).clear(id);
  qualificationsOfLoader(context).clear(personId);
  return guideProfileOfLoader(context).clear(personId).load(personId);
}
