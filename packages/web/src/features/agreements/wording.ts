import { useLingui } from '@lingui/react/macro';
import type { AgreementHead, ClauseData, ClauseKind, Wording } from '@rapport/shared/domain';
import { readClause } from '@rapport/shared/domain';
import type { AgreementFullFragment } from '../../gql/graphql.ts';
import { languageOf } from '../../lib/i18n.ts';

/** Whom the agreement is between, as clauses are put into words. */
export function headOf({
  kind,
  guide,
  learner,
  sponsor,
  program,
}: Pick<AgreementFullFragment, 'kind' | 'guide' | 'learner' | 'sponsor' | 'program'>): AgreementHead {
  return { kind, guide, learner, sponsor, program };
}

/** The reader's language, as clauses are put into words. */
export function useClauseLanguage(): Wording['language'] {
  const { i18n } = useLingui();
  return languageOf(i18n.locale);
}

/** A clause's data as the server sent it; null where there is none, or where a later version of the product wrote it. */
export function dataOf<K extends ClauseKind>(kind: K, data: unknown): ClauseData[K] | null {
  return data === null ? null : readClause(kind, data);
}

/** Where on the page a clause stands, for links to it. */
export const clauseAnchor = (kind: ClauseKind) => `clause-${kind.toLowerCase().replaceAll('_', '-')}`;
