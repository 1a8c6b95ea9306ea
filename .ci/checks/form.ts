import { type Check, type Finding, failed, passed } from '../gate/check.ts';
import { type Ran, run } from '../gate/command.ts';
import { sourceFiles } from '../gate/tree.ts';

const biome = ['--colors=off', '--diagnostic-level=warn', '--max-diagnostics=100', '--error-on-warnings'];

/** One way to lay out code, so that a diff shows only what was meant. */
export const format: Check = {
  name: 'format',
  guards: 'files are formatted and imports sorted by Biome',
  remedy: 'Run `pnpm format`.',
  async run(root) {
    return judge(
      root,
      await run(root, root, 'biome', ['ci', '--linter-enabled=false', '--reporter=summary', ...biome, '.']),
    );
  },
};

/** What a reader would stumble over: `any`, `!`, hooks in conditions, `process.env` outside config, files of over 300 lines. */
export const lint: Check = {
  name: 'lint',
  guards: 'Biome finds nothing against the rules in biome.json',
  remedy: 'Repair what is named; `pnpm format` repairs what can be repaired without judgement.',
  async run(root) {
    return judge(root, await run(root, root, 'biome', ['lint', ...biome, '.']));
  },
};

/** Rules that need types. Biome infers them itself and misses promises that come from packages; oxlint asks the compiler. */
export const promises: Check = {
  name: 'promises',
  guards: 'no promise is left floating or misused, and every switch is exhaustive',
  remedy:
    'Await the promise, return it, or say `void` where nobody should wait; give the switch its missing case.',
  async run(root) {
    return judge(root, await run(root, root, 'oxlint', ['--deny-warnings', '.']));
  },
};

/** A linter passes when it says so and has looked at no fewer files than there are. */
async function judge(root: string, ran: Ran): Promise<Finding> {
  const expected = (await sourceFiles(root)).length;
  const seen = Number(/(?:Checked|on) (\d+) files?/.exec(ran.output)?.[1] ?? 0);
  const saw = `${seen} files`;
  if (ran.code !== 0) return failed(saw, ran.output);
  return seen < expected
    ? failed(saw, `It looked at ${seen} files of at least ${expected}.\n${ran.output}`)
    : passed(saw);
}
