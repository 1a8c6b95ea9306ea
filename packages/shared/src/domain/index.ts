export * from './clauses.ts';
export * from './completeness.ts';
export * from './diff.ts';
export * from './templates.ts';
export * from './terms.ts';
export * from './tightening.ts';
