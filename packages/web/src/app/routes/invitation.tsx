import { createFileRoute, useLocation } from '@tanstack/react-router';
import { InvitationPage } from '../../features/identity/sign-in/invitation-page.tsx';
import { startAfresh } from '../../lib/session.ts';

export const Route = createFileRoute('/invitation')({ component: Page });

function Page() {
  // The token stands behind the #, which browsers send to no server.
  const token = useLocation({ select: (location) => location.hash.replace(/^#/u, '') });
  return <InvitationPage key={token} token={token} onJoined={() => startAfresh('/')} />;
}
