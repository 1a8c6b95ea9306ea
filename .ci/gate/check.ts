/** One part of the static gate. */
export interface Check {
  /** What it is called on the command line: `node .ci/check.ts NAME`. */
  readonly name: string;
  /** What it guards, as a sentence without its full stop. */
  readonly guards: string;
  /** What to do when it fails. */
  readonly remedy: string;
  /** Looks at the tree in `root` and leaves it as it was. */
  run(root: string): Promise<Finding>;
}

/** What a check found. */
export interface Finding {
  readonly ok: boolean;
  /** How much was looked at, in a few words: a checker that saw nothing has not passed. */
  readonly saw: string;
  /** What is wrong, for people; empty where nothing is. */
  readonly output: string;
}

/** Everything in order. */
export function passed(saw: string): Finding {
  return { ok: true, saw, output: '' };
}

/** Something to repair; `output` says where and what. */
export function failed(saw: string, output: string): Finding {
  return { ok: false, saw, output: output.trim() };
}

/** A finding from a list of things that are wrong: in order when there are none. */
export function unless(faults: readonly string[], saw: string): Finding {
  return faults.length === 0 ? passed(saw) : failed(saw, faults.join('\n'));
}
