import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { download } from '../../lib/csv.ts';
import { fetchFile } from '../../lib/execute.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Button } from '../../ui/button.tsx';
import { IconDownload } from '../../ui/icons.ts';
import { Actions, Section } from '../../ui/layout.tsx';
import { notify } from '../../ui/notify.ts';
import type { Kept } from './kept.ts';
import { watchQuery } from './operations.ts';
import styles from './privacy.module.css';

/** The ledger and the checkpoint as files, to be checked without this server. */
export function TakeAway({ relationshipId }: { relationshipId: string }) {
  const { organization } = useViewer();
  const { data: watch } = useQuery(watchQuery(relationshipId, organization.id));
  // While something is wrong, what is worth keeping is saved beside the alarm.
  const remembered = watch?.verdict.kind === 'BROKEN' ? null : watch?.now;
  return (
    <Section card title={<Trans>Take it with you</Trans>}>
      <p>
        <Trans>
          The ledger says who looked and when, never what was written. The checkpoint says how it ends today:
          against it, a ledger that is saved later can be checked without this server, with a copy of the
          software:
        </Trans>
      </p>
      <code className={styles.command}>
        pnpm rapport verify-ledger ledger.jsonl --checkpoint checkpoint.json
      </code>
      <Actions>
        <SaveLedger relationshipId={relationshipId} />
        {remembered ? <SaveCheckpoint remembered={remembered} /> : null}
      </Actions>
    </Section>
  );
}

/** The whole ledger as a file. Taking it is an entry of its own. */
export function SaveLedger({ relationshipId }: { relationshipId: string }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: async () => {
      const file = await fetchFile(`/v1/relationships/${relationshipId}/ledger`);
      download('ledger.jsonl', file, 'application/x-ndjson');
    },
    onError: (error) => notify(t`The ledger could not be saved: ${error.message}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['privacy', 'ledger', relationshipId] }),
  });
  return (
    <Button busy={save.isPending} onClick={() => save.mutate()}>
      <IconDownload aria-hidden />
      <Trans>Save the ledger</Trans>
    </Button>
  );
}

/** What this browser remembers of the ledger, as the command reads it. */
export function SaveCheckpoint({ remembered: { checkpoint } }: { remembered: Kept }) {
  const save = () =>
    download('checkpoint.json', `${JSON.stringify(checkpoint, null, 2)}\n`, 'application/json');
  return (
    <Button onClick={save}>
      <IconDownload aria-hidden />
      <Trans>Save the checkpoint</Trans>
    </Button>
  );
}
