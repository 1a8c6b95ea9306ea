import { Trans, useLingui } from '@lingui/react/macro';
import { type AgreementHead, type ClauseKind, clauseTitle } from '@rapport/shared/domain';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import styles from './agreements.module.css';
import { ClauseForm, type ClauseFormProps } from './clause-form.tsx';
import { ClauseWords } from './clause-words.tsx';
import { clauseAnchor, useClauseLanguage } from './wording.ts';

type ClausePanelProps = {
  kind: ClauseKind;
  data: unknown;
  head: AgreementHead;
  /** Said where there is no such clause. */
  absent?: ReactNode;
  /** Beside the title. */
  marks?: ReactNode;
  /** A remark of the page about this clause, below its words and above its form. */
  note?: ReactNode;
  /** What stands between this clause and a proposal. */
  obstacles: string[];
  /** Beside the button that opens the form. */
  actions?: ReactNode;
  /** Whether its form is open. */
  editing: boolean;
  /** Opens the form; null where the reader may not change it now. */
  onEdit: (() => void) | null;
  form: Omit<ClauseFormProps, 'kind' | 'agreementKind' | 'data'>;
  /** Places what can be done with the clause among more that stands below it. */
  below?: (actions: ReactNode) => ReactNode;
};

/** One clause: what it says and does, or its form, and what is still wrong with it. */
export function ClausePanel(props: ClausePanelProps) {
  const { kind, data, head, absent, marks, note, obstacles, actions, editing, onEdit, form, below } = props;
  const { t } = useLingui();
  const title = clauseTitle(kind, useClauseLanguage());
  const todo = (
    <>
      {onEdit && !editing ? (
        <Button onClick={onEdit} aria-label={data === null ? t`Add: ${title}` : t`Change: ${title}`}>
          {data === null ? <Trans>Add</Trans> : <Trans>Change</Trans>}
        </Button>
      ) : null}
      {actions}
    </>
  );
  return (
    <section className={styles.clause} aria-label={title} id={clauseAnchor(kind)}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {marks}
      </div>
      {editing ? (
        <>
          {note}
          <ClauseForm {...form} kind={kind} agreementKind={head.kind} data={data} />
        </>
      ) : (
        <>
          <ClauseWords kind={kind} data={data} head={head} absent={absent} />
          {note}
        </>
      )}
      {obstacles.map((why) => (
        <Message key={why} tone="attention">
          {why}
        </Message>
      ))}
      {below ? below(todo) : <div className={styles.row}>{todo}</div>}
    </section>
  );
}
