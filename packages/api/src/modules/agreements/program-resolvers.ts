import { clauseKinds } from '@rapport/shared/domain';
import DataLoader from 'dataloader';
import { type Context, perRequest, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import { watch } from '../../db/watch.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { newId, type ProgramId, parseId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { isStaff, personLoader } from '../identity/index.ts';
import { organizationToday, programLoader } from '../programs/index.ts';
import { resetAgreementTemplate, saveAgreementTemplate } from './commands/save-agreement-template.ts';
import { startAgreementRollout } from './commands/start-rollout.ts';
import { agreementLoader, rolloutLoader, rolloutOfLoader } from './loaders.ts';
import { countAgreements, listAgreements, overviewsOf, rolloutsByIds } from './program-queries.ts';
import { placeOf, type TemplatePlace, templateAt } from './templates.ts';

const dayOf = perRequest(async (context) =>
  organizationToday(await context.read(), requireViewer(context), context.clock),
);

const overviewLoader = perRequest(
  (context) =>
    new DataLoader(async (ids: readonly ProgramId[]) => {
      const rows = await overviewsOf(await context.read(), requireViewer(context), ids, await dayOf(context));
      return ids.map((id) => rows.find((row) => row.programId === id) ?? null);
    }),
);

const templatePayload = async (
  context: Context,
  command: Parameters<typeof carryOut<TemplatePlace, unknown>>[1],
) => {
  const { thing, errors } = await carryOut(context, command, (place) => readTemplate(context, place));
  return { agreementTemplate: thing, errors };
};

const readTemplate = async (context: Context, place: TemplatePlace) =>
  context.readApart((db) => templateAt(db, requireViewer(context).organizationId, place));

/** The four templates of an organization: each kind, with and without a sponsor. */
const organizationPlaces = (['COACHING', 'MENTORING'] as const).flatMap((kind) =>
  [false, true].map((threeWay): TemplatePlace => ({ kind, threeWay, programId: null })),
);

export const programAgreementsResolvers: Resolvers = {
  Query: {
    async agreements(_, { filter, ...page }, context) {
      const viewer = requireViewer(context);
      const day = await dayOf(context);
      const db = await context.read();
      const { edges, pageInfo } = await listAgreements(db, viewer, filter ?? {}, day, pageRequest(page));
      for (const { node } of edges) agreementLoader(context).prime(node.id, node);
      return { edges: [...edges], pageInfo, filter: filter ?? {} };
    },
    agreementTemplates: (_, __, context) =>
      Promise.all(organizationPlaces.map((place) => readTemplate(context, place))),
  },

  AgreementConnection: {
    totalCount: async (parent, _, context) =>
      countAgreements(await context.read(), requireViewer(context), parent.filter, await dayOf(context)),
  },

  Program: {
    agreementTemplate: async (parent, _, context) =>
      templateAt(await context.read(), requireViewer(context).organizationId, placeOf(parent)),
    agreementOverview: (parent, _, context) =>
      isStaff(requireViewer(context)) ? overviewLoader(context).load(parent.id) : null,
    agreementRollout: (parent, _, context) => rolloutOfLoader(context).load(parent.id),
  },

  AgreementTemplate: {
    program: (parent, _, context) => loadOptional(programLoader, context, parent.programId),
    clauses: ({ content }) => clauseKinds.map((kind) => ({ kind, data: content[kind] ?? null })),
    updatedBy: (parent, _, context) => loadOptional(personLoader, context, parent.updatedById),
  },

  AgreementRollout: {
    async program(parent, _, context) {
      const program = await programLoader(context).load(parent.programId);
      if (!program) throw new Error('A rollout without its program was resolved.');
      return program;
    },
    async startedBy(parent, _, context) {
      const person = await personLoader(context).load(parent.startedBy);
      if (!person) throw new Error('A rollout that nobody started was resolved.');
      return person;
    },
  },

  Mutation: {
    saveAgreementTemplate: (_, { input }, context) =>
      templatePayload(context, (act): Promise<Result<TemplatePlace>> => saveAgreementTemplate(act, input)),
    resetAgreementTemplate: (_, { input }, context) =>
      templatePayload(context, (act) => resetAgreementTemplate(act, input)),
    async startAgreementRollout(_, { input }, context) {
      const { thing, errors } = await carryOut(
        context,
        (act) => startAgreementRollout(act, input),
        (id) => rolloutLoader(context).clear(id).load(id),
      );
      return { agreementRollout: thing, errors };
    },
  },

  Subscription: {
    agreementRolloutProgress: {
      subscribe(_, { rolloutId }, context) {
        const id = parseId('rol', rolloutId) ?? newId('rol');
        return watch(context, {
          topic: 'rollout',
          id,
          read: async (db, viewer) => (await rolloutsByIds(db, viewer, [id]))[0] ?? null,
          isLast: ({ state }) => state !== 'RUNNING',
          show: (agreementRolloutProgress) => ({ agreementRolloutProgress }),
        });
      },
    },
  },
};
