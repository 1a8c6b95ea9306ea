import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Section } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { QueryBoundary } from '../../ui/query-boundary.tsx';
import { remember, restorer } from './kept.ts';
import { type Watch, watchQuery } from './operations.ts';
import styles from './privacy.module.css';
import { SaveCheckpoint, SaveLedger } from './take-away.tsx';
import type { Problem, Verdict } from './verdict.ts';

/** Whether the ledger still extends what this browser remembers of it. */
export function LedgerWatch({ relationshipId }: { relationshipId: string }) {
  const { organization } = useViewer();
  const query = useQuery(watchQuery(relationshipId, organization.id));
  return (
    <QueryBoundary query={query}>
      {(watch) =>
        watch ? (
          <Section title={<Trans>Is the ledger whole?</Trans>}>
            {watch.verdict.kind === 'BROKEN' ? (
              <Alarm relationshipId={relationshipId} watch={watch} verdict={watch.verdict} />
            ) : (
              <AllWell verdict={watch.verdict} />
            )}
          </Section>
        ) : null
      }
    </QueryBoundary>
  );
}

function AllWell({ verdict }: { verdict: Exclude<Verdict, { kind: 'BROKEN' }> }) {
  const format = useFormat();
  return (
    <Message
      tone={verdict.kind === 'FIRST' ? 'info' : 'good'}
      title={
        verdict.kind === 'FIRST' ? (
          <Trans>From now on this browser remembers how the ledger ends</Trans>
        ) : (
          <Trans>
            Nothing has been removed or rewritten since this browser last looked on{' '}
            {format.dateTime(verdict.since)}
          </Trans>
        )
      }
    >
      {verdict.kind === 'FIRST' ? (
        <Trans>
          On your next visit it checks that nothing was removed or rewritten in the meantime. About the time
          before it can say nothing.
        </Trans>
      ) : null}{' '}
      {verdict.signed ? (
        <Trans>The server's signature was checked in this browser.</Trans>
      ) : (
        <Trans>
          This browser cannot check the server's signature here; the files below can be checked elsewhere.
        </Trans>
      )}
    </Message>
  );
}

const problems: Record<Problem, MessageDescriptor> = {
  SHORTER: msg`The ledger is shorter than it was: entries that this browser has seen are missing.`,
  REWRITTEN: msg`An entry is no longer the one that this browser has seen: the ledger was written anew.`,
  UNSIGNED: msg`The server says how the ledger ends, but what it says does not carry the signature of its key.`,
  OTHER_KEY: msg`The server signs with another key than before.`,
  DAMAGED: msg`What this browser remembered was changed, so that it no longer carries the server's signature. That can have happened on this device, and says nothing yet about the ledger.`,
};

type AlarmProps = { relationshipId: string; watch: Watch; verdict: Extract<Verdict, { kind: 'BROKEN' }> };

function Alarm({ relationshipId, watch, verdict }: AlarmProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Message tone="bad" live title={<Trans>This ledger is not the one that this browser remembers</Trans>}>
      <p>
        {t(problems[verdict.problem])}{' '}
        {verdict.since ? <Trans>This browser last looked on {format.dateTime(verdict.since)}.</Trans> : null}
      </p>
      <ol className={styles.todo}>
        <li>
          <Trans>Do not rely on “Who looked” until this is explained.</Trans>
        </li>
        <li>
          <Trans>Save both files now: together they show what changed.</Trans>
        </li>
        <li>
          <Trans>
            Tell your partner, and ask whoever runs this server. A server that was set back to a backup looks
            like this too, and they would know. If the answer does not satisfy you, take the files to somebody
            you trust.
          </Trans>
        </li>
      </ol>
      <Actions>
        <SaveLedger relationshipId={relationshipId} />
        {watch.before ? <SaveCheckpoint remembered={watch.before} /> : null}
        <StartAnew relationshipId={relationshipId} watch={watch} />
      </Actions>
    </Message>
  );
}

/** Once it is explained: goes on from the ledger as it is. Without this the alarm comes at every visit. */
function StartAnew({ relationshipId, watch }: Omit<AlarmProps, 'verdict'>) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const lookAgain = () => queryClient.invalidateQueries({ queryKey: ['privacy', 'watch'] });
  const startAnew = () => {
    const restore = restorer(relationshipId);
    remember(relationshipId, watch.now);
    void lookAgain();
    notify(t`From now on this browser remembers the ledger as it is today.`, () => {
      restore();
      void lookAgain();
    });
  };
  return (
    <Button onClick={startAnew}>
      <Trans>It is explained: remember it as it is now</Trans>
    </Button>
  );
}
