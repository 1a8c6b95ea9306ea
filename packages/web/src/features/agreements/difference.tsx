import { Trans } from '@lingui/react/macro';
import {
  type AgreementHead,
  type Clauses,
  clausesSchema,
  clauseTitle,
  diffClauses,
} from '@rapport/shared/domain';
import type { ClauseKind } from '../../gql/graphql.ts';
import { Chip } from '../../ui/chip.tsx';
import styles from './agreements.module.css';
import { ClauseWords } from './clause-words.tsx';
import { useClauseLanguage } from './wording.ts';

type Listed = { kind: ClauseKind; data: unknown }[];

/** What differs between two versions, clause by clause, side by side. */
export function Difference({ before, after, head }: { before: Listed; after: Listed; head: AgreementHead }) {
  const language = useClauseLanguage();
  const changes = diffClauses(clausesOf(before), clausesOf(after));
  if (changes.length === 0)
    return (
      <p className="muted">
        <Trans>The clauses are the same.</Trans>
      </p>
    );
  return changes.map(({ kind, change, before: was, after: is }) => (
    <section key={kind} className={styles.clause} aria-label={clauseTitle(kind, language)}>
      <div className={styles.head}>
        <h3>{clauseTitle(kind, language)}</h3>
        <Chip>
          {change === 'ADDED' ? (
            <Trans>new</Trans>
          ) : change === 'REMOVED' ? (
            <Trans>taken out</Trans>
          ) : (
            <Trans>changed</Trans>
          )}
        </Chip>
      </div>
      <div className={styles.compare}>
        <div className={styles.before}>
          <b className="small">
            <Trans>Before</Trans>
          </b>
          <ClauseWords kind={kind} data={was} head={head} plain />
        </div>
        <div>
          <b className="small">
            <Trans>After</Trans>
          </b>
          <ClauseWords kind={kind} data={is} head={head} plain />
        </div>
      </div>
    </section>
  ));
}

function clausesOf(listed: Listed): Clauses {
  const present = listed.filter(({ data }) => data !== null).map(({ kind, data }) => [kind, data] as const);
  const read = clausesSchema.safeParse(Object.fromEntries(present));
  return read.success ? read.data : {};
}
