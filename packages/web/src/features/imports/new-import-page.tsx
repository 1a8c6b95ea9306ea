import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type DragEvent, useId, useRef, useState } from 'react';
import type { ImportKind } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { IconUpload } from '../../ui/icons.ts';
import { PageHeader, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './imports.module.css';
import { upload } from './upload.ts';

/** The largest file the server takes, in bytes. */
const largest = 200 * 1024 * 1024;

type NewImportPageProps = {
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  onReceived: (importId: string) => void;
};

/** First step: what kind of file, and the file. */
export function NewImportPage({ kind, onKind, onReceived }: NewImportPageProps) {
  const { t } = useLingui();
  const [sent, setSent] = useState({ done: 0, total: 0 });
  const [abort, setAbort] = useState<AbortController | null>(null);
  const send = useMutation({
    mutationFn: (file: File) => {
      const controller = new AbortController();
      setAbort(controller);
      setSent({ done: 0, total: file.size });
      return upload({
        file,
        kind,
        idempotencyKey: crypto.randomUUID(),
        onProgress: (done, total) => setSent({ done, total }),
        signal: controller.signal,
      });
    },
    onSuccess: onReceived,
  });
  const stopped = send.error instanceof DOMException && send.error.name === 'AbortError';
  return (
    <>
      <PageHeader
        title={t`Import a file`}
        eyebrow={
          <Link to="/imports">
            <Trans>Imports</Trans>
          </Link>
        }
        sub={<Trans>Nothing is changed before you have seen what would be, and say so.</Trans>}
      />
      <Section title={<Trans>What is in it</Trans>}>
        <KindChoice kind={kind} onKind={onKind} />
      </Section>
      <Section title={<Trans>The file</Trans>}>
        {send.isPending ? (
          <Sending done={sent.done} total={sent.total} onStop={() => abort?.abort()} />
        ) : (
          <DropZone onFile={(file) => send.mutate(file)} />
        )}
        {send.error && !stopped ? (
          <div style={{ marginTop: 14 }}>
            <Message tone="bad" title={<Trans>The file was not taken</Trans>} live>
              {send.error.message}
            </Message>
          </div>
        ) : null}
      </Section>
    </>
  );
}

function KindChoice({ kind, onKind }: Pick<NewImportPageProps, 'kind' | 'onKind'>) {
  const { t } = useLingui();
  return (
    <fieldset className={styles.kinds} aria-label={t`What is in it`}>
      <label className={styles.kind}>
        <input type="radio" name="kind" checked={kind === 'PEOPLE'} onChange={() => onKind('PEOPLE')} />
        <span>
          <b>
            <Trans>People</Trans>
          </b>
          <small>
            <Trans>
              A staff list: ids, names, e-mails, departments, titles, managers, first days. One row a person,
              in any order.
            </Trans>
          </small>
        </span>
      </label>
      <label className={styles.kind}>
        <input
          type="radio"
          name="kind"
          checked={kind === 'RELATIONSHIPS'}
          onChange={() => onKind('RELATIONSHIPS')}
        />
        <span>
          <b>
            <Trans>Relationships</Trans>
          </b>
          <small>
            <Trans>Pairs that exist already: who guides whom, since when, about what. One row a pair.</Trans>
          </small>
        </span>
      </label>
    </fieldset>
  );
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (file: File | null | undefined) => {
    setProblem(null);
    if (!file) return;
    if (file.size === 0) setProblem(t`${file.name} is empty.`);
    else if (file.size > largest)
      setProblem(t`${file.name} is larger than 200 MB. Split it into several files.`);
    else onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files.item(0));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button does the same
    <div
      className={styles.drop}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={26} stroke={1.5} aria-hidden />
      <h3>
        <Trans>Drop a CSV file here</Trans>
      </h3>
      <p className="muted">
        <Trans>
          Comma, semicolon or tab; any common encoding; up to 200 MB. Headings are recognised in several
          languages.
        </Trans>
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        className="visually-hidden"
        aria-label={t`CSV file`}
        tabIndex={-1}
        onChange={(event) => {
          take(event.currentTarget.files?.item(0));
          event.currentTarget.value = '';
        }}
      />
      <Button look="primary" onClick={() => input.current?.click()}>
        <Trans>Choose a file</Trans>
      </Button>
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
    </div>
  );
}

function Sending({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const kilobytes = (bytes: number) => format.number(Math.ceil(bytes / 1024));
  const sent = kilobytes(done);
  const all = kilobytes(total);
  return (
    <div className={styles.progress} role="status">
      <ProgressBar label={t`Sending the file`} done={done} total={total || null} />
      <div className={styles.numbers}>
        <span>{done < total ? <Trans>Sending</Trans> : <Trans>Reading and checking every row</Trans>}</span>
        <span className="number">
          <Trans>
            {sent} of {all} kB
          </Trans>
        </span>
      </div>
      <div>
        <Button onClick={onStop}>
          <Trans>Stop</Trans>
        </Button>
      </div>
    </div>
  );
}
