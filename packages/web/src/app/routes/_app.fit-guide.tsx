import { type FitAnswers, readFitAnswers } from '@rapport/shared/domain';
import { createFileRoute } from '@tanstack/react-router';
import { FitGuidePage } from '../../features/fit-guide/fit-guide-page.tsx';

export const Route = createFileRoute('/_app/fit-guide')({
  validateSearch: (raw: Record<string, unknown>): FitAnswers => readFitAnswers(raw),
  component: Page,
});

function Page() {
  const answers = Route.useSearch();
  const navigate = Route.useNavigate();
  // Another answer is the same page: it stays where it was scrolled to, and one step back leaves it.
  const go = (search: FitAnswers) => void navigate({ search, replace: true, resetScroll: false });
  return (
    <FitGuidePage
      answers={answers}
      onAnswer={(patch) => go(readFitAnswers({ ...answers, ...patch }))}
      onClear={() => go({})}
    />
  );
}
