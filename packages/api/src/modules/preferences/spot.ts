import type { PersonId } from '../../kernel/ids.ts';

/** Where one party's preferences stand within their relationship. */
export const spotOf = (personId: PersonId) => ({
  table: 'trust_preference',
  column: 'body',
  rowId: personId,
});
