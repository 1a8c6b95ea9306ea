import { Trans } from '@lingui/react/macro';
import { type AgreementHead, type ClauseKind, effectsOf, renderClause } from '@rapport/shared/domain';
import type { ReactNode } from 'react';
import styles from './agreements.module.css';
import { dataOf, useClauseLanguage } from './wording.ts';

type ClauseWordsProps = {
  kind: ClauseKind;
  data: unknown;
  head: AgreementHead;
  /** Said where there is no such clause. */
  absent?: ReactNode;
  /** Leaves out what the software does. */
  plain?: boolean;
};

/** A clause in plain sentences, with what the software does because of it. */
export function ClauseWords({ kind, data, head, absent, plain = false }: ClauseWordsProps) {
  const language = useClauseLanguage();
  const read = dataOf(kind, data);
  const sentences = read === null ? [] : renderClause(kind, read, { language, head });
  const effects = effectsOf(kind, read, { language, head });
  return (
    <div className={plain ? undefined : styles.words}>
      <div className={styles.sentences}>
        {sentences.length > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: two objectives may read alike
          sentences.map((sentence, index) => <p key={index}>{sentence}</p>)
        ) : (
          <p className={styles.absent}>
            {read === null ? (
              (absent ?? <Trans>Not agreed.</Trans>)
            ) : (
              <Trans>Nothing is said here yet.</Trans>
            )}
          </p>
        )}
      </div>
      {!plain && effects.length > 0 ? (
        <div className={styles.does}>
          <h4>
            <Trans>What this does</Trans>
          </h4>
          <ul>
            {effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
