import { createFileRoute } from '@tanstack/react-router';
import { PaperPage } from '../../features/agreements/paper-page.tsx';
import { SignedIn } from '../shell/signed-in.tsx';

export const Route = createFileRoute('/agreements/$agreementId/print/$number')({ component: Page });

function Page() {
  const { agreementId, number } = Route.useParams();
  return (
    <SignedIn waiting={null}>
      <PaperPage agreementId={agreementId} number={Number(number)} />
    </SignedIn>
  );
}
