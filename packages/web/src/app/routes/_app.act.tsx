import { createFileRoute, useLocation } from '@tanstack/react-router';
import { ActPage } from '../../features/notifications/act/act-page.tsx';

export const Route = createFileRoute('/_app/act')({
  staticData: { forVisitors: true },
  component: Page,
});

function Page() {
  // The token stands behind the #, which browsers send to no server.
  const token = useLocation({ select: (location) => location.hash.replace(/^#/u, '') });
  return <ActPage key={token} token={token} />;
}
