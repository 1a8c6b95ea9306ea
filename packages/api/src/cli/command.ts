import type { Services } from '../services.ts';

/** Where a command writes: results to `out`, progress and complaints to `note`. */
export interface Terminal {
  out(line: string): void;
  note(line: string): void;
  /** Rewrites the present line where a person watches; says nothing otherwise. */
  progress(line: string): void;
}

interface Named {
  /** The words that call it, such as `organization create`. */
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
}

/** One command of `pnpm rapport …` that works on the installation. */
export interface Command extends Named {
  /**
   * @returns the exit code: 0 done, 1 done in part, 2 not done
   * @throws UsageError
   */
  run(args: readonly string[], services: Services, terminal: Terminal): Promise<number>;
}

/** A command that needs neither settings nor database: it works wherever the program is. */
export interface OfflineCommand extends Named {
  /** @returns the exit code: 0 as it should be, 1 not @throws UsageError */
  runOffline(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** The words after the command do not fit it; the message says why. */
export class UsageError extends Error {}
