import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RolloutLineFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { Button } from '../../../ui/button.tsx';
import { formError } from '../../../ui/form-errors.ts';
import { Actions } from '../../../ui/layout.tsx';
import { Message } from '../../../ui/message.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { useStartRollout } from './operations.ts';
import styles from './overview.module.css';

type RolloutProps = {
  programId: string;
  /** Pairs that have not begun their agreement. */
  waiting: number;
  /** The latest; null where there was none. */
  rollout: RolloutLineFragment | null;
};

/** Puts the template before every pair that has not begun its agreement, and shows how far that has come. */
export function Rollout({ programId, waiting, rollout }: RolloutProps) {
  return (
    <div className={styles.rollout}>
      {rollout ? <Progress rollout={rollout} /> : null}
      {rollout?.state !== 'RUNNING' && waiting > 0 ? (
        <Start programId={programId} waiting={waiting} again={rollout?.state === 'FAILED'} />
      ) : null}
    </div>
  );
}

function Start({ programId, waiting, again }: { programId: string; waiting: number; again: boolean }) {
  const start = useStartRollout(programId);
  const problem = formError(start.error, []);
  return (
    <>
      <p className="muted">
        <Plural
          value={waiting}
          one="One pair works out its agreement and has not begun."
          other="# pairs work out their agreements and have not begun."
        />{' '}
        <Trans>
          Each gets a draft from the template as it stands now, and both find it on their Home. Who has begun
          already, or begins meanwhile, keeps their own.
        </Trans>
      </p>
      {problem ? (
        <Message tone="bad" live>
          {problem}
        </Message>
      ) : null}
      <Actions>
        <Button look={again ? 'primary' : 'default'} busy={start.isPending} onClick={() => start.mutate()}>
          <Plural
            value={waiting}
            one="Put the template before this pair"
            other="Put the template before all # pairs"
          />
        </Button>
      </Actions>
    </>
  );
}

function Progress({ rollout }: { rollout: RolloutLineFragment }) {
  const { t } = useLingui();
  const format = useFormat();
  const done = format.number(rollout.done);
  const total = format.number(rollout.total);
  const { startedBy, startedAt, finishedAt } = rollout;
  switch (rollout.state) {
    case 'RUNNING':
      return (
        <div role="status">
          <p>
            <Trans>
              {done} of {total} pairs have their draft
            </Trans>
          </p>
          <ProgressBar label={t`Drafts from the template`} done={rollout.done} total={rollout.total} />
        </div>
      );
    case 'FAILED':
      return (
        <Message
          tone="bad"
          live
          title={
            <Trans>
              It stopped after {done} of {total} pairs
            </Trans>
          }
        >
          <Trans>
            Something went wrong that nobody expected. The drafts made so far stay; start again for the pairs
            that are left. If it stops again, tell your administrator.
          </Trans>
        </Message>
      );
    case 'DONE':
      return (
        <Message tone="good" live title={<Finished done={rollout.done} />}>
          <Trans>
            Started by {startedBy.name}, finished on {format.dateTime(finishedAt ?? startedAt)}.
          </Trans>{' '}
          {rollout.done < rollout.total ? (
            <Trans>
              The others of {total} are left as they are: they had begun by then, or the program's sponsor is
              one of the two and cannot sign twice.
            </Trans>
          ) : null}
        </Message>
      );
  }
}

function Finished({ done }: { done: number }) {
  return (
    <Plural
      value={done}
      _0="No drafts were made"
      one="One pair has got its draft"
      other="# pairs have got their drafts"
    />
  );
}
