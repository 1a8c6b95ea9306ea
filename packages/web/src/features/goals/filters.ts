import type { CommitmentFilter, CommitmentOrder } from '../../gql/graphql.ts';

/** Which commitments are listed, as it stands in the address. */
export const commitmentsShown = ['current', 'settled', 'all'] as const;
export type CommitmentsShown = (typeof commitmentsShown)[number];

export const commitmentFilters: Record<
  CommitmentsShown,
  { filter: CommitmentFilter; orderBy: CommitmentOrder }
> = {
  current: { filter: { current: true }, orderBy: 'DUE_ON_ASC' },
  settled: {
    filter: { states: ['KEPT', 'KEPT_LATE', 'RENEGOTIATED', 'WITHDRAWN'] },
    orderBy: 'DUE_ON_DESC',
  },
  all: { filter: {}, orderBy: 'DUE_ON_DESC' },
};
