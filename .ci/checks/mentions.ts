import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { type Check, unless } from '../gate/check.ts';
import { projectFiles } from '../gate/tree.ts';

interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files it is looked for in; everywhere where absent. */
  readonly files?: RegExp;
}

const written = /\.(tsx?|mjs|js|sql|graphql|md|ya?ml|sh|html|po)$|(^|\/)(Dockerfile|run)$/;

/** What makes sense on one machine or to one group of people only. */
const forbidden: readonly Forbidden[] = [
  {
    what: 'a folder of somebody’s machine',
    pattern: /(?<![\w.:/@*)\]}])\/(?:home|Users|root|work|workspace|mnt)\/[\w.-]+/g,
  },
  {
    what: 'a temporary folder by its address',
    pattern: /(?<![\w.:/@*)\]}])\/(?:var\/)?tmp\/[\w.-]+/g,
    files: /\.(tsx?|mjs|js)$/,
  },
  {
    // Another project's are named with the project: owner/name issue 12.
    what: 'an issue by its number',
    pattern: /(?<!\w\/[\w.-]+ )\b(?:issues?|tickets?|GH-)\s?#?\d+\b/gi,
    files: written,
  },
  { what: 'an issue by its number', pattern: /(?<![\w&#/("'`])#\d{1,5}\b(?![\w;])/g, files: written },
  {
    what: 'the address of a package registry',
    pattern: /https?:\/\/(?![\w.-]*\.example\b)[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*/gi,
  },
  {
    what: 'a package registry setting',
    pattern: /(?:^|\s)(?:@[\w-]+:)?(?:registry\s?=|--registry\b|npm_config_registry)/gim,
    files: /\.(md|ya?ml|json|sh)$|(^|\/)(\.npmrc|Dockerfile|run)$/,
  },
  {
    what: 'where a package came from',
    pattern: /\btarball: ?['"]?https?:/gi,
    files: /(^|\/)pnpm-lock\.yaml$/,
  },
];

/** The project stands alone: it names no machine, no tracker, no registry and no path that leaves it, and its links lead somewhere. */
export const mentions: Check = {
  name: 'mentions',
  guards: 'nothing refers to a machine, an issue number, a registry, or a file that is not in the project',
  remedy: 'Say in words what is meant, or take it from the configuration.',
  async run(root) {
    const faults: string[] = [];
    const files = await projectFiles(root);
    for (const name of files) {
      const bytes = await readFile(join(root, name));
      if (bytes.includes(0)) continue;
      const text = bytes.toString('utf8');
      for (const { what, pattern, files: where } of forbidden) {
        if (where !== undefined && !where.test(name)) continue;
        for (const match of text.matchAll(pattern))
          faults.push(`${place(name, text, match.index)}: ${what}: ${match[0].trim()}`);
      }
      faults.push(...leaving(name, text), ...deadLinks(root, name, text));
    }
    return unless(faults, `${files.length} files`);
  },
};

/** Paths that climb out of the project. A test may look for data beside it, as long as it says so and goes on without. */
function leaving(name: string, text: string): string[] {
  if (/\.test\.tsx?$|^packages\/\w+\/test\/|^\.ci\/proofs\//.test(name) || name === 'pnpm-lock.yaml')
    return [];
  return [...text.matchAll(/(?<![\w.])(?:\.\.\/)+[\w-][\w./-]*/g)].flatMap((match) => {
    if (!normalize(join(dirname(name), match[0])).startsWith('..')) return [];
    return [`${place(name, text, match.index)}: a path that leaves the project: ${match[0]}`];
  });
}

/** Links of a Markdown file to files that are not there. */
function deadLinks(root: string, name: string, text: string): string[] {
  if (!name.endsWith('.md')) return [];
  return [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].flatMap((match) => {
    const target = join(root, dirname(name), match[1] ?? '');
    return existsSync(target) ? [] : [`${place(name, text, match.index)}: a link to nothing: ${match[1]}`];
  });
}

function place(name: string, text: string, index: number): string {
  return `${name}:${text.slice(0, index).split('\n').length}`;
}
