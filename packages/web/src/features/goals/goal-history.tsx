import { Trans, useLingui } from '@lingui/react/macro';
import { type GoalCardFragment, RemoveGoalUpdateDocument } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { IconButton } from '../../ui/button.tsx';
import { ExportButton } from '../../ui/export-button.tsx';
import { IconTrash } from '../../ui/icons.ts';
import { notifyDeferred } from '../../ui/notify.ts';
import styles from './goals.module.css';
import { useChange } from './operations.ts';
import { tellFailure } from './tell.ts';
import { goalStateNames, updateKindNames } from './words.ts';

type Update = GoalCardFragment['updates'][number];
type HistoryProps = {
  goal: GoalCardFragment;
  hidden: ReadonlySet<string>;
  onHide: (id: string, on: boolean) => void;
};

/** Every step of a goal as a table, latest first: what the chart shows, and what it cannot. */
export function GoalHistory({ goal, hidden, onHide }: HistoryProps) {
  const { t } = useLingui();
  const format = useFormat();
  const remove = useChange(RemoveGoalUpdateDocument);
  const takeBack = (id: string) => {
    onHide(id, true);
    notifyDeferred(
      t`The progress is taken back.`,
      () => remove.mutate({ goalUpdateId: id }, { onError: tellFailure, onSettled: () => onHide(id, false) }),
      () => onHide(id, false),
    );
  };
  const steps = goal.updates.filter(({ id }) => !hidden.has(id)).toReversed();
  if (steps.length === 0)
    return (
      <p className="muted">
        <Trans>Nothing noted yet. A first value makes the beginning of the line.</Trans>
      </p>
    );
  return (
    <>
      <table className={styles.history}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>On</Trans>
            </th>
            <th scope="col">
              <Trans>What</Trans>
            </th>
            <th scope="col">
              <Trans>Who</Trans>
            </th>
            <th scope="col">
              <span className="visually-hidden">
                <Trans>Take back</Trans>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <td className="number">{format.date(step.happenedOn)}</td>
              <td>
                <Step step={step} unit={goal.content?.unit ?? ''} />
                <div className={styles.whoBelow}>{step.author.name}</div>
              </td>
              <td className={styles.who}>{step.author.name}</td>
              <td>
                {step.viewerCanRemove ? (
                  <IconButton label={t`Take this progress back`} onClick={() => takeBack(step.id)}>
                    <IconTrash aria-hidden />
                  </IconButton>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.exporting}>
        <ExportButton
          fileName="goal"
          header={[t`On`, t`What`, t`Value`, t`Target`, t`By when`, t`Note`, t`Who`]}
          read={async () =>
            steps.map(({ kind, happenedOn, content, author }) => [
              happenedOn,
              t(updateKindNames[kind]),
              content?.value,
              content?.target,
              content?.targetOn,
              content?.note,
              author.name,
            ])
          }
        />
      </div>
    </>
  );
}

function Step({ step, unit }: { step: Update; unit: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { kind, content, outcome } = step;
  if (!content)
    return (
      <span className="muted">
        <Trans>Erased.</Trans>
      </span>
    );
  const value = (amount: number | null) =>
    amount === null ? '–' : unit === '' ? format.number(amount) : `${format.number(amount)} ${unit}`;
  const day = (date: string | null) => (date === null ? '–' : format.date(date));
  return (
    <>
      {kind === 'PROGRESS' ? (
        content.value === null ? null : (
          <b className="number">{value(content.value)}</b>
        )
      ) : (
        <b>{outcome ? t(goalStateNames[outcome]) : t(updateKindNames[kind])}</b>
      )}
      {kind === 'ADJUSTED' ? (
        <div className="small number">
          {content.target === content.targetBefore ? null : (
            <div>
              <Trans>
                Target {value(content.targetBefore)} → {value(content.target)}
              </Trans>
            </div>
          )}
          {content.targetOn === content.targetOnBefore ? null : (
            <div>
              <Trans>
                By {day(content.targetOnBefore)} → {day(content.targetOn)}
              </Trans>
            </div>
          )}
        </div>
      ) : null}
      {content.note === '' ? null : <div className={styles.note}>{content.note}</div>}
    </>
  );
}
