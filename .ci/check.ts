/**
 * The static gate: `node .ci/check.ts` runs every check, `node .ci/check.ts NAME …` those named. Prints a line for each with its
 * time and what it looked at, then what is wrong and how to repair it. Exits with 1 where something is, with 2 for an unknown name.
 */
import { dirname } from 'node:path';
import { type Check, type Finding, failed } from './gate/check.ts';
import { checks } from './gate/checks.ts';
import { inTurns } from './gate/turns.ts';

const root = dirname(import.meta.dirname);

interface Result extends Finding {
  readonly check: Check;
}

async function perform(check: Check): Promise<Result> {
  const start = performance.now();
  const finding = await check.run(root).catch((error: unknown) => {
    return failed('nothing', error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${finding.ok ? 'OK    ' : 'FAILED'} ${check.name.padEnd(11)} ${seconds} s  ${finding.saw}`);
  return { check, ...finding };
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are ${checks.map((check) => check.name).join(', ')}.`,
  );
  process.exit(2);
}

const chosen = checks.filter((check) => names.length === 0 || names.includes(check.name));
const results = await inTurns(chosen, 2, perform);
const wrong = results.filter((result) => !result.ok);
for (const { check, output } of wrong) {
  console.log(`\n── ${check.name}: not true that ${check.guards}\n\n${output}\n\n   ${check.remedy}`);
}
console.log(`\ngate: ${results.length - wrong.length} passed, ${wrong.length} failed`);
process.exitCode = wrong.length > 0 ? 1 : 0;
