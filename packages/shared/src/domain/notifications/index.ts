export * from './fold.ts';
export * from './kinds.ts';
export * from './places.ts';
export * from './render.ts';
