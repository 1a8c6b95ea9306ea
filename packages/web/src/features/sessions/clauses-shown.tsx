import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Clauses } from '@rapport/shared/domain';
import { clausesShownAt } from '@rapport/shared/execution';
import { useQuery } from '@tanstack/react-query';
import { clausesQuery } from './operations.ts';
import styles from './sessions.module.css';

/** What the two agreed that matters when a session is planned: what this is not, and the notice for cancelling. */
export function ClausesShown({ relationshipId }: { relationshipId: string }) {
  const { i18n } = useLingui();
  const { data } = useQuery(clausesQuery(relationshipId, i18n.locale === 'de' ? 'DE' : 'EN'));
  // Which clauses count is asked by their kinds alone: what is not agreed has no entry.
  const agreed: Clauses = Object.fromEntries((data ?? []).map((clause) => [clause.kind, clause]));
  const kinds = clausesShownAt('PLANNING_A_SESSION', agreed);
  const shown = (data ?? []).filter(({ kind }) => kinds.includes(kind));
  const sentences = shown.flatMap((clause) => clause.sentences);
  if (sentences.length === 0) return null;
  return (
    <div className={styles.agreed}>
      <h3>
        <Trans>What you agreed</Trans>
      </h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
