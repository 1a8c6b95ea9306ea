import { createFileRoute } from '@tanstack/react-router';
import { NewPasswordPage } from '../../features/identity/sign-in/new-password-page.tsx';
import { given, textParam } from '../../lib/search-params.ts';

type NewPasswordSearch = { token?: string };

export const Route = createFileRoute('/new-password')({
  validateSearch: (raw: Record<string, unknown>): NewPasswordSearch => given({ token: textParam(raw.token) }),
  component: Page,
});

function Page() {
  return <NewPasswordPage token={Route.useSearch().token} />;
}
