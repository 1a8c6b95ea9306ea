import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  LedgerCheckpointDocument,
  LedgerOfOrganizationDocument,
  LedgerOfRelationshipDocument,
  type LedgerPageFragment,
  PrivacyOfRelationshipDocument,
  type PrivacyOfRelationshipQuery,
} from '../../gql/graphql.ts';
import { execute, fetchText } from '../../lib/execute.ts';
import { type Kept, readKept, remember } from './kept.ts';
import { type LedgerPart, ledgerParts } from './ledger-parts.ts';
import { judge, type Verdict } from './verdict.ts';

/** Entries fetched at a time. */
const pageSize = 30;

/** What the two are told of what is kept of them. */
export type PrivacyOfPair = NonNullable<PrivacyOfRelationshipQuery['relationship']>;

export const privacyQuery = (relationshipId: string) =>
  queryOptions({
    queryKey: ['privacy', 'of', relationshipId],
    queryFn: async ({ signal }) =>
      (await execute(PrivacyOfRelationshipDocument, { id: relationshipId }, signal)).relationship,
  });

type ReadPage = (after: string | null, signal: AbortSignal) => Promise<LedgerPageFragment | null | undefined>;

const ledgerQuery = (queryKey: string[], read: ReadPage) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: async ({ pageParam, signal }) => (await read(pageParam, signal)) ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
  });

/** A ledger, newest first; a page is null for whoever it is not for. */
export type LedgerQuery = ReturnType<typeof ledgerQuery>;

/** @param part only entries of this part; all of them where it is undefined */
export const relationshipLedgerQuery = (id: string, part?: LedgerPart): LedgerQuery =>
  ledgerQuery(['privacy', 'ledger', id, part ?? 'all'], async (after, signal) => {
    const kinds = part === undefined ? null : [...ledgerParts[part]];
    const variables = { id, first: pageSize, after, kinds };
    return (await execute(LedgerOfRelationshipDocument, variables, signal)).relationship?.ledger;
  });

export const organizationLedgerQuery: LedgerQuery = ledgerQuery(
  ['privacy', 'ledger', 'organization'],
  async (after, signal) =>
    (await execute(LedgerOfOrganizationDocument, { first: pageSize, after }, signal)).viewer?.membership
      ?.organization.ledger,
);

export type Watch = { verdict: Verdict; before: Kept | null; now: Kept };

/**
 * Compares a ledger with what this browser kept of it, and keeps its present end if the one extends the other. Once per visit: the key
 * holds the id where news about the relationship do not find it, for they would turn "since you last looked" into "since just now".
 */
export const watchQuery = (relationshipId: string, organizationId: string) =>
  queryOptions({
    queryKey: ['privacy', 'watch', { relationshipId, organizationId }],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<Watch | null> => {
      const found = readKept(relationshipId);
      const before = found === 'DAMAGED' ? null : found;
      const [{ relationship }, publicKey] = await Promise.all([
        execute(
          LedgerCheckpointDocument,
          { id: relationshipId, seq: before?.checkpoint.length ?? 0 },
          signal,
        ),
        publicKeyNow(),
      ]);
      if (!relationship?.ledgerCheckpoint) return null;
      const { chain, length, head, at, keyId, signature } = relationship.ledgerCheckpoint;
      const now = { checkpoint: { organizationId, chain, length, head, at, keyId, signature }, publicKey };
      const verdict = await judge(found, now, relationship.ledgerEntryHash);
      if (verdict.kind !== 'BROKEN') remember(relationshipId, now);
      return { verdict, before, now };
    },
  });

async function publicKeyNow(): Promise<string> {
  const said: unknown = JSON.parse(await fetchText('/v1/ledger-key'));
  const publicKey: unknown = Reflect.get(Object(said), 'publicKey');
  if (typeof publicKey !== 'string') throw new Error('The server did not name its key.');
  return publicKey;
}
