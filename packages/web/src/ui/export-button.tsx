import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type CsvRow, download, toCsv } from '../lib/csv.ts';
import { useFormat } from '../lib/format.ts';
import { Button } from './button.tsx';
import { IconDownload } from './icons.ts';
import { notify } from './notify.ts';

type ExportButtonProps = {
  /** Without the ending. */
  fileName: string;
  header: string[];
  /** Reads every row that fits the present filters; tells how many are there already. */
  read: (onProgress: (done: number) => void) => Promise<CsvRow[]>;
};

/** Saves what a table lists as CSV, all of it and not only the rows on the screen. */
export function ExportButton({ fileName, header, read }: ExportButtonProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [done, setDone] = useState(0);
  const saving = useMutation({
    mutationFn: async () => download(`${fileName}.csv`, toCsv([header, ...(await read(setDone))])),
    onError: (error) => notify(t`The export failed: ${error.message}`),
    onSettled: () => setDone(0),
  });
  const rows = format.number(done);
  return (
    <Button busy={saving.isPending} onClick={() => saving.mutate()}>
      <IconDownload aria-hidden />
      {saving.isPending ? <Trans>{rows} rows…</Trans> : <Trans>Export CSV</Trans>}
    </Button>
  );
}
