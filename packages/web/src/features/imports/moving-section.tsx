import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportFullFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './imports.module.css';
import { useCancelImport } from './operations.ts';
import { importStateNames } from './words.ts';

/** An import on its way: how far it is, and stopping it. */
export function MovingSection({ item }: { item: ImportFullFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const cancel = useCancelImport(item.id);
  const { done, total } = item.progress;
  const doneText = format.number(done);
  const totalText = total === null ? null : format.number(total);
  return (
    <Section title={t(importStateNames[item.state])}>
      <div className={styles.progress}>
        <ProgressBar label={t(importStateNames[item.state])} done={done} total={total} />
        <div className={styles.numbers} role="status">
          <span className="number">
            {totalText === null ? (
              <Trans>{doneText} rows</Trans>
            ) : (
              <Trans>
                {doneText} of {totalText} rows
              </Trans>
            )}
          </span>
          <span>
            <Trans>You may leave this page; it goes on.</Trans>
          </span>
        </div>
        {item.viewerCanCancel ? (
          <div>
            <Button
              busy={cancel.isPending}
              onClick={() => cancel.mutate(undefined, { onError: (error) => notify(error.message) })}
            >
              <Trans>Stop</Trans>
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
