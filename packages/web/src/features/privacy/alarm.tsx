import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/layout.tsx';
import { Message } from '../../ui/message.tsx';
import { notify } from '../../ui/notify.ts';
import { remember, restorer } from './kept.ts';
import type { Watch } from './operations.ts';
import styles from './privacy.module.css';
import { SaveCheckpoint, SaveLedger } from './take-away.tsx';
import type { Problem, Verdict } from './verdict.ts';

const problems: Record<Problem, MessageDescriptor> = {
  SHORTER: msg`The ledger is shorter than it was: entries that this browser has seen are missing.`,
  REWRITTEN: msg`An entry is no longer the one that this browser has seen: the ledger was written anew.`,
  UNSIGNED: msg`The server says how the ledger ends, but what it says does not carry the signature of its key.`,
  OTHER_KEY: msg`The server signs with another key than before.`,
  DAMAGED: msg`It no longer carries the server's signature. That can have happened on this device, and says nothing yet about the ledger itself.`,
};

type AlarmProps = { relationshipId: string; watch: Watch; verdict: Extract<Verdict, { kind: 'BROKEN' }> };

/** Something does not hold: what, since when, and what to do now. */
export function Alarm({ relationshipId, watch, verdict }: AlarmProps) {
  const { t } = useLingui();
  const format = useFormat();
  const damaged = verdict.problem === 'DAMAGED';
  return (
    <Message
      tone="bad"
      live
      title={
        damaged ? (
          <Trans>What this browser remembered of the ledger was changed</Trans>
        ) : (
          <Trans>This ledger is not the one that this browser remembers</Trans>
        )
      }
    >
      <p>
        {t(problems[verdict.problem])}{' '}
        {verdict.since ? <Trans>This browser last looked on {format.dateTime(verdict.since)}.</Trans> : null}
      </p>
      {damaged ? <CheckOtherwise /> : <WhatToDo />}
      <Actions>
        <SaveLedger relationshipId={relationshipId} />
        {watch.before && !damaged ? <SaveCheckpoint remembered={watch.before} /> : null}
        <StartAnew relationshipId={relationshipId} watch={watch} />
      </Actions>
    </Message>
  );
}

function WhatToDo() {
  return (
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
  );
}

/** Where this browser's memory is worth nothing, others may still be. */
function CheckOtherwise() {
  return (
    <ol className={styles.todo}>
      <li>
        <Trans>Ask yourself who else uses this device.</Trans>
      </li>
      <li>
        <Trans>Ask your partner what this page says in their browser.</Trans>
      </li>
      <li>
        <Trans>If you saved a checkpoint earlier, check the ledger with it.</Trans>
      </li>
    </ol>
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
