import type { ContentType } from '@rapport/shared';
import { type Context, requireViewer } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type PageArguments, pageRequest } from '../../kernel/cursor.ts';
import { checkpointOf } from './checkpoint.ts';
import type { LedgerKind } from './model.ts';
import { isPartOf, keepsOrganizationLedger } from './policy.ts';
import { type Chain, entryHash, listEntries } from './queries.ts';
import { contentTypes } from './rules.ts';

type LedgerArguments = PageArguments & { readonly kinds?: readonly LedgerKind[] | null | undefined };

async function page(context: Context, chain: Chain, args: LedgerArguments) {
  const { edges, pageInfo } = await listEntries(
    await context.read(),
    requireViewer(context),
    chain,
    pageRequest(args),
    args.kinds ?? null,
  );
  return { edges: [...edges], pageInfo };
}

/** One named detail of an entry, where it has it. */
function detail(entry: { readonly details: Readonly<Record<string, unknown>> }, name: string): unknown {
  return entry.details[name];
}

export const auditResolvers: Resolvers = {
  Relationship: {
    ledger: (parent, args, context) =>
      isPartOf(requireViewer(context), parent) ? page(context, parent.id, args) : null,
    ledgerCheckpoint: async (parent, _, context) => {
      const viewer = requireViewer(context);
      return isPartOf(viewer, parent) ? checkpointOf(await context.read(), viewer, context, parent.id) : null;
    },
    async ledgerEntryHash(parent, { seq }, context) {
      const viewer = requireViewer(context);
      return isPartOf(viewer, parent) ? entryHash(await context.read(), viewer, parent.id, seq) : null;
    },
  },
  Organization: {
    ledger: (parent, args, context) =>
      keepsOrganizationLedger(requireViewer(context)) ? page(context, parent.id, args) : null,
  },
  LedgerEntry: {
    contentType: (parent): ContentType | null =>
      contentTypes.find((type) => type === detail(parent, 'contentType')) ?? null,
    version: (parent) => {
      const version = detail(parent, 'version');
      return typeof version === 'number' ? version : null;
    },
    held: (parent) => {
      const hold = detail(parent, 'hold');
      return typeof hold === 'boolean' ? hold : null;
    },
  },
  LedgerCheckpoint: {
    at: (parent) => new Date(parent.at),
  },
};
