import type { AgreementFilter, AgreementStanding } from '../../../gql/graphql.ts';

export const standingChoices = [
  'DRAFTING',
  'WAITING_FOR_SIGNATURES',
  'IN_FORCE',
] as const satisfies AgreementStanding[];

/** What stands in the address of the list. */
export type AgreementsSearch = { program?: string; standing?: AgreementStanding; overdue?: true };

/** The filter that an address asks for. */
export function agreementsFilter({ program, standing, overdue }: AgreementsSearch): AgreementFilter {
  return {
    ...(program ? { programId: program } : {}),
    ...(standing ? { standing } : {}),
    ...(overdue ? { reviewOverdue: true } : {}),
  };
}
