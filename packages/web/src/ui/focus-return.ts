import { useCallback, useRef } from 'react';

/**
 * For a button that is drawn anew when what it opened closes: the focus, which was in what is gone, goes back to it, so that whoever uses
 * the keyboard goes on where they were. A focus that is elsewhere by then stays there.
 */
export function useFocusReturn() {
  const isDue = useRef(false);
  const trigger = useCallback((button: HTMLButtonElement | null) => {
    if (!button || !isDue.current) return;
    isDue.current = false;
    if (document.activeElement === document.body) button.focus();
  }, []);
  const giveBack = useCallback(() => {
    isDue.current = true;
  }, []);
  return { trigger, giveBack };
}
