import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { download } from '../../lib/csv.ts';
import { fetchFile } from '../../lib/execute.ts';
import { Button } from '../../ui/button.tsx';
import { IconDownload } from '../../ui/icons.ts';
import { notify } from '../../ui/notify.ts';

/** One session as a file that calendar programs open. Like every calendar it says when and with whom, not what about. */
export function AddToCalendar({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const save = useMutation({
    mutationFn: async () =>
      download('session.ics', await fetchFile(`/v1/sessions/${sessionId}/session.ics`), 'text/calendar'),
    onError: (error) => notify(t`The calendar entry could not be made: ${error.message}`),
  });
  return (
    <Button look="quiet" busy={save.isPending} onClick={() => save.mutate()}>
      <IconDownload aria-hidden />
      <Trans>Add to calendar</Trans>
    </Button>
  );
}
