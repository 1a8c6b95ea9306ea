export * from './clauses.ts';
export * from './completeness.ts';
export * from './diff.ts';
export { choiceLabel, clauseTitle, effectsOf, obstacleWords, renderClause } from './rendering/render.ts';
export type { Wording } from './rendering/words.ts';
export * from './signing.ts';
export * from './templates.ts';
export * from './terms.ts';
export * from './tightening.ts';
