import { type Context, requireViewer } from '../../context.ts';
import { carryOut } from '../../db/carry-out.ts';
import { loadOptional } from '../../db/loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { pageRequest } from '../../kernel/cursor.ts';
import { type ImportId, newId, parseId } from '../../kernel/ids.ts';
import { personLoader } from '../identity/index.ts';
import { programLoader } from '../programs/index.ts';
import { applyImport } from './commands/apply-import.ts';
import { cancelImport } from './commands/cancel-import.ts';
import { mapImport } from './commands/map-import.ts';
import { importLoader } from './loaders.ts';
import { canImport, isApplicable, isUnderWay } from './policy.ts';
import { progressOf } from './progress.ts';
import { countImports, countProblems, countRows, listImports, listProblems, listRows } from './queries.ts';
import { rowChanges } from './row-changes.ts';
import { watchImport } from './watch.ts';

const importPayload = async (
  context: Context,
  command: Parameters<typeof carryOut<ImportId, unknown>>[1],
) => {
  const { thing, errors } = await carryOut(context, command, (id) =>
    importLoader(context).clear(id).load(id),
  );
  return { import: thing, errors };
};

export const importsResolvers: Resolvers = {
  Query: {
    import: (_, { id }, context) => loadOptional(importLoader, context, parseId('imp', id)),
    async imports(_, { states, ...page }, context) {
      const wanted = states ?? null;
      const rows = await listImports(await context.read(), requireViewer(context), wanted, pageRequest(page));
      return { ...rows, states: wanted };
    },
  },

  ImportConnection: {
    totalCount: async ({ states }, _, context) =>
      countImports(await context.read(), requireViewer(context), states),
  },

  Import: {
    columns: ({ columns }) =>
      columns.map(({ index, header, field, samples }) => ({ index, header, field, samples: [...samples] })),
    program: ({ programId }, _, context) => loadOptional(programLoader, context, programId),
    progress: (parent) => progressOf(parent),
    counts: ({ created, updated, deactivated, unchanged, refused, peopleAdded }) => ({
      created,
      updated,
      deactivated,
      unchanged,
      refused,
      peopleAdded,
    }),
    problems: async (parent, page, context) => ({
      ...(await listProblems(await context.read(), parent, pageRequest(page))),
      job: parent,
    }),
    async rows(parent, { actions, ...page }, context) {
      const wanted = actions ?? null;
      const rows = await listRows(await context.read(), parent, wanted, pageRequest(page));
      return { ...rows, job: parent, actions: wanted };
    },
    startedBy: ({ startedBy }, _, context) => loadOptional(personLoader, context, startedBy),
    viewerCanApply: (parent, _, context) => canImport(requireViewer(context)) && isApplicable(parent),
    viewerCanCancel: (parent, _, context) => canImport(requireViewer(context)) && isUnderWay(parent),
  },

  ImportProblemConnection: {
    totalCount: async ({ job }, _, context) => countProblems(await context.read(), job),
  },

  ImportRowConnection: {
    totalCount: async ({ job, actions }, _, context) => countRows(await context.read(), job, actions),
  },

  ImportRow: {
    action: ({ action }) => action ?? 'UNCHANGED',
    label: ({ label, number }) => label ?? `Row ${number}`,
    async changes(parent, _, context) {
      const job = await importLoader(context).load(parent.importId);
      return job ? rowChanges(job, parent) : [];
    },
  },

  Mutation: {
    mapImport: (_, { input }, context) => importPayload(context, (act) => mapImport(act, input)),
    applyImport: (_, { input }, context) => importPayload(context, (act) => applyImport(act, input)),
    cancelImport: (_, { input }, context) => importPayload(context, (act) => cancelImport(act, input)),
  },

  Subscription: {
    importProgress: {
      subscribe(_, { importId }, context) {
        // No id that could name one: an id made up now names none, and gets the same answer.
        const id = parseId('imp', importId) ?? newId('imp');
        return watchImport(context, id, (job) => ({ importProgress: job }));
      },
    },
  },
};
