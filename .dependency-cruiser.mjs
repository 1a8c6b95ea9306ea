import { apiLayers } from './.ci/import-rules/api.ts';
import { everywhere } from './.ci/import-rules/everywhere.ts';
import { moduleRules } from './.ci/import-rules/modules.ts';
import { webLayers } from './.ci/import-rules/web.ts';

/**
 * Which part of the code may import which. Most rules list what is allowed: whatever is not listed is refused, so that a new folder
 * has to find its place there first. `node .ci/check.ts imports` runs them and makes sure that every file was seen.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [...everywhere, ...apiLayers, ...moduleRules, ...webLayers],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    parser: 'tsc',
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
