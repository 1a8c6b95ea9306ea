import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button.tsx';
import { SavePdf } from './save-pdf.tsx';

type PaperLinksProps = { agreementId: string; version: { id: string; number: number } };

/** A version to print and to keep, for those who may read it. */
export function PaperLinks({ agreementId, version: { id, number } }: PaperLinksProps) {
  const { t } = useLingui();
  return (
    <>
      <ButtonLink
        to="/agreements/$agreementId/print/$number"
        params={{ agreementId, number: String(number) }}
        aria-label={t`Printable page of version ${number}`}
      >
        <Trans>Printable page</Trans>
      </ButtonLink>
      <SavePdf versionId={id} number={number} />
    </>
  );
}
