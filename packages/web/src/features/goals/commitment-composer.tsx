import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useRef, useState } from 'react';
import { type CommitmentOriginKind, MakeCommitmentDocument } from '../../gql/graphql.ts';
import { useDraft, useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SubmitButton, TextInput } from '../../ui/field.tsx';
import { fieldError, formError } from '../../ui/form-errors.ts';
import { IconPlus } from '../../ui/icons.ts';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { Resumed } from '../../ui/resumed.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import styles from './commitments.module.css';
import { suggestedDue } from './days.ts';
import { useChange } from './operations.ts';

/** What a commitment comes from. */
export type Origin = { kind: CommitmentOriginKind; id: string };

type CommitmentComposerProps = {
  relationshipId: string;
  partner: { name: string };
  origin?: Origin;
  goalId?: string;
  /** What it begins with, such as a sentence of the message it comes from. */
  suggestion?: string;
  /** Listens to the key `c`; for one composer of a page. */
  shortcut?: boolean;
  /** Open from the start, as in a dialog. */
  opened?: boolean;
  onMade?: () => void;
};

/** Makes a commitment of one's own in two strokes: a key or press opens it with a day suggested, Enter makes it. */
export function CommitmentComposer({ opened = false, shortcut = false, ...form }: CommitmentComposerProps) {
  const leftBehind = useLeftBehind();
  const [open, setOpen] = useState(() => opened || leftBehind(draftName(form)));
  useShortcuts(shortcut ? [{ keys: 'c', run: () => setOpen(true) }] : []);
  if (open) return <ComposerForm {...form} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)} aria-keyshortcuts={shortcut ? 'c' : undefined}>
        <IconPlus aria-hidden />
        <Trans>New commitment</Trans>
        {shortcut ? <kbd>c</kbd> : null}
      </Button>
    </div>
  );
}

type ComposerFormProps = Omit<CommitmentComposerProps, 'opened' | 'shortcut'> & { onClose: () => void };

/** Under which name the draft of a commitment is kept: one for each thing that it may come from. */
function draftName({ relationshipId, origin, goalId }: Omit<ComposerFormProps, 'onClose'>): string {
  return `commitment.${relationshipId}.${origin?.id ?? goalId ?? 'new'}`;
}

function ComposerForm(props: ComposerFormProps) {
  const { relationshipId, partner, origin, goalId, suggestion = '', onMade, onClose } = props;
  const { t } = useLingui();
  const format = useFormat();
  const today = format.isoToday();
  const make = useChange(MakeCommitmentDocument);
  const draft = useDraft(draftName(props), { text: suggestion, dueOn: suggestedDue(today) });
  const { text, dueOn } = draft.fields;
  const field = useRef<HTMLDivElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(
      {
        relationshipId,
        text,
        dueOn,
        goalId: goalId ?? null,
        originId: origin?.id ?? null,
        idempotencyKey: draft.key,
      },
      {
        onSuccess: () => {
          // Another one can follow at once.
          draft.forget();
          field.current?.querySelector('input')?.focus();
          notify(t`Promised by ${format.date(dueOn)}. ${partner.name} sees it too.`);
          onMade?.();
        },
      },
    );
  };
  const error = formError(make.error, ['text', 'dueOn']);
  return (
    <form
      className={styles.composer}
      aria-label={t`New commitment`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div ref={field}>
        <Field label={<Trans>I will…</Trans>} error={fieldError(make.error, 'text')} required>
          <TextInput
            autoFocus
            maxLength={500}
            autoComplete="off"
            value={text}
            onChange={(event) => draft.change({ text: event.currentTarget.value })}
          />
        </Field>
      </div>
      <Field label={<Trans>By</Trans>} error={fieldError(make.error, 'dueOn')} required>
        <TextInput
          type="date"
          min={today}
          value={dueOn}
          onChange={(event) => draft.change({ dueOn: event.currentTarget.value })}
        />
      </Field>
      <div className={styles.composerEnd}>
        <SubmitButton busy={make.isPending}>
          <Trans>Promise it</Trans>
        </SubmitButton>
        <Button look="quiet" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
      <Resumed draft={draft} />
      {error ? (
        <Message tone="bad" live>
          {error}
        </Message>
      ) : null}
    </form>
  );
}
