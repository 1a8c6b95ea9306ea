import { createFileRoute, useLocation } from '@tanstack/react-router';
import { InvitationPage } from '../../features/identity/sign-in/invitation-page.tsx';

export const Route = createFileRoute('/invitation')({ component: Page });

function Page() {
  // The token stands behind the #, which browsers send to no server.
  const token = useLocation({ select: (location) => location.hash.replace(/^#/u, '') });
  const navigate = Route.useNavigate();
  return (
    <InvitationPage
      key={token}
      token={token}
      onJoined={() => void navigate({ to: '/', hash: '', replace: true })}
    />
  );
}
