import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AgreementClauseFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { formError } from '../../ui/form-errors.ts';
import { Actions } from '../../ui/layout.tsx';
import styles from './agreements.module.css';
import { useComment, useResolveComment } from './operations.ts';

type ClauseCommentsProps = {
  clause: AgreementClauseFragment;
  versionId: string;
  title: string;
  /** What else can be done with the clause, before the remark. */
  children?: ReactNode;
};

/** What the two say about a clause. */
export function ClauseComments({ clause, versionId, title, children }: ClauseCommentsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const resolve = useResolveComment();
  const [writing, setWriting] = useState(false);
  const open = clause.comments.filter((comment) => comment.resolvedAt === null).length;
  return (
    <>
      {clause.comments.length > 0 ? (
        <ul className={styles.comments} aria-label={t`Remarks: ${title}`}>
          {clause.comments.map((comment) => (
            <li key={comment.id}>
              <span className="small muted">
                {comment.author.name} · {format.dateTime(comment.at)}
              </span>
              <p className={comment.resolvedAt ? styles.settled : undefined}>{comment.text}</p>
              <Button
                look="quiet"
                onClick={() =>
                  resolve.mutate({ agreementCommentId: comment.id, resolved: comment.resolvedAt === null })
                }
              >
                {comment.resolvedAt ? <Trans>Open again</Trans> : <Trans>Settled</Trans>}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {writing ? (
        <WriteComment versionId={versionId} kind={clause.kind} onDone={() => setWriting(false)} />
      ) : (
        <div className={styles.row}>
          {children}
          <Button look="quiet" onClick={() => setWriting(true)} aria-label={t`Remark on: ${title}`}>
            {open > 0 ? (
              <Plural value={open} one="Remark · # open" other="Remark · # open" />
            ) : (
              <Trans>Remark</Trans>
            )}
          </Button>
        </div>
      )}
    </>
  );
}

function WriteComment({
  versionId,
  kind,
  onDone,
}: {
  versionId: string;
  kind: AgreementClauseFragment['kind'];
  onDone: () => void;
}) {
  const comment = useComment();
  const [text, setText] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    comment.mutate({ agreementVersionId: versionId, kind, text, idempotencyKey }, { onSuccess: onDone });
  };
  const error = formError(comment.error, []);
  return (
    <form onSubmit={submit}>
      <Field
        label={<Trans>Your remark</Trans>}
        hint={<Trans>Read by the two of you only.</Trans>}
        error={error}
      >
        <TextArea
          rows={2}
          maxLength={2000}
          autoFocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <Actions>
        <SubmitButton busy={comment.isPending}>
          <Trans>Say it</Trans>
        </SubmitButton>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </form>
  );
}
