import { Trans, useLingui } from '@lingui/react/macro';
import { longestInsight } from '@rapport/shared/domain';
import clsx from 'clsx';
import { type FormEvent, useState } from 'react';
import type { SessionRoomFragment } from '../../../gql/graphql.ts';
import { useDraft, useLeftBehind } from '../../../lib/draft.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, SubmitButton, TextArea } from '../../../ui/field.tsx';
import { formError } from '../../../ui/form-errors.ts';
import { Actions } from '../../../ui/layout.tsx';
import { notify } from '../../../ui/notify.ts';
import { useRecordInsight } from './operations.ts';
import styles from './room.module.css';
import { type Partner, toneOf } from './sides.ts';

type InsightCardProps = {
  room: SessionRoomFragment;
  person: { id: string; name: string };
  partner: Partner;
  /** Whether it is the reader's. */
  own: boolean;
};

/** What one of the two takes away from the session. */
export function InsightCard({ room, person, partner, own }: InsightCardProps) {
  const insight = room.insights?.find((one) => one.person.id === person.id);
  const leftBehind = useLeftBehind();
  const [editing, setEditing] = useState(() => leftBehind(insightDraft(room.id)));
  const writable = own && room.viewerCanPrepare;
  const asks = writable && (editing || !insight);
  return (
    <article className={clsx(styles.insight, styles[toneOf(room.relationship, person.id)])}>
      <h3>{own ? <Trans>What I take away</Trans> : <Trans>What {partner.firstName} takes away</Trans>}</h3>
      {asks ? (
        <InsightForm
          room={room}
          partner={partner}
          text={insight?.text ?? ''}
          onDone={() => setEditing(false)}
        />
      ) : insight ? (
        <p className={styles.words} dir="auto">
          {insight.text ?? <Trans>(erased)</Trans>}
        </p>
      ) : (
        <p className="muted">
          {room.viewerCanPrepare && !own ? (
            <Trans>Nothing yet. You read it here once {partner.firstName} has told it.</Trans>
          ) : (
            <Trans>Nothing was written here.</Trans>
          )}
        </p>
      )}
      {writable && insight && !editing ? (
        <Actions>
          <Button onClick={() => setEditing(true)}>
            <Trans>Change</Trans>
          </Button>
        </Actions>
      ) : null}
    </article>
  );
}

/** Under which name what one takes away is kept until it is told. */
const insightDraft = (sessionId: string) => `insight.${sessionId}`;

type InsightFormProps = {
  room: SessionRoomFragment;
  partner: Partner;
  /** What was told so far. */
  text: string;
  onDone: () => void;
};

/** The partner reads it once it is told, so it is told by a press and not while typing; until then it is kept on this device. */
function InsightForm({ room, partner, text, onDone }: InsightFormProps) {
  const { t } = useLingui();
  const record = useRecordInsight(room);
  const draft = useDraft(insightDraft(room.id), { words: text });
  const { words } = draft.fields;
  const done = () => {
    draft.forget();
    onDone();
  };
  const tell = (next: string) =>
    record.mutate(
      { sessionId: room.id, text: next },
      {
        onSuccess: () => {
          done();
          if (next === '')
            notify(t`Taken back. ${partner.firstName} can no longer read it.`, () =>
              record.mutate({ sessionId: room.id, text }),
            );
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') tell(words);
  };
  const error = formError(record.error, []);
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={<Trans>In one or two sentences</Trans>}
        hint={<Trans>{partner.firstName} reads it once you tell it.</Trans>}
        error={error}
      >
        <TextArea
          dir="auto"
          rows={3}
          maxLength={longestInsight}
          value={words}
          placeholder={t`What do you see differently now?`}
          onChange={(event) => draft.change({ words: event.currentTarget.value })}
        />
      </Field>
      <Actions>
        <SubmitButton busy={record.isPending}>
          <Trans>Tell {partner.firstName}</Trans>
        </SubmitButton>
        {text ? (
          <>
            <Button onClick={done}>
              <Trans>Cancel</Trans>
            </Button>
            <Button look="quiet" onClick={() => tell('')}>
              <Trans>Take it back</Trans>
            </Button>
          </>
        ) : null}
      </Actions>
    </form>
  );
}
