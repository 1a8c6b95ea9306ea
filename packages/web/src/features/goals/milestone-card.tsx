import { Trans, useLingui } from '@lingui/react/macro';
import clsx from 'clsx';
import { type FormEvent, useState } from 'react';
import { type MilestoneCardFragment, ReflectOnMilestoneDocument } from '../../gql/graphql.ts';
import { useDraft, useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field, SubmitButton, TextArea } from '../../ui/field.tsx';
import { fieldError } from '../../ui/form-errors.ts';
import { IconConfetti, IconDots, IconRosette } from '../../ui/icons.ts';
import { Actions } from '../../ui/layout.tsx';
import { Resumed } from '../../ui/resumed.tsx';
import styles from './milestones.module.css';
import { useChange } from './operations.ts';
import type { Sides } from './pair.ts';

type MilestoneCardProps = {
  milestone: MilestoneCardFragment;
  sides: Sides;
  onEdit: () => void;
  onRemove: () => void;
};

/** A win on the line of time, with what each of the two says about it. */
export function MilestoneCard({ milestone, sides, onEdit, onRemove }: MilestoneCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { content, size, reflections } = milestone;
  const own = reflections.find(({ person }) => person.id === sides.own.id)?.text ?? null;
  const title = content?.title ?? t`Erased`;
  const large = size === 'LARGE';
  const Sign = large ? IconConfetti : IconRosette;
  return (
    <li className={clsx(styles.milestone, large && styles.large)}>
      <span className={styles.sign}>
        <Sign aria-hidden />
      </span>
      <article aria-label={title}>
        <header>
          <div>
            <h3>{title}</h3>
            <p className="muted small">
              {large ? <Trans>A large win</Trans> : <Trans>A small win</Trans>} ·{' '}
              {format.date(milestone.happenedOn)} · <Trans>marked by {milestone.author.name}</Trans>
            </p>
          </div>
          {milestone.viewerCanEdit ? (
            <ActionMenu
              label={t`More about “${title}”`}
              entries={[
                { kind: 'action', label: t`Change it`, run: onEdit },
                { kind: 'action', label: t`Remove it`, run: onRemove },
              ]}
            >
              <IconButton label={t`More about “${title}”`}>
                <IconDots aria-hidden />
              </IconButton>
            </ActionMenu>
          ) : null}
        </header>
        {content?.text ? <p className={styles.text}>{content.text}</p> : null}
        {milestone.goal?.content ? <p className={styles.goal}>{milestone.goal.content.text}</p> : null}
        {[sides.own, sides.partner].map((side) => {
          const said = reflections.find(({ person }) => person.id === side.id);
          return said ? (
            <blockquote key={side.id} className={clsx(styles.said, styles[side.tone])}>
              <p>{said.text ?? t`Erased`}</p>
              <footer className="muted small">
                {side.name}
                {side === sides.own ? (
                  <>
                    {' · '}
                    <Trans>you</Trans>
                  </>
                ) : null}
              </footer>
            </blockquote>
          ) : null;
        })}
        {milestone.viewerCanReflect ? <Saying milestoneId={milestone.id} said={own} /> : null}
      </article>
    </li>
  );
}

/** The reader's own words about it. */
function Saying({ milestoneId, said }: { milestoneId: string; said: string | null }) {
  const reflect = useChange(ReflectOnMilestoneDocument);
  const name = `milestone.${milestoneId}.said`;
  const leftBehind = useLeftBehind();
  const [open, setOpen] = useState(() => leftBehind(name));
  const draft = useDraft(name, { text: said ?? '' });
  const { text } = draft.fields;
  const done = () => {
    draft.forget();
    setOpen(false);
  };
  if (!open)
    return (
      <div className={styles.saying}>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {said === null ? <Trans>Say something about it</Trans> : <Trans>Change what you said</Trans>}
        </Button>
      </div>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reflect.mutate({ milestoneId, text }, { onSuccess: done });
  };
  return (
    <form className={styles.saying} onSubmit={submit}>
      <Field
        label={<Trans>What does it mean to you?</Trans>}
        error={fieldError(reflect.error, 'text') ?? reflect.error?.message}
      >
        <TextArea
          autoFocus
          rows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => draft.change({ text: event.currentTarget.value })}
        />
      </Field>
      <Resumed draft={draft} />
      <Actions>
        <SubmitButton busy={reflect.isPending}>
          <Trans>Share it</Trans>
        </SubmitButton>
        <Button onClick={done}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </form>
  );
}
