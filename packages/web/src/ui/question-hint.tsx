import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
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
  const field = useRef<HTMLElement>(null);
  const settled = useSettled(text, field);
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
            // The pressed button goes away with the hint: the focus goes back to where one wrote.
            onDone={() => field.current?.focus()}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** The text as of the last pause in typing; notes in which field that was. */
function useSettled(text: string, field: RefObject<HTMLElement | null>): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)
        field.current = activeElement;
      setSettled(text);
    }, hintPause);
    return () => clearTimeout(timer);
  }, [text, field]);
  return settled;
}
