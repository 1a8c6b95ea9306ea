import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { download } from '../../lib/csv.ts';
import { fetchFile } from '../../lib/execute.ts';
import { Button } from '../../ui/button.tsx';
import { IconDownload } from '../../ui/icons.ts';
import { notify } from '../../ui/notify.ts';
import { useClauseLanguage } from './wording.ts';

/** A version as a file to keep, made by the server in the reader's language. */
export function SavePdf({ versionId, number }: { versionId: string; number: number }) {
  const { t } = useLingui();
  const language = useClauseLanguage();
  const save = useMutation({
    mutationFn: async () => {
      const address = `/v1/agreement-versions/${versionId}/agreement.pdf?language=${language}`;
      download(`agreement-version-${number}.pdf`, await fetchFile(address), 'application/pdf');
    },
    onError: (error) => notify(t`The PDF could not be made: ${error.message}`),
  });
  return (
    <Button busy={save.isPending} onClick={() => save.mutate()} aria-label={t`PDF of version ${number}`}>
      <IconDownload aria-hidden />
      <Trans>PDF</Trans>
    </Button>
  );
}
