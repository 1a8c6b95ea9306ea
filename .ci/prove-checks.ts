/**
 * Shows that the gate can fail: in copies of the tree it commits one violation at a time, runs the check that must refuse it, and
 * demands that it fails and says why. Every check must pass on the tree as it is. `node .ci/prove-checks.ts NAME …` proves only the
 * checks named. Prints a line for each; exits with 1 where a check passed what it should refuse, or refuses the tree as it is.
 */
import { dirname } from 'node:path';
import { checks } from './gate/checks.ts';
import { type Ran, run } from './gate/command.ts';
import { inCopy } from './gate/copy.ts';
import { inTurns } from './gate/turns.ts';
import { PlantedTree, type Violation } from './gate/violation.ts';
import { formViolations } from './proofs/form.ts';
import { importViolations } from './proofs/imports.ts';
import { meaningViolations } from './proofs/meaning.ts';

/** A check and what it is shown: a violation, or the tree as it is. */
interface Proof {
  readonly check: string;
  readonly violation: Violation | null;
}

const root = dirname(import.meta.dirname);
const start = performance.now();
const names = new Set(process.argv.slice(2));
const order = checks.map((check) => check.name).filter((name) => names.size === 0 || names.has(name));
const violations = [...meaningViolations, ...importViolations, ...formViolations];

const proofs: Proof[] = order.flatMap((check) => [
  { check, violation: null },
  ...violations.filter((violation) => violation.check === check).map((violation) => ({ check, violation })),
]);

async function prove(tree: PlantedTree, { check, violation }: Proof): Promise<boolean> {
  let fault: string | null;
  try {
    await violation?.plant(tree);
    fault = judge(
      await run(tree.root, tree.root, process.execPath, ['.ci/check.ts', check]),
      check,
      violation,
    );
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  } finally {
    await tree.restore();
  }
  const what = violation === null ? 'the tree as it is' : violation.what;
  const answer = violation === null || violation.says === null ? 'passes ' : 'refused';
  console.log(
    `${fault === null ? 'OK    ' : 'FAILED'} ${check.padEnd(11)} ${fault === null ? answer : 'not so '}  ${what}`,
  );
  if (fault !== null) console.log(`\n${fault}\n`);
  return fault === null;
}

/** @returns what is wrong with the check's answer; null where it is right */
function judge(ran: Ran, check: string, violation: Violation | null): string | null {
  if (violation === null || violation.says === null) return ran.code === 0 ? null : ran.output;
  if (ran.code === 0) return `It passed:\n${ran.output}`;
  const named = new RegExp(`^FAILED ${check} `, 'm').test(ran.output);
  const { says } = violation;
  const told = typeof says === 'string' ? ran.output.includes(says) : says.test(ran.output);
  return named && told ? null : `It failed without saying ${says}:\n${ran.output}`;
}

const unproved = order.filter((name) => !violations.some((violation) => violation.check === name));
for (const name of unproved) console.log(`FAILED ${name.padEnd(11)} has no violation to refuse`);

const results = await inCopy(root, (first) =>
  inCopy(root, (second) => {
    const trees = [new PlantedTree(first), new PlantedTree(second)] as const;
    return inTurns(proofs, 2, (proof, lane) => prove(lane === 0 ? trees[0] : trees[1], proof));
  }),
);

const held = results.filter((held) => held).length;
const failures = results.length - held + unproved.length;
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `\n${violations.filter(({ check }) => order.includes(check)).length} violations, ${order.length} checks, ${seconds} s`,
);
console.log(`proofs: ${held} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
