import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuestionHints } from '../lib/question-hints.ts';

// The rules come with the first question mark, not with the page.
const QuestionHintLine = lazy(() => import('./question-hint-line.tsx'));

/** How long nothing is typed before a hint appears, in milliseconds. */
export const hintPause = 1_200;

type QuestionHintProps = {
  /** What the field above holds. */
  text: string;
  /** Takes the text with the question replaced. */
  onReplace: (text: string) => void;
};

/**
 * A line under a field for text: says when a question leaves little room for an answer, and offers open ones. Nothing of the text leaves
 * the browser. Stays empty while one types, after "not here" for the same question, and for whoever turned hints off.
 */
export function QuestionHint({ text, onReplace }: QuestionHintProps) {
  const { on } = useQuestionHints();
  const settled = useSettled(text);
  const [dismissed, setDismissed] = useState<string | null>(null);
  return (
    <div aria-live="polite">
      {on && settled.includes('?') && settled === text ? (
        <Suspense fallback={null}>
          <QuestionHintLine
            text={settled}
            dismissed={dismissed}
            onDismiss={setDismissed}
            onReplace={onReplace}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The text as of the last pause in typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), hintPause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
