import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExerciseLineFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Field, SelectInput } from '../../ui/field.tsx';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { ChoiceBadge } from './choice-badge.tsx';
import { Comparison } from './comparison.tsx';
import styles from './exercises.module.css';
import { revealedQuery } from './operations.ts';
import { PanesView } from './panes-view.tsx';
import type { Sides } from './sides.ts';
import { Takeaways } from './takeaways.tsx';

type RevealedProps = {
  sides: Sides;
  /** Revealed exercises about one person, newest first; at least one. */
  lines: readonly ExerciseLineFragment[];
};

/** What both chose about one of them: the newest, or an earlier one that the reader looks up. */
export function RevealedExercises({ sides, lines }: RevealedProps) {
  const format = useFormat();
  const [lookedUp, setLookedUp] = useState<string | null>(null);
  const shown = lines.find(({ id }) => id === lookedUp) ?? lines[0];
  if (!shown) return null;
  const aboutMe = shown.subject === sides.own;
  const { partner } = sides;
  const momentOf = (line: ExerciseLineFragment) => (line.revealedAt ? format.dateTime(line.revealedAt) : '');
  const day = shown.revealedAt ? format.dayOf(shown.revealedAt) : '';
  return (
    <article className={styles.revealed}>
      <header>
        <div>
          <h3>{aboutMe ? <Trans>About you</Trans> : <Trans>About {partner.firstName}</Trans>}</h3>
          <p className="muted small">
            <Trans>Both of you had chosen on {day}</Trans>
          </p>
        </div>
        <ChoiceBadge sides={sides} sealed={false} />
      </header>
      {lines.length > 1 ? (
        <Field label={<Trans>Look at</Trans>} className={styles.lookUp}>
          <SelectInput value={shown.id} onChange={(event) => setLookedUp(event.currentTarget.value)}>
            {lines.map((line) => (
              <option key={line.id} value={line.id}>
                {momentOf(line)}
              </option>
            ))}
          </SelectInput>
        </Field>
      ) : null}
      <Revealed
        key={shown.id}
        sides={sides}
        line={shown}
        earlier={lines.slice(lines.indexOf(shown) + 1)}
        aboutMe={aboutMe}
      />
    </article>
  );
}

type OneProps = {
  sides: Sides;
  line: ExerciseLineFragment;
  earlier: readonly ExerciseLineFragment[];
  aboutMe: boolean;
};

function Revealed({ sides, line, earlier, aboutMe }: OneProps) {
  const query = useQuery(revealedQuery(sides.relationshipId, line.id));
  return (
    <QueryBoundary query={query}>
      {(exercise) =>
        exercise?.panes ? (
          <>
            <PanesView panes={exercise.panes} aboutMe={aboutMe} />
            {earlier.length > 0 ? (
              <Comparison sides={sides} panes={exercise.panes} earlier={earlier} />
            ) : null}
            <Takeaways exercise={exercise} sides={sides} canWrite={line.viewerCanTakeAway} />
          </>
        ) : (
          <p className="muted">
            <Trans>What was chosen here has been erased.</Trans>
          </p>
        )
      }
    </QueryBoundary>
  );
}
