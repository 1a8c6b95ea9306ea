import { lazy, type ReactNode, Suspense } from 'react';

const QuestionHint = lazy(async () => ({
  default: (await import('../ui/question-hint.tsx')).QuestionHint,
}));

/** Help with open questions, for the fields of any feature in which words for the other are written. */
export function questionHint(text: string, onReplace: (text: string) => void): ReactNode {
  return (
    <Suspense fallback={null}>
      <QuestionHint text={text} onReplace={onReplace} />
    </Suspense>
  );
}
