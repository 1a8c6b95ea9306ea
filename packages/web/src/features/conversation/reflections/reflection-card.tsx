import { Trans, useLingui } from '@lingui/react/macro';
import { readReflectionPrompt, reflectionPromptWords } from '@rapport/shared/domain';
import clsx from 'clsx';
import { useState } from 'react';
import type { OneReflectionFragment, ReflectingPairFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { languageOf } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { SubmitButton } from '../../../ui/field.tsx';
import { Actions } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { notify } from '../../../ui/notify.ts';
import { VisibilityBadge } from '../../../ui/visibility-badge.tsx';
import { MessageText } from '../message-text.tsx';
import { type Side, sidesOf } from '../sides.ts';
import { useEditReflection, useShareReflection, useUnshareReflection } from './operations.ts';
import { ReflectionForm } from './reflection-form.tsx';
import styles from './reflections.module.css';

type ReflectionCardProps = {
  pair: ReflectingPairFragment;
  reflection: OneReflectionFragment;
  onDelete: () => void;
};

/** One reflection: what it says, who can read it, and what its author can do with it. */
export function ReflectionCard({ pair, reflection, onDelete }: ReflectionCardProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(false);
  const { own, partner } = sidesOf(pair);
  const isOwn = reflection.author.id === own.id;
  const side = isOwn ? own : partner;
  const prompt = readReflectionPrompt(reflection.prompt);
  return (
    <article className={clsx(styles.card, styles[side.tone])} aria-label={format.dayOf(reflection.writtenAt)}>
      <header>
        <span>
          <b>{side.name}</b>{' '}
          <span className="muted small">
            {isOwn ? (
              <>
                <Trans>you</Trans>
                {' · '}
              </>
            ) : null}
            <time dateTime={reflection.writtenAt}>{format.dateTime(reflection.writtenAt)}</time>
            {reflection.editedAt ? (
              <>
                {' · '}
                <Trans>changed {format.dayOf(reflection.editedAt)}</Trans>
              </>
            ) : null}
          </span>
        </span>
        <Badge pair={pair} reflection={reflection} partner={partner} />
      </header>
      {isEditing ? (
        <Editing pair={pair} reflection={reflection} onDone={() => setIsEditing(false)} />
      ) : (
        <>
          {prompt ? (
            <p className={styles.question}>{reflectionPromptWords(prompt, languageOf(i18n.locale))}</p>
          ) : null}
          {reflection.text === null ? (
            <p className="muted">
              <Trans>Its words were erased.</Trans>
            </p>
          ) : (
            <MessageText text={reflection.text} />
          )}
          {reflection.viewerCanChange ? (
            <OwnActions
              pair={pair}
              reflection={reflection}
              partner={partner}
              onEdit={() => setIsEditing(true)}
              onDelete={onDelete}
            />
          ) : null}
        </>
      )}
    </article>
  );
}

type EditingProps = Pick<ReflectionCardProps, 'pair' | 'reflection'> & { onDone: () => void };

function Editing({ pair, reflection, onDone }: EditingProps) {
  const edit = useEditReflection();
  return (
    <ReflectionForm
      pair={pair}
      draftName={`reflection.of.${reflection.id}`}
      start={{ text: reflection.text ?? '', prompt: reflection.prompt }}
      error={edit.error}
      onSubmit={(reflected) => edit.mutateAsync({ reflectionId: reflection.id, ...reflected }).then(onDone)}
      actions={
        <>
          <SubmitButton busy={edit.isPending}>
            <Trans>Save</Trans>
          </SubmitButton>
          <Button onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    />
  );
}

type OwnActionsProps = ReflectionCardProps & { partner: Side; onEdit: () => void };

/** Sharing says first who will read it; taking back is done at once. */
function OwnActions({ pair, reflection, partner, onEdit, onDelete }: OwnActionsProps) {
  const { t } = useLingui();
  const share = useShareReflection();
  const unshare = useUnshareReflection();
  const [isAsking, setIsAsking] = useState(false);
  const input = { reflectionId: reflection.id };
  const failed = { onError: (error: Error) => notify(error.message) };
  const shareIt = () =>
    share.mutate(input, {
      ...failed,
      onSuccess: () => {
        setIsAsking(false);
        notify(t`Shared. ${partner.firstName} can read it now.`, () => unshare.mutate(input, failed));
      },
    });
  const takeBack = () =>
    unshare.mutate(input, {
      ...failed,
      onSuccess: () =>
        notify(t`Taken back. ${partner.firstName} can no longer read it.`, () => share.mutate(input, failed)),
    });
  if (isAsking)
    return (
      <Message title={<Trans>{partner.name} will be able to read this, and nobody else</Trans>}>
        <p>
          <Trans>You can take it back at any time. What was read by then stays read.</Trans>
        </p>
        <Actions>
          <Button look="primary" busy={share.isPending} onClick={shareIt}>
            <Trans>Share with {partner.firstName}</Trans>
          </Button>
          <Button onClick={() => setIsAsking(false)}>
            <Trans>Keep it to myself</Trans>
          </Button>
        </Actions>
      </Message>
    );
  return (
    <Actions>
      {reflection.sharedAt ? (
        <Button busy={unshare.isPending} onClick={takeBack}>
          <Trans>Take it back</Trans>
        </Button>
      ) : pair.viewerCanReflect ? (
        <Button onClick={() => setIsAsking(true)}>
          <Trans>Share with {partner.firstName}…</Trans>
        </Button>
      ) : null}
      {pair.viewerCanReflect ? (
        <Button look="quiet" onClick={onEdit}>
          <Trans>Change</Trans>
        </Button>
      ) : null}
      <Button look="quiet" onClick={onDelete}>
        <Trans>Delete</Trans>
      </Button>
    </Actions>
  );
}

function Badge({ pair, reflection, partner }: Omit<ReflectionCardProps, 'onDelete'> & { partner: Side }) {
  const never = <Trans>Nobody else can open it: it is sealed with keys of you two.</Trans>;
  if (reflection.sharedAt === null)
    return (
      <VisibilityBadge
        label={<Trans>Only you</Trans>}
        readers={[<Trans key="you">You. {partner.name} only if you share it.</Trans>]}
        never={never}
      />
    );
  return (
    <VisibilityBadge
      ledgerOf={pair.id}
      label={<Trans>You and {partner.firstName}</Trans>}
      readers={[<Trans key="pair">You and {partner.name}, for as long as its author shares it</Trans>]}
      never={never}
    />
  );
}
