import { Trans, useLingui } from '@lingui/react/macro';
import type { GoalCardFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import styles from './goals.module.css';
import { progressOf, shareOf } from './progress.ts';
import { goalStateNames, goalTones } from './words.ts';

/** A goal at a glance: what, how far, by when. A press opens all of it. */
export function GoalCard({ goal, onOpen }: { goal: GoalCardFragment; onOpen: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { content, targetOn, state } = goal;
  const today = format.isoToday();
  const { points, targets, current } = progressOf(goal, format.isoDayOf(goal.createdAt), today);
  const until = targetOn && targetOn > today ? targetOn : today;
  const late = state === 'OPEN' && targetOn !== null && targetOn < today;
  if (!content)
    return (
      <li className={styles.goal}>
        <p className="muted">
          <Trans>The words of this goal are erased.</Trans>
        </p>
      </li>
    );
  const share = shareOf(content.baseline, content.target, current);
  return (
    <li className={styles.goal}>
      <div className={styles.goalHead}>
        <h3>{content.text}</h3>
        {state === 'OPEN' ? null : <Chip tone={goalTones[state]}>{t(goalStateNames[state])}</Chip>}
      </div>
      {targetOn ? (
        <p className="muted small">
          <Trans>By {format.date(targetOn)}</Trans>
          {late ? (
            <>
              {' · '}
              <span className="amber">
                <Trans>this day is over: adjust it, or close the goal</Trans>
              </span>
            </>
          ) : null}
        </p>
      ) : null}
      {content.measure ? (
        <>
          <p className={styles.measure}>
            <span className="number">{current === null ? '–' : format.number(current)}</span>{' '}
            {content.target === null ? null : (
              <span className="muted">
                <Trans>of {format.number(content.target)}</Trans>{' '}
              </span>
            )}
            <span className="muted">
              {content.unit} · {content.measure}
            </span>
          </p>
          {points.length > 1 ? (
            <LineChart
              label={content.measure}
              unit={content.unit}
              points={points}
              targets={targets}
              baseline={content.baseline}
              until={until}
              height={140}
            />
          ) : share === null ? null : (
            <ProgressBar label={content.measure} done={share * 100} total={100} />
          )}
        </>
      ) : (
        <LatestNote goal={goal} />
      )}
      <div className={styles.goalActions}>
        <Button onClick={onOpen}>
          {goal.viewerCanUpdate ? <Trans>Open and note progress</Trans> : <Trans>Open</Trans>}
        </Button>
      </div>
    </li>
  );
}

function LatestNote({ goal }: { goal: GoalCardFragment }) {
  const format = useFormat();
  const latest = goal.updates.findLast(({ content }) => content !== null && content.note !== '');
  if (!latest?.content) return null;
  return (
    <p className={styles.note}>
      {latest.content.note}{' '}
      <span className="muted small">
        · {latest.author.name}, {format.dayAndMonth(latest.happenedOn)}
      </span>
    </p>
  );
}
