import type { LedgerKind } from '../../gql/graphql.ts';

/** What somebody can want to find in a relationship's ledger. Whatever is in none of these is found in the whole. */
export const ledgerParts = {
  looks: ['READ'],
  agreement: [
    'AGREEMENT_PROPOSED',
    'AGREEMENT_SIGNED',
    'AGREEMENT_DECLINED',
    'AGREEMENT_IN_FORCE',
    'AGREEMENT_ENDED',
  ],
  outside: ['EXPORTED', 'RELEASED', 'UNSHARED'],
  erasure: ['ERASED', 'LEGAL_HOLD', 'KEY_USED_BY_JOB'],
} as const satisfies Record<string, readonly LedgerKind[]>;
export type LedgerPart = keyof typeof ledgerParts;

export const ledgerPartNames = ['looks', 'agreement', 'outside', 'erasure'] as const satisfies LedgerPart[];
