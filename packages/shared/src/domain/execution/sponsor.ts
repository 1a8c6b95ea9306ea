import type { SponsorField } from '../clauses.ts';
import type { Terms } from '../terms.ts';

/** Something a sponsor could be told: a field of the information clause, and whether the two have released this item. */
export interface SponsorItem {
  readonly field: SponsorField;
  readonly released: boolean;
}

/** Whether the sponsor may learn one item under the agreement in force; null terms: there is none, so nothing. */
export function maySponsorLearn(
  terms: Pick<Terms, 'sponsorInformation'> | null,
  { field, released }: SponsorItem,
): boolean {
  switch (terms?.sponsorInformation[field] ?? 'NEVER') {
    case 'NEVER':
      return false;
    case 'ON_RELEASE':
      return released;
    case 'AUTOMATIC':
      return true;
  }
}

/**
 * What a query of the sponsor answers: the only door from the pair's facts to the sponsor. Whatever is not let through here does not exist
 * for them.
 * @param frozen since a breach of confidentiality was reported nothing is told
 */
export function sponsorLearns<T extends SponsorItem>(
  terms: Pick<Terms, 'sponsorInformation'> | null,
  items: readonly T[],
  frozen = false,
): T[] {
  return frozen ? [] : items.filter((item) => maySponsorLearn(terms, item));
}
