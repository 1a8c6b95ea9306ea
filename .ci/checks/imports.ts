import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import { type Check, failed, unless } from '../gate/check.ts';
import { run } from '../gate/command.ts';
import { sourceFiles } from '../gate/tree.ts';

/** Which part of the code may use which, without circles; the rules are in `.ci/import-rules`. */
export const imports: Check = {
  name: 'imports',
  guards: 'imports follow the directions of docs/architecture.md, without cycles',
  remedy:
    'Move the code to where it may be used, or hand it in from above. The rules and their reasons: .ci/import-rules.',
  async run(root) {
    const sources = await sourceFiles(root);
    const args = ['packages', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
    const ran = await run(root, root, 'depcruise', args);
    if (!ran.stdout.startsWith('{')) return failed('nothing', ran.output);
    const result: ICruiseResult = JSON.parse(ran.stdout);
    const { summary } = result;
    const seen = new Set(result.modules.map((module) => module.source));
    const own = sources.filter((name) => name.startsWith('packages/'));
    const missed = own.filter((name) => !seen.has(name));
    const rules = new Map(rulesOf(summary.ruleSetUsed).map((rule) => [rule.name, rule.comment]));
    const faults = summary.violations.map((violation) => {
      const path = [violation.to, ...(violation.cycle ?? []).map((step) => step.name)];
      const { name } = violation.rule;
      return `${name}: ${violation.from} → ${[...new Set(path)].join(' → ')}\n    ${rules.get(name) ?? ''}`;
    });
    const unseen = missed.map((name) => `${name} was not seen by dependency-cruiser`);
    const saw = `${own.length - missed.length} files, ${summary.totalDependenciesCruised ?? 0} imports, ${rules.size} rules`;
    return unless([...unseen, ...faults], saw);
  },
};

function rulesOf(used: IFlattenedRuleSet | undefined) {
  return (used?.forbidden ?? []).flatMap(({ name, comment }) =>
    name === undefined ? [] : [{ name, comment }],
  );
}
