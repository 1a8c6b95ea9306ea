import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import type { Resolvers } from '../generated/resolvers.ts';
import { identityResolvers } from '../modules/identity/index.ts';
import { nodeResolvers } from './node.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

/** The whole schema: every module's SDL. */
export function readSchema(): string {
  const files = ['http/base.graphql', ...globSync('modules/*/*.graphql', { cwd: source }).sort()];
  return files.map((file) => readFileSync(`${source}/${file}`, 'utf8')).join('\n');
}

/** Resolver maps of several modules as one; two modules may add fields to one type. */
function merged(maps: readonly Resolvers[]): Resolvers {
  const result: Record<string, object> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) result[type] = { ...result[type], ...fields };
  }
  return result;
}

export const resolvers = merged([
  { DateTime: DateTimeISOResolver, Date: LocalDateResolver },
  identityResolvers,
  nodeResolvers,
]);
