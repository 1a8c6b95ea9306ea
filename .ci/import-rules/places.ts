import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The modules of the domain, lowest first: each may use those before it, through their `index.ts` only. */
export const modules = [
  'audit',
  'confidential',
  'identity',
  'programs',
  'relationships',
  'agreements',
  'preferences',
  'sessions',
  'goals',
  'conversation',
  'feedback',
  'exercises',
  'stories',
  'closings',
  'home',
  'calendar',
  'notifications',
  'imports',
];
/** Modules of what two people do together. They never use each other: they meet in a relationship, in facts and in what happened. */
export const siblings: ReadonlySet<string> = new Set([
  'preferences',
  'sessions',
  'goals',
  'conversation',
  'feedback',
  'exercises',
  'stories',
]);
/** Modules that consume others and serve none. */
export const consumers: ReadonlySet<string> = new Set([
  'closings',
  'home',
  'calendar',
  'notifications',
  'imports',
]);

export const api = '^packages/api/src';
export const web = '^packages/web/src';
export const shared = '^packages/shared/src/';
export const test = '\\.test\\.tsx?$';
/** What layers below may know of those above: interfaces, made by the composition. */
export const contract = `${api}/(context|background|jobs-contract|rest)\\.ts$`;
export const log = `${api}/log\\.ts$`;
export const anyModule = `${api}/modules/[^/]+`;
/** The one file of a module that others may import. */
export const door = `${anyModule}/index\\.ts$`;

/**
 * From one part of the tree to nothing of the tree but the parts named. Packages of the registry are the business of other rules.
 * @param from where the importing file is, as a regular expression; `$1` in `allowed` is its first group
 */
export function only(name: string, comment: string, from: string, allowed: string[]): IForbiddenRuleType {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: test },
    to: { path: '^packages/', pathNot: allowed },
  };
}
