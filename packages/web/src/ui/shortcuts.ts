import { useEffect, useRef } from 'react';

export type Shortcut = {
  /** One key, or two pressed one after the other: `?`, `g h`. */
  keys: string;
  run: () => void;
};

/** Within this time the second key of a sequence must follow. */
const sequenceMs = 1200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Listens for single keys and two-key sequences, never while one is typing or a dialog is open. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  }, [shortcuts]);

  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
        return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      const sequence =
        first && event.timeStamp - first.at < sequenceMs ? `${first.key} ${event.key}` : event.key;
      const match = current.current.find((item) => item.keys === sequence);
      first = match ? null : { key: event.key, at: event.timeStamp };
      if (!match) return;
      event.preventDefault();
      match.run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
