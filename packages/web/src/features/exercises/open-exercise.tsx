import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ExerciseLineFragment } from '../../gql/graphql.ts';
import { useLeftBehind } from '../../lib/draft.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Actions } from '../../ui/layout.tsx';
import { notify, notifyDeferred } from '../../ui/notify.ts';
import { ChoiceBadge } from './choice-badge.tsx';
import { ChoiceForm, choiceDraft } from './choice-form.tsx';
import styles from './exercises.module.css';
import { useCancelExercise, useTakeBack } from './operations.ts';
import type { Sides } from './sides.ts';

type OpenExerciseProps = { line: ExerciseLineFragment; sides: Sides };

/** An exercise in which one of the two has yet to choose. */
export function OpenExercise({ line, sides }: OpenExerciseProps) {
  const leftBehind = useLeftBehind();
  const [choosing, setChoosing] = useState(() => leftBehind(choiceDraft(line.id)));
  const [calledOff, setCalledOff] = useState(false);
  const { partner } = sides;
  if (calledOff) return null;
  return (
    <article className={styles.open} aria-labelledby={`${line.id}-title`}>
      <header>
        <h3 id={`${line.id}-title`}>
          {line.subject === sides.own ? (
            <Trans>Strengths and growing edges: about you</Trans>
          ) : (
            <Trans>Strengths and growing edges: about {partner.firstName}</Trans>
          )}
        </h3>
        <ChoiceBadge sides={sides} sealed />
      </header>
      <Standing line={line} sides={sides} />
      {choosing && line.viewerCanChoose ? (
        <ChoiceForm line={line} sides={sides} onDone={() => setChoosing(false)} />
      ) : (
        <Steps
          line={line}
          sides={sides}
          onChoose={() => setChoosing(true)}
          onCalledOff={(off) => setCalledOff(off)}
        />
      )}
    </article>
  );
}

/** Who has chosen, and never what. */
function Standing({ line, sides }: OpenExerciseProps) {
  const format = useFormat();
  const { partner, reader } = sides;
  const day = format.dayOf(line.startedAt);
  return (
    <p className={styles.standing}>
      <Chip tone={line.viewerChose ? 'good' : 'attention'}>
        {line.viewerChose ? <Trans>You have chosen</Trans> : <Trans>Your choice is asked for</Trans>}
      </Chip>
      <Chip tone={line.partnerChose ? 'good' : 'quiet'}>
        {line.partnerChose ? (
          <Trans>{partner.firstName} has chosen</Trans>
        ) : (
          <Trans>{partner.firstName} has not chosen yet</Trans>
        )}
      </Chip>
      <span className="muted small">
        {line.startedBy.id === reader.id ? (
          <Trans>You started it on {day}</Trans>
        ) : (
          <Trans>
            {partner.firstName} started it on {day}
          </Trans>
        )}
      </span>
    </p>
  );
}

type StepsProps = OpenExerciseProps & { onChoose: () => void; onCalledOff: (off: boolean) => void };

function Steps({ line, sides, onChoose, onCalledOff }: StepsProps) {
  const { t } = useLingui();
  const takeBack = useTakeBack(sides.relationshipId);
  const cancel = useCancelExercise(sides.relationshipId);
  const callOff = () => {
    onCalledOff(true);
    notifyDeferred(
      t`The exercise is called off. What was chosen is erased.`,
      () =>
        cancel.mutate(line.id, {
          onError: (error) => {
            onCalledOff(false);
            notify(error.message);
          },
        }),
      () => onCalledOff(false),
    );
  };
  return (
    <Actions>
      {line.viewerCanChoose ? (
        <Button look={line.viewerChose ? 'default' : 'primary'} onClick={onChoose}>
          {line.viewerChose ? <Trans>Change my choice</Trans> : <Trans>Choose</Trans>}
        </Button>
      ) : null}
      {line.viewerCanTakeBack ? (
        <Button
          look="quiet"
          busy={takeBack.isPending}
          onClick={() => takeBack.mutate(line.id, { onError: (error) => notify(error.message) })}
        >
          <Trans>Take my choice back</Trans>
        </Button>
      ) : null}
      {line.viewerCanCancel ? (
        <Button look="quiet" busy={cancel.isPending} onClick={callOff}>
          <Trans>Call it off</Trans>
        </Button>
      ) : null}
    </Actions>
  );
}
