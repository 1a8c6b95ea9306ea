import type { Logger } from 'pino';

/** Work that no answer waits for, such as a mail about which the asker must learn nothing. */
export interface Background {
  /** Starts it. A failure goes to the log. */
  run(what: string, work: () => Promise<void>): void;
  /** Waits for all that was started. */
  settled(): Promise<void>;
}

/** Keeps hold of what runs, so that the process can wait for it before it ends. */
export function openBackground(log: Pick<Logger, 'error'>): Background {
  const running = new Set<Promise<void>>();
  return {
    run(what, work) {
      const ending = work()
        .catch((error: unknown) => log.error({ err: error }, `${what} failed`))
        .finally(() => running.delete(ending));
      running.add(ending);
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
