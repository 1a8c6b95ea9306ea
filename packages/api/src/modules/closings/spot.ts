import type { PersonId } from '../../kernel/ids.ts';

/** Where one party's words at the end stand within their relationship. */
export const spotOf = (personId: PersonId) => ({ table: 'closing_words', column: 'body', rowId: personId });
