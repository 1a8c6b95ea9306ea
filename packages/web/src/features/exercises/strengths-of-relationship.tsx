import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ExerciseLineFragment, ExercisesOfPairFragment, Party } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Section } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import styles from './exercises.module.css';
import { OpenExercise } from './open-exercise.tsx';
import { exercisesQuery, useStartExercise } from './operations.ts';
import { RevealedExercises } from './revealed-exercises.tsx';
import { type Sides, sidesOf } from './sides.ts';

/** Strengths and blind spots of the two, for the two only. */
export default function StrengthsOfRelationship({ relationshipId }: { relationshipId: string }) {
  const query = useQuery(exercisesQuery(relationshipId));
  return (
    <Section title={<Trans>Strengths and blind spots</Trans>}>
      <QueryBoundary query={query}>
        {(pair) => {
          const sides = pair && sidesOf(pair);
          return pair && sides ? <Content pair={pair} sides={sides} /> : null;
        }}
      </QueryBoundary>
    </Section>
  );
}

type ContentProps = { pair: ExercisesOfPairFragment; sides: Sides };

function Content({ pair, sides }: ContentProps) {
  const lines = pair.exercises?.edges.map(({ node }) => node) ?? [];
  const open = lines.filter(({ revealedAt }) => revealedAt === null);
  const startable = pair.viewerCanStartExercise
    ? subjects(sides).filter((subject) => !open.some((line) => line.subject === subject))
    : [];
  if (lines.length === 0)
    return (
      <EmptyState
        title={<Trans>See yourselves with the other's eyes</Trans>}
        action={<Start sides={sides} subjects={startable} first />}
      >
        <Trans>
          One of you is looked at by both: each chooses five or six strengths and three growing edges from the
          same list. Once both have chosen, you see what both see, what only one sees, and what to ask. It
          takes ten minutes, and there is no score.
        </Trans>
      </EmptyState>
    );
  return (
    <div className={styles.all}>
      {open.map((line) => (
        <OpenExercise key={line.id} line={line} sides={sides} />
      ))}
      {subjects(sides).map((subject) => (
        <RevealedExercises key={subject} sides={sides} lines={revealedAbout(lines, subject)} />
      ))}
      <Start sides={sides} subjects={startable} first={false} />
      <p className="muted small">
        <Trans>
          After the Johari window of Joseph Luft and Harrington Ingham (1955). The list of strengths is our
          own.
        </Trans>
      </p>
    </div>
  );
}

/** The reader first. */
const subjects = ({ own }: Sides): Party[] => (own === 'GUIDE' ? ['GUIDE', 'LEARNER'] : ['LEARNER', 'GUIDE']);

const revealedAbout = (lines: readonly ExerciseLineFragment[], subject: Party) =>
  lines.filter((line) => line.subject === subject && line.revealedAt !== null);

type StartProps = { sides: Sides; subjects: Party[]; first: boolean };

function Start({ sides, subjects: startable, first }: StartProps) {
  const start = useStartExercise(sides.relationshipId);
  const { partner } = sides;
  if (startable.length === 0) return null;
  return (
    <Actions>
      {startable.map((subject) => (
        <Button
          key={subject}
          look={first && subject === sides.own ? 'primary' : 'default'}
          busy={start.isPending}
          onClick={() => start.mutate(subject, { onError: (error) => notify(error.message) })}
        >
          {subject === sides.own ? (
            <Trans>Look at me together</Trans>
          ) : (
            <Trans>Look at {partner.firstName} together</Trans>
          )}
        </Button>
      ))}
    </Actions>
  );
}
