import { createFileRoute } from '@tanstack/react-router';
import { signInChoicesQuery } from '../../features/identity/sign-in/operations.ts';
import { SignInPage } from '../../features/identity/sign-in/sign-in-page.tsx';
import { given, textParam } from '../../lib/search-params.ts';
import { startAfresh } from '../../lib/session.ts';

type SignInSearch = { redirect?: string; error?: string };

export const Route = createFileRoute('/sign-in')({
  validateSearch: (raw: Record<string, unknown>): SignInSearch =>
    given({ redirect: textParam(raw.redirect), error: textParam(raw.error) }),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(signInChoicesQuery);
  },
  component: Page,
});

function Page() {
  const { redirect, error } = Route.useSearch();
  return <SignInPage redirect={redirect} linkError={error} onSignedIn={startAfresh} />;
}
