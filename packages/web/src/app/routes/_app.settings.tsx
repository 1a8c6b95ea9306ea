import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '../../features/identity/settings/settings-page.tsx';
import { choiceParam, given } from '../../lib/search-params.ts';

type SettingsSearch = { tab?: 'sign-in' };

export const Route = createFileRoute('/_app/settings')({
  validateSearch: (raw: Record<string, unknown>): SettingsSearch =>
    given({ tab: choiceParam(raw.tab, ['sign-in'] as const) }),
  component: Page,
});

function Page() {
  return <SettingsPage tab={Route.useSearch().tab ?? 'profile'} />;
}
