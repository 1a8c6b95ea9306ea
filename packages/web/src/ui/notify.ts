import { useSyncExternalStore } from 'react';

export type Notice = {
  id: string;
  message: string;
  /** Offered for as long as the note is shown. */
  undo?: (() => void) | undefined;
  onGone?: (() => void) | undefined;
  lastsMs: number;
};

const listeners = new Set<() => void>();
let waiting: Notice[] = [];
let count = 0;

/** Shows a short note; with `undo`, long enough to change one's mind. */
export function notify(message: string, undo?: () => void): void {
  push({ message, undo, lastsMs: undo ? 8000 : 4500 });
}

function push(notice: Omit<Notice, 'id'>): void {
  count += 1;
  waiting.push({ ...notice, id: `notice-${count}` });
  for (const listener of listeners) listener();
}

/** How long something that cannot be taken back waits for an "Undo", in milliseconds. */
const graceMs = 7000;

/**
 * Says that something is done, and does it once the time to undo it is over, or when the page is left.
 * @param run the lasting effect; must be safe while the page closes
 * @param restore puts back what was shown before
 */
export function notifyDeferred(message: string, run: () => void, restore: () => void): void {
  let settled = false;
  const finish = () => {
    if (settled) return;
    settled = true;
    window.removeEventListener('pagehide', finish);
    clearTimeout(timer);
    run();
  };
  const timer = setTimeout(finish, graceMs);
  window.addEventListener('pagehide', finish);
  push({
    message,
    lastsMs: graceMs,
    undo: () => {
      if (settled) return;
      settled = true;
      window.removeEventListener('pagehide', finish);
      clearTimeout(timer);
      restore();
    },
  });
}

/** Hands the waiting notes to the part that shows them. */
export function takeNotices(): Notice[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

/** How many notes there have been; 0 means that nothing has to be loaded to show them. */
export function useNoticeCount(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => count,
  );
}
