import { createFileRoute } from '@tanstack/react-router';
import { AgreementPage } from '../../features/agreements/agreement-page.tsx';

export const Route = createFileRoute('/_app/agreements/$agreementId')({ component: Page });

function Page() {
  const { agreementId } = Route.useParams();
  return <AgreementPage key={agreementId} agreementId={agreementId} />;
}
