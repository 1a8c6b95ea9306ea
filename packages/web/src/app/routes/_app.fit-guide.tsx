import { type FitAnswers, readFitAnswers } from '@rapport/shared/domain';
import { createFileRoute, useLocation } from '@tanstack/react-router';
import { FitGuidePage } from '../../features/fit-guide/fit-guide-page.tsx';
import { given } from '../../lib/search-params.ts';

export const Route = createFileRoute('/_app/fit-guide')({ component: Page });

/** The answers stand behind the `#` of the address: unlike what stands behind a `?`, browsers never send that part to a server. */
function Page() {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = Route.useNavigate();
  const answers = readFitAnswers(Object.fromEntries(new URLSearchParams(hash)));
  // Another answer is the same page: it stays where it was scrolled to, and one step back leaves it.
  const go = (next: FitAnswers) =>
    void navigate({
      hash: new URLSearchParams(given(next)).toString(),
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  return (
    <FitGuidePage
      answers={answers}
      onAnswer={(patch) => go(readFitAnswers({ ...answers, ...patch }))}
      onClear={() => go({})}
    />
  );
}
