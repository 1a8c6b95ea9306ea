import type { CommitmentFilter, CommitmentOrder } from '../../gql/graphql.ts';

/** Which commitments are listed, as it stands in the address. */
export const commitmentsShown = ['open', 'settled', 'all'] as const;
export type CommitmentsShown = (typeof commitmentsShown)[number];

/** What is missed can still be done, so it stands with what is to be done. */
export const commitmentFilters: Record<
  CommitmentsShown,
  { filter: CommitmentFilter; orderBy: CommitmentOrder }
> = {
  open: { filter: { states: ['OPEN', 'MISSED'] }, orderBy: 'DUE_ON_ASC' },
  settled: {
    filter: { states: ['KEPT', 'KEPT_LATE', 'RENEGOTIATED', 'WITHDRAWN'] },
    orderBy: 'DUE_ON_DESC',
  },
  all: { filter: {}, orderBy: 'DUE_ON_DESC' },
};
